import type { Translations } from '../../core/text/language.ts';

/** The glossary on the use of tokens, and on attacks (`core/glossary/topics`). */
export const glossaryUse: Translations = {
  'Signed is not encrypted': 'Signiert ist nicht verschlüsselt',
  'A signature protects against changes, not against reading. Header and payload of a signed token are base64url, which anyone can decode without a key, as this page does.':
    'Eine Signatur schützt vor Veränderung, nicht vor dem Lesen. Header und Payload eines signierten Tokens sind Base64url, das jeder dekodiert, wie diese Seite ohne Schlüssel.',
  'So claims must not contain secrets: no passwords, no keys, and no more personal data than the recipient needs. If the content must stay hidden, encrypt it (JWE), or keep it on the server and put only a reference into the token.':
    'Geheimes gehört also nicht in seine Claims: kein Passwort, kein Schlüssel, nicht mehr über eine Person, als der Empfänger braucht. Wo der Inhalt vor dem Überbringer verborgen sein muss, ihn verschlüsseln (JWE) oder beim Server lassen und im Token nur darauf verweisen.',
  'Claims and privacy': 'Datenschutz bei Claims',
  'Claims pass through browsers, proxies and logs, and every service that gets the token can read them. Include only what the recipient needs. A random sub is better than an email address.':
    'Claims reisen: durch Browser, Proxys und Protokolle, zu jedem Dienst, der das Token sieht. Nur hineinschreiben, was der Empfänger braucht; ein sub, das nichts sagt, ist besser als eine E-Mail-Adresse.',
  'A different sub for each client (pairwise) prevents services from linking their users. With an SD-JWT, the holder discloses single claims and withholds the rest.':
    'Ein sub, das für jeden Client ein anderes ist (pairwise), hindert Dienste daran, ihre Daten abzugleichen. Mit einem SD-JWT zeigt der Inhaber einzelne Claims und behält den Rest für sich.',
  'Where a browser keeps a token': 'Wo ein Browser ein Token aufbewahrt',
  "Best: not in the browser. The site's own server keeps the tokens and gives the browser a session cookie with HttpOnly, Secure and SameSite (backend for frontend).":
    'Am besten gar nicht: Ein eigener Server hütet die Tokens und gibt dem Browser ein Sitzungs-Cookie mit HttpOnly, Secure und SameSite (Backend for Frontend).',
  'If the page must have the token, keep it in memory, where it disappears on reload. Every script on the page can read localStorage and sessionStorage, and localStorage persists. A single injected script can steal the token.':
    'Muss die Seite eines haben, dann im Arbeitsspeicher, wo es nach dem Neuladen weg ist. localStorage und sessionStorage stehen jedem Skript der Seite offen, und localStorage bleibt: Ein eingeschleustes Skript nimmt das Token mit.',
  'Scripts cannot read an HttpOnly cookie, but an injected script can still send requests with it. Browsers send cookies automatically, so you also need protection against forged requests (CSRF).':
    'Ein Cookie mit HttpOnly können Skripte nicht lesen, aber ein eingeschleustes kann damit noch Anfragen senden. Und Browser schicken Cookies von selbst, es braucht also Schutz vor untergeschobenen Anfragen (CSRF).',
  'Never put a token into a URL. It ends up in histories, logs and Referer headers.':
    'Nie in eine URL: Die landet in Verläufen, Protokollen und Referer-Headern.',
  'Access token or ID token': 'Access-Token oder ID-Token',
  'An ID token tells a client who signed in, when and how. Its aud is that client. An access token lets a client call an API. Its aud is the API, and the client does not have to understand it.':
    'Ein ID-Token sagt einem Client, wer sich angemeldet hat, wann und wie; sein aud ist dieser Client. Ein Access-Token lässt einen Client eine API aufrufen; sein aud ist die API, und der Client muss es nicht verstehen.',
  'So an API must not accept an ID token, and a client must not accept an access token as proof of a sign-in. Access tokens that are JWTs are marked with typ at+jwt.':
    'Eine API darf also ein ID-Token nicht für ein Access-Token halten, und ein Client ein Access-Token nicht für den Nachweis einer Anmeldung. typ at+jwt macht Access-Tokens, die JWTs sind, kenntlich.',
  'Issuer and audience': 'Aussteller und Zielgruppe',
  'iss says who issued the token. The verifier compares it character by character with the issuer it expects, and uses only keys that belong to that issuer.':
    'iss nennt, von wem das Token stammt. Der Prüfer vergleicht es Zeichen für Zeichen mit dem erwarteten Aussteller und nimmt nur Schlüssel, die diesem gehören.',
  'aud says who the token is for. A verifier that is not named there must reject the token. Without this check, a token for one service works at every other service of the same issuer.':
    'aud nennt, für wen es bestimmt ist. Ein Prüfer, der sich dort nicht findet, muss das Token ablehnen. Ohne diese Prüfung öffnet ein Token für den einen Dienst jeden anderen desselben Ausstellers.',
  'Tokens bound to their sender': 'An den Absender gebundene Tokens',
  'A bearer token works for anyone who has it, like cash. A sender-constrained token works only if the sender also proves possession of a key. cnf in the token names that key.':
    'Ein Bearer-Token gilt für jeden, der es hat, wie Bargeld. Ein an den Absender gebundenes gilt nur zusammen mit einem Schlüssel, dessen Besitz der Absender nachweist; cnf im Token nennt diesen Schlüssel.',
  "DPoP: for each request, the client signs a small JWT with the method, the URL, a jti and a hash of the access token (htm, htu, jti, ath). Mutual TLS: the token is bound to the client's certificate.":
    'DPoP: Zu jeder Anfrage signiert der Client ein kleines JWT mit Methode, Adresse, jti und einem Hashwert des Access-Tokens (htm, htu, jti, ath). Mutual TLS: Das Token ist an das Zertifikat des Clients gebunden.',
  'JWT or session': 'JWT oder Sitzung',
  'A session is a random ID in a cookie. Its data is on the server. The server looks it up for each request and can end it at once by deleting it.':
    'Eine Sitzung ist eine Zufallszahl in einem Cookie; wofür sie steht, liegt beim Server. Sie endet sofort, wenn sie dort gelöscht wird, und wird bei jeder Anfrage nachgeschlagen.',
  'A JWT contains its data, and any service with the key can check it without asking. The price: it is hard to revoke, it grows with its claims, and its data becomes outdated.':
    'Ein JWT trägt bei sich, was bekannt ist, und jeder Dienst mit dem Schlüssel prüft es ohne Rückfrage. Der Preis: Es lässt sich kaum vorzeitig beenden, es wächst mit seinen Claims, und was es sagt, veraltet.',
  'For one site with its own server, a session is simpler and easier to get right. A JWT pays off if several services or parties must trust one issuer. Many systems use both: a session for the browser and JWTs behind it.':
    'Für eine Website mit eigenem Server ist eine Sitzung einfacher und leichter richtig zu machen. Ein JWT lohnt sich, wo mehrere Dienste oder mehrere Parteien einem Aussteller vertrauen müssen. Viele nutzen beides: zum Browser hin eine Sitzung, dahinter JWTs.',
  'JWT, Basic or an API key': 'JWT, Basic oder ein API-Schlüssel',
  'Basic sends name and password with each request, only encoded as base64. It is a long-term secret in every request that does not expire, and the server checks it each time.':
    'Basic schickt mit jeder Anfrage Name und Passwort, nur in Base64: ein dauerhaftes Geheimnis auf jedem Weg, das der Server jedes Mal prüft und das nicht abläuft.',
  'An API key is also a long-term secret. It is simple for programs, and easy to revoke because the server looks it up.':
    'Auch ein API-Schlüssel ist ein dauerhaftes Geheimnis, einfach für Programme und leicht zu widerrufen, weil er nachgeschlagen wird.',
  'A JWT is limited in time, to an audience and to a scope. It is checked without a lookup, and only the issuer gets the password. All three need TLS.':
    'Ein JWT ist begrenzt: in der Zeit, auf eine Zielgruppe, auf einen Scope. Es wird ohne Nachschlagen geprüft, und das Passwort geht nur an den Aussteller. Alle drei brauchen TLS.',
  'Algorithm confusion': 'Verwechslung der Algorithmen',
  'A verifier expects RS256 and has the public key. The attacker writes HS256 into the header and signs with the text of that public key as the secret. A verifier that lets the header choose the algorithm computes an HMAC with its key, and it matches.':
    'Ein Prüfer erwartet RS256 und hat den öffentlichen Schlüssel zur Hand. Beim Angriff steht HS256 im Header, und signiert wird mit dem Text dieses öffentlichen Schlüssels als Geheimnis. Ein Prüfer, der den Header den Algorithmus wählen lässt, berechnet mit seinem Schlüssel einen HMAC, und der passt.',
  'So the verifier must define which algorithms it accepts, and use each key with only one algorithm. Libraries that require typed keys instead of any text prevent this confusion.':
    'Der Prüfer legt deshalb fest, welche Algorithmen er annimmt, und benutzt jeden Schlüssel mit nur einem. Bibliotheken, die einen Schlüssel mit seinem Typ verlangen und nicht irgendeinen Text, lassen sich so nicht verwirren.',
  'Guessing the secret': 'Das Geheimnis erraten',
  'With one HMAC-signed token, an attacker can try millions of secrets per second offline and unnoticed until one matches. Words, names, framework defaults and examples from tutorials come first.':
    'Wer ein mit HMAC signiertes Token hat, kann zu Hause Geheimnisse durchprobieren, Millionen in der Sekunde, bis eines passt; niemand merkt es. Wörter, Namen, Vorgaben von Frameworks und Beispiele aus Anleitungen kommen zuerst.',
  'With the secret, the attacker can forge any token. The protection is a secret of random bytes that is as long as the hash.':
    'Mit dem Geheimnis lässt sich jedes Token fälschen. Dagegen hilft ein Geheimnis aus zufälligen Bytes, so lang wie der Hashwert.',
  'kid injection': 'Injection über kid',
  'kid is read before anything is verified, and an attacker can write anything into it. If it becomes part of a file name, a query or a command, the attacker chooses the key. ../../dev/null gives an empty secret, and a crafted query returns one that the attacker knows.':
    'kid wird gelesen, bevor etwas geprüft ist, und ein Angreifer schreibt hinein, was er will. Wo es Teil eines Dateinamens, einer Abfrage oder eines Befehls wird, wählt er den Schlüssel: ../../dev/null ergibt ein leeres Geheimnis, eine präparierte Abfrage eines, das er kennt.',
  'So use kid only to look up a key in a fixed list, and reject anything that is not in it.':
    'kid also als Namen nehmen, der in einer festen Liste nachgeschlagen wird, und ablehnen, was nicht darin steht.',
  'Keys from untrusted URLs (jku, x5u)': 'Schlüssel von fremden URLs (jku, x5u)',
  'The header contains a URL for the key. An attacker writes a URL with their own key, and the signature matches. Even if it does not, the verifier sent a request to a URL that the attacker chose, perhaps inside its own network (SSRF).':
    'Der Header nennt eine Adresse, wo der Schlüssel zu haben ist. Ein Angreifer nennt eine mit einem anderen Schlüssel, und die Signatur passt. Auch wo sie nicht passt, hat der Prüfer eine Adresse nach Wahl des Angreifers aufgerufen, vielleicht im eigenen Netz (SSRF).',
  'So ignore jku and x5u, or compare the whole URL with a list. A check of how it starts can be tricked, and so can a redirect.':
    'jku und x5u also nicht beachten oder die ganze Adresse mit einer Liste vergleichen: Eine Prüfung ihres Anfangs lässt sich überlisten, eine Weiterleitung ebenso.',
  'Replay: a token used twice': 'Replay: ein Token zweimal benutzt',
  'An attacker sends an intercepted or stolen token again, unchanged. Its signature is valid, and until exp nothing distinguishes the second use from the first.':
    'Ein abgehörtes oder gestohlenes Token wird unverändert noch einmal geschickt. Seine Signatur ist gut, und bis exp unterscheidet nichts die zweite Benutzung von der ersten.',
  'TLS and a short lifetime make it rare. For single-use tokens, the verifier remembers jti until exp. A nonce binds an ID token to its request, and a sender-constrained token is useless without its key.':
    'TLS und ein kurzes Leben machen es selten. Bei Tokens für eine einzige Benutzung merkt sich der Prüfer jti bis exp. Eine Nonce bindet ein ID-Token an seine Anfrage, und ein an den Absender gebundenes Token nützt ohne den Schlüssel nichts.',
  'Token confusion: the wrong type accepted': 'Verwechslung: die falsche Art angenommen',
  'An issuer signs many types of tokens with one key: access tokens, ID tokens, password reset links. A verifier that checks only the signature accepts all of them, even those for another service.':
    'Ein Aussteller signiert viele Arten von Tokens mit einem Schlüssel: Access-Tokens, ID-Tokens, Links für ein neues Passwort. Ein Prüfer, der nur auf die Signatur sieht, nimmt jedes davon an, auch die für einen anderen Dienst.',
  'So check iss and aud, and the type of token: a specific typ (at+jwt, dpop+jwt), required claims that other types do not have, or a separate key for each type.':
    'Also iss und aud prüfen, und die Art: ein eigenes typ für jede (at+jwt, dpop+jwt), erforderliche Claims, die keine andere Art hat, oder ein Schlüssel je Art.',
};
