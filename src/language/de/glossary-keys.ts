import type { Translations } from '../../core/text/language.ts';

/** The glossary on keys and on the lifetime of tokens (`core/glossary/topics`). */
export const glossaryKeys: Translations = {
  'Key formats': 'Schlüsselformate',
  'A shared secret is a sequence of bytes. Configurations store it as text, or as base64, base64url or hex. Signer and verifier must read it the same way. Secret encoding sets how Jotscope reads it.':
    'Ein gemeinsames Geheimnis ist eine Folge von Bytes. Konfigurationen enthalten es als Text oder als Base64, Base64url oder Hex. Aussteller und Prüfer müssen es gleich lesen. „Kodierung“ legt fest, wie Jotscope es liest.',
  'PEM is base64 between BEGIN and END lines: PUBLIC KEY, PRIVATE KEY (PKCS #8), CERTIFICATE, and the older RSA PRIVATE KEY (PKCS #1) and EC PRIVATE KEY (SEC 1). A certificate contains a public key and says who vouches for its owner.':
    'PEM ist Base64 zwischen den Zeilen BEGIN und END: PUBLIC KEY, PRIVATE KEY (PKCS #8), CERTIFICATE und die älteren RSA PRIVATE KEY (PKCS #1) und EC PRIVATE KEY (SEC 1). Ein Zertifikat enthält einen öffentlichen Schlüssel und wer dafür bürgt, wem er gehört.',
  'A JWK is a key as JSON. A JWK Set is an object with an array of them under keys. A JWK with d (or k, for a secret) is private and must not be published.':
    'Ein JWK ist ein Schlüssel als JSON, ein JWK-Set ein Objekt mit einer Liste davon unter keys. Einer mit d (oder k bei einem Geheimnis) ist privat und darf nicht veröffentlicht werden.',
  'kid and key sets': 'kid und Schlüsselsätze',
  'An issuer with several keys gives each one a name, and kid in the header says which key was used. It is a hint without a fixed format: a number, a hash or a word.':
    'Ein Aussteller mit mehreren Schlüsseln gibt jedem einen Namen, und kid im Header sagt, welcher verwendet wurde. Sie ist ein Hinweis ohne festes Format: eine Zahl, ein Hashwert oder ein Wort.',
  'Issuers publish their public keys as a JWK Set at the jwks_uri in their metadata (/.well-known/openid-configuration or /.well-known/oauth-authorization-server).':
    'Aussteller veröffentlichen ihre öffentlichen Schlüssel als JWK-Set, unter der jwks_uri, die ihre Metadaten nennen (/.well-known/openid-configuration oder /.well-known/oauth-authorization-server).',
  'The verifier has that URL in its configuration and never takes it from the token. It caches the set and fetches it again when a kid is unknown. It limits how often, so that invented kids cannot cause endless requests.':
    'Der Prüfer hat diese URL aus seiner Konfiguration, nie aus dem Token. Er speichert den Satz zwischen und holt ihn bei unbekannter kid neu, aber nicht beliebig oft, damit erfundene kids keine endlosen Anfragen auslösen.',
  'Key rotation': 'Schlüsselwechsel',
  'First publish the new public key next to the old one, and wait until verifiers have fetched it. Then sign with the new key. Remove the old key only after the last token it signed has expired. In this order, no valid token is rejected.':
    'Zuerst den neuen öffentlichen Schlüssel neben dem alten veröffentlichen und warten, bis die Prüfer ihn geholt haben. Dann mit dem neuen signieren. Den alten erst entfernen, wenn das letzte mit ihm signierte Token abgelaufen ist. In dieser Reihenfolge wird nie ein gutes Token abgelehnt.',
  'With a shared secret, the verifier accepts both secrets for a while.':
    'Bei einem gemeinsamen Geheimnis nimmt der Prüfer eine Weile beide an.',
  'Remove a leaked key at once. All its tokens become invalid, including the legitimate ones. Verifiers with a cached set may keep accepting the key until they fetch the set again.':
    'Einen bekannt gewordenen Schlüssel sofort entfernen. Alle seine Tokens werden ungültig, auch die rechtmäßigen. Prüfer mit einer Kopie des Satzes nehmen ihn vielleicht weiter an, bis sie den Satz neu holen.',
  'How strong a secret must be': 'Wie stark ein Geheimnis sein muss',
  'A secret must be at least as long as the hash: 32 bytes for HS256, 48 for HS384, 64 for HS512. Strict libraries reject shorter ones. The bytes must come from a random generator. A password or a sentence is not random, however long it is.':
    'Ein Geheimnis muss mindestens so lang sein wie der Hashwert: 32 Bytes für HS256, 48 für HS384, 64 für HS512. Strenge Bibliotheken lehnen kürzere ab. Die Bytes müssen aus einem Zufallsgenerator kommen. Ein Passwort oder ein Satz ist nicht zufällig, so lang er auch ist.',
  'The length of the text is not its strength: 32 hex digits are only 16 bytes, even if they are random.':
    'Die Länge des Textes ist nicht seine Stärke: 32 Hex-Ziffern sind nur 16 Bytes, auch wenn sie zufällig sind.',
  'RSA keys need at least 2048 bits. For elliptic curves, the curve determines the strength.':
    'RSA-Schlüssel brauchen mindestens 2048 Bit. Bei elliptischen Kurven bestimmt die Kurve die Stärke.',
  'Key thumbprint': 'Fingerabdruck eines Schlüssels',
  'A thumbprint is a name that anyone can compute from the key. Take only the required members of the public JWK, sorted by name and without whitespace. Hash them (usually with SHA-256) and encode the hash as base64url. The private and the public key have the same thumbprint.':
    'Ein Fingerabdruck ist ein Name, den jeder aus dem Schlüssel berechnen kann. Nur die erforderlichen Elemente des öffentlichen JWK nehmen, nach Namen sortiert und ohne Leerraum. Sie hashen (meist mit SHA-256) und den Hashwert in Base64url schreiben. Privater und öffentlicher Schlüssel haben denselben Fingerabdruck.',
  'It can serve as a kid, and cnf.jkt uses it to bind an access token to the key of its sender.':
    'Er dient als kid, und in cnf.jkt bindet er ein Access-Token an den Schlüssel seines Absenders.',
  'Keys inside the token': 'Schlüssel im Token',
  'A header can contain the key (jwk, x5c) or a URL to fetch it from (jku, x5u). An attacker who forges a token also writes its header, so such a key always fits. It proves that the sender has the key, not who the sender is.':
    'Ein Header kann den Schlüssel enthalten (jwk, x5c) oder eine URL, wo er zu holen ist (jku, x5u). Wer ein Token fälscht, schreibt auch den Header; ein solcher Schlüssel passt also immer. Er beweist, dass der Absender ihn hat, nicht, wer der Absender ist.',
  'It proves more only if the verifier trusts that key for another reason: a certificate chain to a known authority, or a key on its own list. A DPoP proof only has to show possession.':
    'Mehr beweist er nur, wenn der Prüfer ihm aus anderem Grund vertraut: durch eine Zertifikatskette zu einer bekannten Stelle oder weil er auf der eigenen Liste steht. Ein DPoP-Nachweis muss nur den Besitz zeigen.',
  'Expiry and the other times': 'Ablauf und die anderen Zeiten',
  'exp, nbf and iat are seconds since 1970 in UTC, without leap seconds. The token must be rejected before nbf, and at or after exp. iat says when it was issued. Milliseconds instead of seconds move exp tens of thousands of years into the future.':
    'exp, nbf und iat sind Sekunden seit 1970 in UTC, ohne Schaltsekunden. Vor nbf und ab exp muss das Token abgelehnt werden; iat sagt, wann es ausgestellt wurde. Millisekunden statt Sekunden verschieben exp um Zehntausende Jahre in die Zukunft.',
  'A token without exp is valid until its key is replaced. Access tokens that cannot be revoked should be valid for minutes, not days.':
    'Ohne exp gilt ein Token, bis sein Schlüssel ersetzt wird. Access-Tokens, die sich nicht widerrufen lassen, sollten Minuten und nicht Tage gelten.',
  'Clock tolerance': 'Uhrentoleranz',
  'The clocks of issuer and verifier differ, so a verifier may allow some leeway, at most a few minutes. Then a token issued a second ago is not rejected because it seems to come from the future.':
    'Die Uhren von Aussteller und Prüfer weichen ab, deshalb darf ein Prüfer etwas Toleranz zulassen, höchstens wenige Minuten. Ein vor einer Sekunde ausgestelltes Token wird dann nicht abgelehnt, nur weil es aus der Zukunft zu kommen scheint.',
  'Libraries differ: jose, jsonwebtoken and PyJWT allow none by default, .NET allows five minutes. Synchronized clocks (NTP) are better than a large tolerance, which extends the lifetime of every token.':
    'Bibliotheken unterscheiden sich: jose, jsonwebtoken und PyJWT lassen ohne Angabe nichts zu, .NET fünf Minuten. Synchronisierte Uhren (NTP) sind besser als eine große Toleranz, die die Lebensdauer jedes Tokens verlängert.',
  'Refresh tokens and rotation': 'Refresh-Tokens und ihr Wechsel',
  "An access token has a short lifetime because it is hard to revoke. A refresh token gets the next one from the issuer without asking the user again. Send it only to the issuer's token endpoint, never to an API. It does not have to be a JWT.":
    'Ein Access-Token ist kurzlebig, weil es sich kaum widerrufen lässt. Ein Refresh-Token holt beim Aussteller das nächste, ohne die Person noch einmal zu fragen. Es geht nur an den Token-Endpunkt des Ausstellers, nie an eine API, und muss kein JWT sein.',
  'With rotation, each use returns a new refresh token and invalidates the old one. If the old one is used again, it was stolen. The issuer cannot tell which sender is the thief, so it revokes the new one as well.':
    'Beim Wechsel (Rotation) liefert jede Benutzung ein neues Refresh-Token und macht das alte ungültig. Wird das alte noch einmal benutzt, wurde es gestohlen. Der Aussteller kann nicht sagen, welcher der beiden Absender der Dieb ist, und widerruft auch das neue.',
  'Clients that cannot keep a secret (in a browser or an app) must use rotating or sender-constrained refresh tokens. Two tabs that refresh at the same time look like theft, so let one place do it.':
    'Clients, die kein Geheimnis bewahren können (im Browser oder in einer App), müssen wechselnde oder an den Absender gebundene Refresh-Tokens verwenden. Zwei Tabs, die zugleich erneuern, sehen wie ein Diebstahl aus; das sollte also nur eine Stelle tun.',
  'Revocation: ending a token early': 'Widerruf: ein Token vorzeitig beenden',
  'A verifier that has the key does not ask the issuer. So logging out or blocking a user does not affect tokens that already exist. Every remedy adds a lookup.':
    'Ein Prüfer, der den Schlüssel hat, fragt den Aussteller nicht. Eine Abmeldung oder Sperre wirkt also nicht auf Tokens, die es schon gibt. Jede Abhilfe erfordert ein Nachschlagen.',
  'Make access tokens valid for minutes, and revoke the refresh token. Keep a list of revoked jti values until their exp. Keep a version or a time per user, put it into the token as a claim, and reject older tokens. Or ask the issuer about each token (introspection).':
    'Access-Tokens nur Minuten gelten lassen und das Refresh-Token widerrufen. Eine Liste widerrufener jti bis zu deren exp führen. Je Person eine Version oder einen Zeitpunkt führen, als Claim ins Token schreiben und ältere ablehnen. Oder den Aussteller zu jedem Token fragen (Introspection).',
  'Replacing the key invalidates all tokens at once.': 'Ein neuer Schlüssel macht alle Tokens auf einmal ungültig.',
};
