import type { Translations } from '../../core/text/language.ts';

/** The glossary on keys and on the lifetime of tokens (`core/glossary/topics`). */
export const glossaryKeys: Translations = {
  'Forms of keys': 'Formen von Schlüsseln',
  'A shared secret is bytes. Settings hold it as text, or as base64, base64url or hex of the bytes; signer and verifier must read it in the same way, which is what Secret encoding is for.':
    'Ein gemeinsames Geheimnis sind Bytes. Einstellungen enthalten es als Text oder als Base64, Base64url oder Hex der Bytes; Aussteller und Prüfer müssen es gleich lesen, dafür gibt es die Auswahl „Kodierung“.',
  'PEM is base64 between BEGIN and END lines: PUBLIC KEY, PRIVATE KEY (PKCS #8), CERTIFICATE, and the older RSA PRIVATE KEY (PKCS #1) and EC PRIVATE KEY (SEC 1). A certificate holds a public key, and who vouches for whose it is.':
    'PEM ist Base64 zwischen den Zeilen BEGIN und END: PUBLIC KEY, PRIVATE KEY (PKCS #8), CERTIFICATE und die älteren RSA PRIVATE KEY (PKCS #1) und EC PRIVATE KEY (SEC 1). Ein Zertifikat enthält einen öffentlichen Schlüssel und wer dafür bürgt, wem er gehört.',
  'A JWK is a key as JSON, a JWK Set an object with an array of them under keys. One with d (or k, for a secret) is private and must not be published.':
    'Ein JWK ist ein Schlüssel als JSON, ein JWK-Set ein Objekt mit einer Liste davon unter keys. Einer mit d (oder k bei einem Geheimnis) ist privat und darf nicht veröffentlicht werden.',
  'kid and sets of keys': 'kid und Schlüsselsätze',
  'An issuer with several keys gives each a name, and kid in the header says which one is meant. It is a hint in no fixed form: numbers, hashes, words.':
    'Ein Aussteller mit mehreren Schlüsseln gibt jedem einen Namen, und kid im Header sagt, welcher gemeint ist. Sie ist ein Hinweis ohne feste Form: Zahlen, Hashwerte, Wörter.',
  'Issuers publish their public keys as a JWK Set, at the jwks_uri that their metadata names (/.well-known/openid-configuration or /.well-known/oauth-authorization-server).':
    'Aussteller veröffentlichen ihre öffentlichen Schlüssel als JWK-Set, unter der jwks_uri, die ihre Metadaten nennen (/.well-known/openid-configuration oder /.well-known/oauth-authorization-server).',
  'The verifier has that address in its configuration, not from the token. It keeps the set for a while and asks again when a kid is unknown, but not without limit: made-up kids must not make it ask endlessly.':
    'Der Prüfer hat diese Adresse aus seinen Einstellungen, nicht aus dem Token. Er behält den Satz eine Weile und fragt bei unbekannter kid neu, aber nicht unbegrenzt: Erfundene kids dürfen ihn nicht endlos fragen lassen.',
  'Rotation of keys': 'Wechsel der Schlüssel',
  'First publish the new public key beside the old one, and wait until verifiers have fetched it. Then sign with the new one. Take the old one away only when the last token that it signed has expired. In this order no good token is ever refused.':
    'Zuerst den neuen öffentlichen Schlüssel neben dem alten veröffentlichen und warten, bis die Prüfer ihn geholt haben. Dann mit dem neuen signieren. Den alten erst entfernen, wenn das letzte mit ihm signierte Token abgelaufen ist. In dieser Reihenfolge wird nie ein gutes Token abgelehnt.',
  'With a shared secret the verifier accepts both for a while.':
    'Bei einem gemeinsamen Geheimnis nimmt der Prüfer eine Weile beide an.',
  'A key that has leaked is taken away at once: its tokens fall with it, the good ones, too. Verifiers that keep a copy of the set may go on accepting it until they fetch it again.':
    'Ein Schlüssel, der in fremde Hände geraten ist, wird sofort entfernt: Mit ihm fallen seine Tokens, auch die guten. Prüfer mit einer Kopie des Satzes nehmen ihn vielleicht weiter an, bis sie neu fragen.',
  'How strong a secret must be': 'Wie stark ein Geheimnis sein muss',
  'At least as long as the hash: 32 bytes for HS256, 48 for HS384, 64 for HS512; strict libraries refuse less. The bytes come from a random generator: a password or a sentence is none, however long.':
    'Mindestens so lang wie der Hashwert: 32 Bytes für HS256, 48 für HS384, 64 für HS512; strenge Bibliotheken lehnen weniger ab. Die Bytes kommen aus einem Zufallsgenerator: Ein Passwort oder ein Satz taugt nicht, so lang er auch ist.',
  'The length of the text is not the strength: 32 hex digits hold 16 bytes, if they are random at all.':
    'Die Länge des Textes ist nicht die Stärke: 32 Hex-Ziffern enthalten 16 Bytes, wenn sie überhaupt zufällig sind.',
  'RSA keys have at least 2048 bits. On elliptic curves the curve is the strength.':
    'RSA-Schlüssel haben mindestens 2048 Bit. Bei elliptischen Kurven ist die Kurve die Stärke.',
  'Thumbprint of a key': 'Fingerabdruck eines Schlüssels',
  'A name that anyone computes from the key itself: the required members of the public JWK alone, sorted by name, without white space, then hashed (SHA-256 as a rule) and written in base64url. Private and public half have the same one.':
    'Ein Name, den jeder aus dem Schlüssel selbst berechnet: nur die erforderlichen Elemente des öffentlichen JWK, nach Namen geordnet, ohne Leerraum, dann gehasht (in der Regel SHA-256) und in Base64url geschrieben. Private und öffentliche Hälfte haben denselben.',
  'It serves as a kid, and in cnf.jkt it ties an access token to the key of its sender.':
    'Er dient als kid, und in cnf.jkt bindet er ein Access-Token an den Schlüssel seines Absenders.',
  'Keys that the token brings': 'Schlüssel, die das Token mitbringt',
  'A header may hold the key (jwk, x5c), or an address to fetch it from (jku, x5u). Whoever forges a token writes its header, too, so such a key always fits. It proves that the sender has it, not who the sender is.':
    'Ein Header kann den Schlüssel enthalten (jwk, x5c) oder eine Adresse, wo er zu holen ist (jku, x5u). Wer ein Token fälscht, schreibt auch den Header; ein solcher Schlüssel passt also immer. Er beweist, dass der Absender ihn hat, nicht, wer der Absender ist.',
  'It counts for more only if the verifier trusts that key by other means: a certificate chain to an authority that it knows, or a key on its own list. In a DPoP proof possession is all that is asked for.':
    'Mehr zählt er nur, wenn der Prüfer ihm aus anderem Grund vertraut: durch eine Zertifikatskette zu einer bekannten Stelle oder weil er auf der eigenen Liste steht. In einem DPoP-Nachweis ist nur der Besitz gefragt.',
  'Expiry and the other times': 'Ablauf und die anderen Zeiten',
  'exp, nbf and iat are seconds since 1970 in UTC, leap seconds not counted. From exp on the token must be refused, before nbf likewise; iat says when it was issued. Milliseconds in their place put the end tens of thousands of years away.':
    'exp, nbf und iat sind Sekunden seit 1970 in UTC, ohne Schaltsekunden. Ab exp muss das Token abgelehnt werden, vor nbf ebenso; iat sagt, wann es ausgestellt wurde. Millisekunden an ihrer Stelle verlegen das Ende um Zehntausende Jahre.',
  'Without exp a token is good until its key is replaced. Access tokens that cannot be called back should live for minutes rather than days.':
    'Ohne exp gilt ein Token, bis sein Schlüssel ersetzt wird. Access-Tokens, die sich nicht zurückrufen lassen, sollten eher Minuten als Tage leben.',
  'Clock tolerance': 'Uhrentoleranz',
  'Clocks of issuer and verifier differ, so a verifier may allow some leeway, no more than a few minutes. A token that was issued a second ago then is not refused for coming from the future.':
    'Die Uhren von Aussteller und Prüfer weichen ab, deshalb darf ein Prüfer etwas Toleranz zulassen, nicht mehr als wenige Minuten. Ein vor einer Sekunde ausgestelltes Token wird dann nicht abgelehnt, weil es aus der Zukunft käme.',
  'Libraries differ: jose, jsonwebtoken and PyJWT allow nothing unless told, .NET allows five minutes. Clocks that are kept in time (NTP) are better than a large tolerance, which makes every token live longer.':
    'Bibliotheken unterscheiden sich: jose, jsonwebtoken und PyJWT lassen ohne Angabe nichts zu, .NET fünf Minuten. Synchronisierte Uhren (NTP) sind besser als eine große Toleranz, die jedes Token länger leben lässt.',
  'Refresh tokens and their rotation': 'Refresh-Tokens und ihr Wechsel',
  "An access token lives briefly, because it can hardly be called back. A refresh token fetches the next one from the issuer without asking the person again. It goes to the issuer's token endpoint alone, never to an API, and need not be a JWT.":
    'Ein Access-Token lebt kurz, weil es sich kaum zurückrufen lässt. Ein Refresh-Token holt beim Aussteller das nächste, ohne die Person noch einmal zu fragen. Es geht nur an den Token-Endpunkt des Ausstellers, nie an eine API, und muss kein JWT sein.',
  'With rotation each use gives a new refresh token and ends the old one. If the old one comes again, it was stolen: the issuer cannot tell which of the two senders is the thief, and revokes the new one as well.':
    'Beim Wechsel (Rotation) ergibt jede Benutzung ein neues Refresh-Token und beendet das alte. Kommt das alte noch einmal, wurde es gestohlen: Der Aussteller kann nicht sagen, welcher der beiden Absender der Dieb ist, und widerruft auch das neue.',
  'Clients that cannot keep a secret (in a browser, in an app) must have rotating or sender-constrained ones. Two tabs that refresh at the same time look like a theft, so let one place do it.':
    'Clients, die kein Geheimnis hüten können (im Browser, in einer App), müssen wechselnde oder an den Absender gebundene haben. Zwei Tabs, die zugleich erneuern, sehen wie ein Diebstahl aus; das sollte also nur eine Stelle tun.',
  'Revocation: ending a token early': 'Widerruf: ein Token vorzeitig beenden',
  'A verifier that has the key asks nobody, so logging out or blocking a person does not reach the tokens that are already out. Each remedy brings back something to look up.':
    'Ein Prüfer, der den Schlüssel hat, fragt niemanden; eine Abmeldung oder Sperre erreicht also die Tokens nicht, die schon unterwegs sind. Jede Abhilfe bringt wieder etwas mit, das nachzuschlagen ist.',
  'Let access tokens live for minutes, and revoke the refresh token. Keep a list of revoked jti until their exp. Keep a version or a point in time for each person, put it into the token as a claim, and refuse older ones. Or ask the issuer about each token (introspection).':
    'Access-Tokens nur Minuten leben lassen und das Refresh-Token widerrufen. Eine Liste widerrufener jti bis zu deren exp führen. Je Person eine Version oder einen Zeitpunkt führen, als Claim ins Token schreiben und ältere ablehnen. Oder den Aussteller zu jedem Token fragen (Introspection).',
  'Replacing the key ends all tokens at once.': 'Den Schlüssel zu ersetzen beendet alle Tokens auf einmal.',
};
