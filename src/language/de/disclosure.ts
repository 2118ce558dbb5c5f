import type { Translations } from '../../core/text/language.ts';

/** SD-JWT: disclosures and key binding. */
export const disclosureGerman: Translations = {
  '1 digest has no disclosure: a claim that is withheld, or a decoy. Only the issuer can tell.':
    'Zu 1 Hashwert fehlt die Offenlegung: ein zurückgehaltener Claim oder eine Attrappe. Das weiß nur der Aussteller.',
  '{0} digests have no disclosure: claims that are withheld, or decoys. Only the issuer can tell.':
    'Zu {0} Hashwerten fehlt die Offenlegung: zurückgehaltene Claims oder Attrappen. Das weiß nur der Aussteller.',
  Disclosures: 'Offenlegungen',
  'Each digest has its disclosure.': 'Zu jedem Hashwert gibt es die Offenlegung.',
  'array element (disclosure {0})': 'Array-Element (Offenlegung {0})',
  'A verifier must reject this token: {0}.': 'Ein Prüfer muss dieses Token ablehnen: {0}.',
  'Must be rejected': 'Abzulehnen',
  '_sd_alg is {0}, which is not a hash known here (RFC 9901 §7.1)':
    '_sd_alg ist {0}, ein hier unbekanntes Hashverfahren (RFC 9901 §7.1)',
  'disclosure {0} is not base64url': 'Offenlegung {0} ist kein Base64url',
  'disclosure {0} is not a JSON array (RFC 9901 §4.2)': 'Offenlegung {0} ist kein JSON-Array (RFC 9901 §4.2)',
  'disclosure {0} has {1} elements instead of 2 or 3 (RFC 9901 §7.1)':
    'Offenlegung {0} hat {1} statt 2 oder 3 Elemente (RFC 9901 §7.1)',
  'the salt of disclosure {0} is not a string (RFC 9901 §4.2.1)':
    'das Salt von Offenlegung {0} ist keine Zeichenkette (RFC 9901 §4.2.1)',
  'the name in disclosure {0} is not a string (RFC 9901 §4.2.1)':
    'der Name in Offenlegung {0} ist keine Zeichenkette (RFC 9901 §4.2.1)',
  'a disclosure has the reserved name {0} (RFC 9901 §7.1)':
    'eine Offenlegung hat den reservierten Namen {0} (RFC 9901 §7.1)',
  'disclosure {0} occurs twice (RFC 9901 §7.1)': 'Offenlegung {0} kommt zweimal vor (RFC 9901 §7.1)',
  'no digest refers to disclosure {0}, so it does not belong to this token (RFC 9901 §7.1)':
    'kein Hashwert gehört zu Offenlegung {0}, sie gehört also nicht zu diesem Token (RFC 9901 §7.1)',
  'no digest refers to disclosure {0} ({1}), so it does not belong to this token (RFC 9901 §7.1)':
    'kein Hashwert gehört zu Offenlegung {0} ({1}), sie gehört also nicht zu diesem Token (RFC 9901 §7.1)',
  'a digest occurs more than once (RFC 9901 §7.1)': 'ein Hashwert kommt mehr als einmal vor (RFC 9901 §7.1)',
  '_sd is not an array (RFC 9901 §7.1)': '_sd ist kein Array (RFC 9901 §7.1)',
  'a digest is not a string (RFC 9901 §7.1)': 'ein Hashwert ist keine Zeichenkette (RFC 9901 §7.1)',
  'an array element has other members besides "..." (RFC 9901 §4.2.4.2)':
    'ein Array-Element hat neben "..." weitere Felder (RFC 9901 §4.2.4.2)',
  'disclosure {0} is for an array element, but its digest is in _sd (RFC 9901 §7.1)':
    'Offenlegung {0} gehört zu einem Array-Element, aber ihr Hashwert steht in _sd (RFC 9901 §7.1)',
  'disclosure {0} is for the member {1}, but its digest is in an array (RFC 9901 §7.1)':
    'Offenlegung {0} gehört zum Claim {1}, aber ihr Hashwert steht in einem Array (RFC 9901 §7.1)',
  'the disclosed name {0} is already there (RFC 9901 §7.1)':
    'der offengelegte Name {0} ist schon vorhanden (RFC 9901 §7.1)',
  'disclosures are nested too deeply to be read here':
    'die Offenlegungen sind zu tief geschachtelt, um hier gelesen zu werden',
  'the key binding JWT after the last tilde is not a JWT that can be read':
    'das Key-Binding-JWT nach der letzten Tilde ist kein lesbares JWT',
  'the key binding JWT has typ {0} instead of kb+jwt (RFC 9901 §7.3)':
    'das Key-Binding-JWT hat typ {0} statt kb+jwt (RFC 9901 §7.3)',
  'the key binding JWT has the alg {0}, which proves nothing (RFC 9901 §7.3)':
    'das Key-Binding-JWT hat alg {0}, was nichts beweist (RFC 9901 §7.3)',
  'the key binding JWT does not contain {0} (RFC 9901 §4.3)': 'dem Key-Binding-JWT fehlt {0} (RFC 9901 §4.3)',
  'sd_hash of the key binding JWT belongs to another presentation: token or disclosures were changed after it was signed (RFC 9901 §7.3)':
    'sd_hash des Key-Binding-JWT gehört zu einer anderen Präsentation: Token oder Offenlegungen wurden danach geändert (RFC 9901 §7.3)',
  "there is a key binding JWT, and the token does not name the holder's key in cnf":
    'es gibt ein Key-Binding-JWT, aber das Token nennt in cnf keinen Schlüssel des Inhabers',
  "the signature of the key binding JWT does not match the holder's key in cnf (RFC 9901 §7.3)":
    'die Signatur des Key-Binding-JWT passt nicht zum Schlüssel des Inhabers in cnf (RFC 9901 §7.3)',
  '_sd_alg is in an object inside the payload; it may only be at the top (RFC 9901 §4.1.1)':
    '_sd_alg steht in einem Objekt innerhalb des Payloads; es darf nur ganz oben stehen (RFC 9901 §4.1.1)',
  "cnf names the holder's key by its kid {0}, so the key binding JWT cannot be checked until the Key box has a key with that kid":
    'cnf nennt den Schlüssel des Inhabers mit kid {0}; das Key-Binding-JWT ist erst prüfbar, wenn im Schlüsselfeld ein Schlüssel mit diesem kid steht',
  "the holder's key in cnf is not a jwk, so the key binding JWT cannot be checked":
    'der Schlüssel des Inhabers in cnf ist kein jwk, daher lässt sich das Key-Binding-JWT nicht prüfen',
  '{0} of the key binding JWT is not a number (RFC 9901 §4.3)':
    '{0} des Key-Binding-JWT ist keine Zahl (RFC 9901 §4.3)',
  '{0} of the key binding JWT is not a string (RFC 9901 §4.3)':
    '{0} des Key-Binding-JWT ist keine Zeichenkette (RFC 9901 §4.3)',
  '_sd_alg is {0}, which is too weak to be safe (RFC 9901 §7.1)':
    '_sd_alg ist {0}, was zu schwach ist, um sicher zu sein (RFC 9901 §7.1)',
  '_sd_alg is {0}: hash names are case-sensitive, and this one is {1} (RFC 9901 §4.1.1)':
    '_sd_alg ist {0}: Groß- und Kleinschreibung zählt, der Name ist {1} (RFC 9901 §4.1.1)',
  '_sd_alg is not a string (RFC 9901 §4.1.1)': '_sd_alg ist keine Zeichenkette (RFC 9901 §4.1.1)',
  "the issuer's part has the alg {0} and is not signed (RFC 9901 §7.1)":
    'der Teil des Ausstellers hat alg {0} und ist nicht signiert (RFC 9901 §7.1)',
  'disclosure {0} does not end with a tilde: without it, the last part is read as the key binding JWT (RFC 9901 §4)':
    'Offenlegung {0} endet nicht mit einer Tilde: Ohne sie gilt der letzte Teil als Key-Binding-JWT (RFC 9901 §4)',
  'disclosure {0} is empty: two tildes follow each other (RFC 9901 §4)':
    'Offenlegung {0} ist leer: Zwei Tilden folgen aufeinander (RFC 9901 §4)',
  'disclosure {0} is not UTF-8 text (RFC 9901 §4.2.1)': 'Offenlegung {0} ist kein UTF-8-Text (RFC 9901 §4.2.1)',
  'the name "..." is used for something other than an array element (RFC 9901 §4.1)':
    'der Name "..." steht an anderer Stelle als in einem Array-Element (RFC 9901 §4.1)',
  '{0} is selectively disclosed, which SD-JWT VC forbids (draft-ietf-oauth-sd-jwt-vc)':
    '{0} ist selektiv offengelegt, was SD-JWT VC verbietet (draft-ietf-oauth-sd-jwt-vc)',
  'the content of the key binding JWT is not encoded (b64 is false), which no JWT allows (RFC 7797 §7)':
    'der Inhalt des Key-Binding-JWT ist nicht codiert (b64 ist false), was kein JWT erlaubt (RFC 7797 §7)',
  'the key binding JWT has a crit that a verifier does not understand (RFC 9901 §7.3)':
    'das Key-Binding-JWT hat ein crit, das ein Prüfer nicht versteht (RFC 9901 §7.3)',
  'You expect the nonce {0}, so key binding is required, but the token has no key binding JWT after its last tilde (RFC 9901 §7.3).':
    'Erwartet wird die Nonce {0}, also ein Key-Binding-JWT, aber nach der letzten Tilde des Tokens steht keins (RFC 9901 §7.3).',
  "The key binding JWT was made in the future, at {0}. Check the holder's clock, or allow a tolerance (RFC 9901 §7.3).":
    'Das Key-Binding-JWT stammt aus der Zukunft, von {0}. Uhr des Inhabers prüfen oder eine Toleranz erlauben (RFC 9901 §7.3).',
  'The key binding JWT was made at {0}, longer ago than you allow. The holder must make a new one (RFC 9901 §7.3).':
    'Das Key-Binding-JWT ist von {0} und damit älter als erlaubt. Der Inhaber muss ein neues erstellen (RFC 9901 §7.3).',
  'The key binding JWT expired at {0}. The holder must make a new one (RFC 9901 §7.3).':
    'Das Key-Binding-JWT ist seit {0} abgelaufen. Der Inhaber muss ein neues erstellen (RFC 9901 §7.3).',
  'The key binding JWT is not valid before {0} (RFC 9901 §7.3).':
    'Das Key-Binding-JWT gilt erst ab {0} (RFC 9901 §7.3).',
  'nonce of the key binding JWT is {0}, but you expect {1}. It was made for another request, or is replayed (RFC 9901 §7.3).':
    'nonce des Key-Binding-JWT ist {0}, erwartet ist {1}. Es wurde für eine andere Anfrage erstellt oder wiederverwendet (RFC 9901 §7.3).',
  'aud of the key binding JWT': 'aud des Key-Binding-JWT',
  'the key binding JWT is missing': 'das Key-Binding-JWT fehlt',
  'the key binding JWT is from the future': 'das Key-Binding-JWT stammt aus der Zukunft',
  'the key binding JWT is old': 'das Key-Binding-JWT ist alt',
  'The key binding JWT was made at {0}. Verifiers usually accept one for minutes only; Maximum age checks that (RFC 9901 §7.3).':
    'Das Key-Binding-JWT wurde am {0} erstellt. Prüfer akzeptieren eines meist nur Minuten lang; das Höchstalter prüft das (RFC 9901 §7.3).',
  'the key binding JWT is too old': 'das Key-Binding-JWT ist zu alt',
  'the key binding JWT expired': 'das Key-Binding-JWT ist abgelaufen',
  'the key binding JWT is not valid yet': 'das Key-Binding-JWT gilt noch nicht',
  'nonce of the key binding JWT is not the expected one': 'nonce des Key-Binding-JWT ist nicht die erwartete',
  'the key binding JWT was made for another audience': 'das Key-Binding-JWT ist für eine andere Zielgruppe',
  'No key binding JWT': 'Kein Key-Binding-JWT',
  'Key binding from the future': 'Key-Binding aus der Zukunft',
  'Key binding out of date': 'Key-Binding veraltet',
  'The time of the key binding JWT is OK.': 'Die Zeit des Key-Binding-JWT ist in Ordnung.',
  'nonce of the key binding JWT is as expected.': 'nonce des Key-Binding-JWT ist wie erwartet.',
  'aud of the key binding JWT is as expected.': 'aud des Key-Binding-JWT ist wie erwartet.',
  'Issue an SD-JWT': 'Ein SD-JWT ausstellen',
  'Issue SD-JWT': 'SD-JWT ausstellen',
  'Make claims selectively disclosable': 'Claims selektiv offenlegbar machen',
  'Change what is disclosable': 'Ändern, was offenlegbar ist',
  'issue SD-JWT, disclosures, decoys': 'SD-JWT ausstellen, Offenlegungen, Attrappen',
  'Select the claims that the holder can withhold. Each becomes a disclosure, and the token keeps only its hash.':
    'Claims auswählen, die der Inhaber zurückhalten kann. Jeder wird zu einer Offenlegung, im Token bleibt nur ihr Hashwert.',
  'Claims of the token': 'Claims des Tokens',
  'Decoys in each place': 'Attrappen je Stelle',
  'Type (typ)': 'Typ (typ)',
  'none, as before': 'keiner, wie bisher',
  '{0}, as before': '{0}, wie bisher',
  '1 digest has no disclosure. It stays as it is, and so does the hash, because its claim is not known here.':
    'Zu 1 Hashwert fehlt die Offenlegung. Er bleibt, wie er ist, und das Hashverfahren auch, weil sein Claim hier nicht bekannt ist.',
  '{0} digests have no disclosure. They stay as they are, and so does the hash, because their claims are not known here.':
    'Zu {0} Hashwerten fehlt die Offenlegung. Sie bleiben, wie sie sind, und das Hashverfahren auch, weil ihre Claims hier nicht bekannt sind.',
  'The number of decoys is a whole number from 0 to {0}.': 'Die Zahl der Attrappen ist eine ganze Zahl von 0 bis {0}.',
  'A value is not valid JSON. Put strings in double quotes.':
    'Ein Wert ist kein gültiges JSON. Zeichenketten gehören in doppelte Anführungszeichen.',
  'Value of {0}': 'Wert von {0}',
  'Select at least one claim.': 'Mindestens einen Claim auswählen.',
  'Verifiers need it to check the token (RFC 9901 §9.7).':
    'Prüfer brauchen ihn, um das Token zu prüfen (RFC 9901 §9.7).',
  'SD-JWT VC does not allow it to be withheld.': 'SD-JWT VC erlaubt nicht, ihn zurückzuhalten.',
  'Issued an SD-JWT with 1 disclosure, signed with your key.':
    'Ein SD-JWT mit 1 Offenlegung ausgestellt und mit dem vorhandenen Schlüssel signiert.',
  'Issued an SD-JWT with {0} disclosures, signed with your key.':
    'Ein SD-JWT mit {0} Offenlegungen ausgestellt und mit dem vorhandenen Schlüssel signiert.',
  'Select the outermost layer first: an SD-JWT is not issued inside another token.':
    'Zuerst die äußerste Schicht wählen: Ein SD-JWT wird hier nicht innerhalb eines anderen Tokens ausgestellt.',
  Hash: 'Hashverfahren',
  'The token is encrypted. Only signed claims are disclosed selectively.':
    'Das Token ist verschlüsselt. Nur signierte Claims werden selektiv offengelegt.',
  'The token has several signatures, and only one of them can be made again here.':
    'Das Token hat mehrere Signaturen, und nur eine davon lässt sich hier neu erzeugen.',
  'The payload is not a claims set (a JSON object in base64url).':
    'Der Payload ist kein Claims-Set (ein JSON-Objekt in Base64url).',
  'Fix the token first: {0}.': 'Zuerst das Token korrigieren: {0}.',
  'Fix the token first. The Structure verdict says what is wrong.':
    'Zuerst das Token korrigieren. Das Urteil „Struktur“ sagt, was falsch ist.',
  'Choose a signature algorithm in the header first.': 'Zuerst im Header ein Signaturverfahren wählen.',
  "To sign, enter the issuer's private key or secret for {0} in the Key box, or generate one there.":
    'Zum Signieren den privaten Schlüssel oder das Secret des Ausstellers für {0} ins Schlüsselfeld eingeben oder dort erzeugen.',
  'This cannot be issued: {0}.': 'Das lässt sich nicht ausstellen: {0}.',
  'withheld or decoy': 'zurückgehalten oder Attrappe',
  "To add a key binding JWT, paste the holder's private key, which cnf names, into the Key box.":
    'Für ein Key-Binding-JWT den privaten Schlüssel des Inhabers, den cnf nennt, ins Schlüsselfeld einfügen.',
  'Audience of the key binding': 'Zielgruppe des Key-Bindings',
  'Nonce of the key binding': 'Nonce des Key-Bindings',
  'nonce of the verifier': 'Nonce des Prüfers',
  'aud: the verifier': 'aud: der Prüfer',
  'Sign key binding': 'Key-Binding signieren',
  "Signed a key binding JWT with the holder's key.": 'Ein Key-Binding-JWT mit dem Schlüssel des Inhabers signiert.',
  'The hash in _sd_alg is not known, so sd_hash cannot be computed.':
    'Das Hashverfahren in _sd_alg ist unbekannt, daher lässt sich sd_hash nicht berechnen.',
  "The holder's key fits no signature algorithm.": 'Der Schlüssel des Inhabers passt zu keinem Signaturverfahren.',
  'disclosures or kb_jwt are in another unprotected header than the first (RFC 9901 §8.1)':
    'disclosures oder kb_jwt steht in einem anderen ungeschützten Header als dem ersten (RFC 9901 §8.1)',
  'disclosures in the unprotected header is not an array of strings (RFC 9901 §8.1)':
    'disclosures im ungeschützten Header ist kein Array von Zeichenketten (RFC 9901 §8.1)',
};
