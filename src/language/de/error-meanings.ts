import type { Translations } from '../../core/text/language.ts';

/** Messages of libraries: the box, and what they mean (`core/errors`, `session/errors`, `app/doctor`). */
export const errorMeanings: Translations = {
  'Error message': 'Fehlermeldung',
  'This error message is in the token box.': 'Diese Fehlermeldung steht im Tokenfeld.',
  'Jotscope does not know this message. Paste it exactly as it was logged, with the name of the error.':
    'Jotscope kennt diese Meldung nicht. Genau so einfügen, wie sie im Log steht, mit dem Namen des Fehlers.',
  '{0}: "{1}"': '{0}: „{1}“',
  'Several libraries': 'Mehrere Bibliotheken',
  'Others that say the same: {0}.': 'Dasselbe melden: {0}.',
  'Source: {0} {1}, {2}.': 'Quelle: {0} {1}, {2}.',
  'No token or key can show this.': 'Das zeigt kein Token und kein Schlüssel.',
  '1 other cause': '1 weitere Ursache',
  '{0} other causes': '{0} weitere Ursachen',
  'Error messages': 'Fehlermeldungen',
  'Error messages: the first {0} of {1}': 'Fehlermeldungen: die ersten {0} von {1}',
  'What libraries report': 'Was Bibliotheken melden',
  'Yes: {0}': 'Ja: {0}',
  'No: {0}': 'Nein: {0}',
  'Unknown: {0}': 'Unbekannt: {0}',

  'This cannot be determined from the example. Paste your token.':
    'Am Beispiel lässt sich das nicht feststellen. Das eigene Token einfügen.',
  'This cannot be determined without a token.': 'Ohne Token lässt sich das nicht feststellen.',
  'This cannot be determined without a key.': 'Ohne Schlüssel lässt sich das nicht feststellen.',
  'This cannot be determined while your edit is not signed.':
    'Solange die Änderung nicht signiert ist, lässt sich das nicht feststellen.',
  'This cannot be determined without readable claims.': 'Ohne lesbare Claims lässt sich das nicht feststellen.',
  'This cannot be determined without an expected issuer.':
    'Ohne erwarteten Aussteller lässt sich das nicht feststellen.',
  'This cannot be determined without an expected audience.':
    'Ohne erwartete Zielgruppe lässt sich das nicht feststellen.',
  'This cannot be determined without an expected type.': 'Ohne erwarteten Typ lässt sich das nicht feststellen.',
  'This cannot be determined without the allowed algorithms.':
    'Ohne die erlaubten Algorithmen lässt sich das nicht feststellen.',
  'This cannot be determined without the required claims.':
    'Ohne die verlangten Claims lässt sich das nicht feststellen.',
  'This cannot be determined without the maximum age.': 'Ohne das maximale Alter lässt sich das nicht feststellen.',
  'This cannot be determined without the maximum lifetime.':
    'Ohne die maximale Lebensdauer lässt sich das nicht feststellen.',
  'This cannot be determined without an expected nonce.': 'Ohne erwartete Nonce lässt sich das nicht feststellen.',
  'This cannot be determined without the list of revoked IDs.':
    'Ohne die Liste widerrufener IDs lässt sich das nicht feststellen.',
  'This cannot be determined without the minimum version.': 'Ohne die Mindestversion lässt sich das nicht feststellen.',
  'The signature verifies with your key.': 'Die Signatur passt zum Schlüssel.',
  'Jotscope is still testing this.': 'Jotscope prüft das noch.',
  'Jotscope tested this on your token and key. It is not the case.':
    'Jotscope hat das an Token und Schlüssel geprüft. Es trifft nicht zu.',
  'Jotscope looked for this in your token and did not find it.':
    'Jotscope hat im Token danach gesucht und nichts gefunden.',

  'a claim has the wrong JSON type': 'ein Claim hat den falschen JSON-Typ',
  'the token is older than you allow': 'das Token ist älter als erlaubt',
  'the lifetime is longer than you allow': 'die Lebensdauer ist länger als erlaubt',
  'not the nonce you expect': 'nicht die erwartete Nonce',
  'the form of the token is not allowed': 'die Form des Tokens ist nicht erlaubt',
  'the key binding is missing': 'das Key-Binding fehlt',
  'the time of the key binding is wrong': 'die Zeit des Key-Bindings ist falsch',
  'the time of another token in the text is wrong': 'die Zeit eines anderen Tokens im Text ist falsch',
  'the version is lower than you expect': 'die Version ist niedriger als erwartet',

  "The signature does not match the header, the payload and the verifier's key.":
    'Die Signatur passt nicht zu Header, Payload und Schlüssel des Prüfers.',
  'What the library received is not three base64url parts separated by dots.':
    'Was bei der Bibliothek ankam, sind nicht drei Base64url-Teile mit Punkten dazwischen.',
  'Log the exact string that reaches the library, with its length.':
    'Genau die Zeichenkette protokollieren, die bei der Bibliothek ankommt, mit ihrer Länge.',
  'A part of the token is not base64url.': 'Ein Teil des Tokens ist kein Base64url.',
  'The header cannot be read as base64url-encoded JSON.': 'Der Header ist nicht als Base64url-kodiertes JSON lesbar.',
  'The payload cannot be read as a JSON object.': 'Der Payload ist nicht als JSON-Objekt lesbar.',
  'The request contained no token where the library looks for it.':
    'In der Anfrage ist dort kein Token, wo die Bibliothek es sucht.',
  'Look at the request itself: proxies and redirects often drop the Authorization header.':
    'Die Anfrage selbst ansehen: Proxys und Weiterleitungen verlieren oft den Authorization-Header.',
  'The Authorization header is not in the form "Bearer <token>".':
    'Der Authorization-Header hat nicht die Form „Bearer <Token>“.',
  'Look at the header as it arrives: one space, one "Bearer", no quotes.':
    'Den Header so ansehen, wie er ankommt: ein Leerzeichen, ein „Bearer“, keine Anführungszeichen.',
  'The time in exp is in the past.': 'Der Zeitpunkt in exp liegt in der Vergangenheit.',
  "Compare the verifier's clock with the issuer's.": 'Die Uhr des Prüfers mit der des Ausstellers vergleichen.',
  'The token is used before the time in nbf or iat.': 'Das Token wird vor dem Zeitpunkt in nbf oder iat benutzt.',
  "Compare the verifier's clock with the issuer's, and allow a few seconds.":
    'Die Uhr des Prüfers mit der des Ausstellers vergleichen und ein paar Sekunden zulassen.',
  'The time in iat is in the future.': 'Der Zeitpunkt in iat liegt in der Zukunft.',
  'The token was issued longer ago than the verifier allows.': 'Das Token ist älter, als der Prüfer erlaubt.',
  "Look at the maximum age in the verifier's options.": 'Das Höchstalter in den Optionen des Prüfers ansehen.',
  "Recipients count from their own clock. Stay a minute below the limit, because the signer's clock may be ahead.":
    'Empfänger zählen von ihrer eigenen Uhr an. Eine Minute unter der Grenze bleiben, weil die Uhr des Signierers vorgehen kann.',
  'The time between iat and exp is longer than the recipient allows.':
    'Zwischen iat und exp liegt mehr Zeit, als der Empfänger erlaubt.',
  'A time claim is not a number of seconds.': 'Ein Zeit-Claim ist keine Zahl von Sekunden.',
  'The verifier requires exp, and the token has none.': 'Der Prüfer verlangt exp, und das Token hat keines.',
  'iss is not an issuer that the verifier expects.': 'iss ist kein Aussteller, den der Prüfer erwartet.',
  "Compare iss with the verifier's setting character by character.":
    'iss Zeichen für Zeichen mit der Einstellung des Prüfers vergleichen.',
  'aud does not contain an audience that the verifier expects.':
    'aud enthält keine Zielgruppe, die der Prüfer erwartet.',
  "Compare aud with the verifier's setting character by character.":
    'aud Zeichen für Zeichen mit der Einstellung des Prüfers vergleichen.',
  'nonce is not the one that the client sent.': 'nonce ist nicht die, die der Client geschickt hat.',
  'Look at what the client stored before the redirect.':
    'Ansehen, was der Client vor der Weiterleitung gespeichert hat.',
  'This kind of token is not accepted here.': 'Diese Art von Token wird hier nicht angenommen.',
  'Check that you send an access token and not an ID or refresh token.':
    'Prüfen, ob ein Access-Token geschickt wird und kein ID- oder Refresh-Token.',
  'A claim does not have the value that the verifier expects.':
    'Ein Claim hat nicht den Wert, den der Prüfer erwartet.',
  "The message names the claim. Compare it with the verifier's settings.":
    'Die Meldung nennt den Claim. Ihn mit den Einstellungen des Prüfers vergleichen.',
  'A claim that the verifier requires is not in the token.': 'Ein Claim, den der Prüfer verlangt, fehlt im Token.',
  'The message names the claim. The issuer must add it.':
    'Die Meldung nennt den Claim. Der Aussteller muss ihn hinzufügen.',
  'A claim has the wrong JSON type.': 'Ein Claim hat den falschen JSON-Typ.',
  'The token is valid, but does not grant this permission.': 'Das Token ist gültig, erlaubt das aber nicht.',
  'Compare the scopes or roles in the payload with what the endpoint requires.':
    'Scopes oder Rollen im Payload mit dem vergleichen, was der Endpunkt verlangt.',
  'The token is on a list of revoked tokens, or its session is over.':
    'Das Token steht auf einer Liste widerrufener Tokens, oder seine Sitzung ist beendet.',
  'Only the issuer or the verifier knows this. Sign in again.':
    'Das weiß nur der Aussteller oder der Prüfer. Neu anmelden.',
  'The user, client or service in the token is unknown or disabled.':
    'Der Benutzer, Client oder Dienst im Token ist unbekannt oder gesperrt.',
  'Look up the value of sub where the verifier looks it up.': 'Den Wert von sub dort suchen, wo der Prüfer ihn sucht.',
  'alg in the header is not an algorithm that the verifier allows.':
    'alg im Header ist kein Algorithmus, den der Prüfer erlaubt.',
  "Look at the list of algorithms in the verifier's options.":
    'Die Liste der Algorithmen in den Optionen des Prüfers ansehen.',
  'The library does not implement the algorithm in alg.': 'Die Bibliothek unterstützt den Algorithmus in alg nicht.',
  'Some libraries need a newer version or another package for it.':
    'Manche Bibliotheken brauchen dafür eine neuere Version oder ein weiteres Paket.',
  'The header has no alg.': 'Der Header hat kein alg.',
  'The token is not signed, and the verifier accepts only signed tokens.':
    'Das Token ist nicht signiert, und der Prüfer nimmt nur signierte an.',
  'The library was called without a key.': 'Die Bibliothek wurde ohne Schlüssel aufgerufen.',
  'The variable or setting that should contain the key is empty.':
    'Die Variable oder Einstellung, die den Schlüssel enthalten soll, ist leer.',
  'The library cannot read the key.': 'Die Bibliothek kann den Schlüssel nicht lesen.',
  'Log the first line and the length of the key, never the key.':
    'Die erste Zeile und die Länge des Schlüssels protokollieren, nie den Schlüssel.',
  'Log the first line and the length of the key, never the key. Some libraries, such as PyJWT, need the public key of a certificate instead of the certificate.':
    'Die erste Zeile und die Länge des Schlüssels protokollieren, nie den Schlüssel. Manche Bibliotheken, etwa PyJWT, brauchen statt eines Zertifikats dessen öffentlichen Schlüssel.',
  'The key is of another type than alg requires.': 'Der Schlüssel ist von anderer Art, als alg verlangt.',
  'The key is too short or too weak for the algorithm.':
    'Der Schlüssel ist für den Algorithmus zu kurz oder zu schwach.',
  'The verifier has no key for this token.': 'Der Prüfer hat keinen Schlüssel für dieses Token.',
  'The verifier may have an old copy of the key set, or the key set of another issuer.':
    'Vielleicht hat der Prüfer eine alte Kopie des Schlüsselsatzes oder den eines anderen Ausstellers.',
  'The token has no kid, so the verifier cannot choose a key.':
    'Das Token hat keine kid, deshalb kann der Prüfer keinen Schlüssel wählen.',
  'More than one key fits the token.': 'Mehr als ein Schlüssel passt zum Token.',
  'The key is marked for another use, algorithm or operation.':
    'Der Schlüssel ist für einen anderen Zweck, Algorithmus oder Vorgang gekennzeichnet.',
  'The verifier could not get or read the key set.': 'Der Prüfer konnte den Schlüsselsatz nicht holen oder lesen.',
  'Open the URL of the key set from the machine that verifies.':
    'Die URL des Schlüsselsatzes auf dem Rechner öffnen, der prüft.',
  'The header lists an extension in crit that the library does not support.':
    'Der Header nennt in crit eine Erweiterung, die die Bibliothek nicht unterstützt.',
  'The token is encrypted, or the library expected another form of token.':
    'Das Token ist verschlüsselt, oder die Bibliothek erwartet eine andere Form von Token.',
  'The token could not be decrypted.': 'Das Token ließ sich nicht entschlüsseln.',
  'The library was called with options that it rejects. The token was not checked.':
    'Die Bibliothek lehnt die Optionen ab, mit denen sie aufgerufen wurde. Das Token wurde nicht geprüft.',
  'The message names the option.': 'Die Meldung nennt die Option.',
  'The library rejected what it was asked to sign.': 'Die Bibliothek lehnt ab, was sie signieren soll.',
  'The message names the option or the claim.': 'Die Meldung nennt die Option oder den Claim.',
  'The runtime lacks something that the library needs for this.':
    'Der Laufzeitumgebung fehlt etwas, das die Bibliothek dafür braucht.',
  'Install what the message names, or update the runtime.':
    'Installieren, was die Meldung nennt, oder die Laufzeitumgebung aktualisieren.',
  'iat and exp are not in the time that the recipient allows: too long apart, in the past or in the future.':
    'iat und exp liegen nicht in der Zeit, die der Empfänger erlaubt: zu weit auseinander, in der Vergangenheit oder in der Zukunft.',
  "Compare the signer's clock with the recipient's, and make a new token for each request.":
    'Die Uhr des Signierenden mit der des Empfängers vergleichen und für jede Anfrage ein neues Token ausstellen.',
  'The library could not sign: the private key, its passphrase or the secret does not fit.':
    'Die Bibliothek konnte nicht signieren: Der private Schlüssel, seine Passphrase oder das Geheimnis passt nicht.',
  'Look at the path of the key file, and at the passphrase in the settings.':
    'Den Pfad der Schlüsseldatei und die Passphrase in den Einstellungen prüfen.',
  'The fingerprint in the token is not that of a key which the recipient knows.':
    'Der Fingerabdruck im Token gehört zu keinem Schlüssel, den der Empfänger kennt.',
  'Compare the public key that the recipient has with the one of your private key.':
    'Den öffentlichen Schlüssel beim Empfänger mit dem des privaten Schlüssels vergleichen.',
  'The recipient rejected a token that you signed yourself: its lifetime, its audience, its kid or its signature.':
    'Der Empfänger lehnt ein selbst signiertes Token ab: seine Laufzeit, seine Zielgruppe, seine kid oder seine Signatur.',
  'Compare issuer, kid and key with the settings at the recipient.':
    'Aussteller, kid und Schlüssel mit den Einstellungen beim Empfänger vergleichen.',
  'The recipient rejected the token, and does not say why.': 'Der Empfänger lehnt das Token ab, ohne zu sagen, warum.',
  "The recipient's own log has more.": 'Im Log des Empfängers steht mehr.',
  'The recipient could not verify the token with its key. It says this for another key, a secret that is too short and another algorithm as well.':
    'Der Empfänger konnte das Token mit seinem Schlüssel nicht prüfen. Er meldet das auch bei einem anderen Schlüssel, einem zu kurzen Geheimnis und einem anderen Algorithmus.',
  'Compare the key or secret in the settings of the recipient with the signer, and its length.':
    'Den Schlüssel oder das Geheimnis in den Einstellungen des Empfängers mit dem Signierer vergleichen, und die Länge.',
  'The library expects a key as PEM and does not find its lines BEGIN and END.':
    'Die Bibliothek erwartet einen Schlüssel als PEM und findet die Zeilen BEGIN und END nicht.',
  'The header names no certificate: it has neither x5t#S256 nor x5t.':
    'Der Header nennt kein Zertifikat: Er hat weder x5t#S256 noch x5t.',
  'The signature of a token that you signed yourself does not match the key that the recipient has.':
    'Die Signatur eines selbst signierten Tokens passt nicht zum Schlüssel, den der Empfänger hat.',
  'Look up the ID of your key at the recipient: a deleted key is rejected with the same words.':
    'Die ID des Schlüssels beim Empfänger nachsehen: Ein gelöschter Schlüssel wird mit denselben Worten abgelehnt.',
  'Apple rejected the token that you signed: its key, its kid, its iss or its time.':
    'Apple hat das selbst signierte Token abgelehnt: Schlüssel, kid, iss oder Zeit.',
  'kid is the ID of the key, as in the name of its file: AuthKey_<kid>.p8. iss is the ID of the team. Both have ten characters, and are often swapped.':
    'kid ist die ID des Schlüssels, wie im Namen seiner Datei: AuthKey_<kid>.p8. iss ist die ID des Teams. Beide haben zehn Zeichen und werden oft vertauscht.',
  'The HTTP client refuses to send the header: it contains a line break or another character that no header may contain.':
    'Der HTTP-Client sendet den Header nicht: Er enthält einen Zeilenumbruch oder ein anderes Zeichen, das in keinem Header stehen darf.',
  'Remove whitespace from the token after you read it from a file or the output of a command.':
    'Leerraum vom Token entfernen, nachdem es aus einer Datei oder der Ausgabe eines Befehls gelesen wurde.',
};
