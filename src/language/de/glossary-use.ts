import type { Translations } from '../../core/text/language.ts';

/** The glossary on the use of tokens, and on attacks (`core/glossary/topics`). */
export const glossaryUse: Translations = {
  'Signed is not encrypted': 'Signiert ist nicht verschlüsselt',
  'A signature protects against changes, not against reading. Header and payload of a signed token are base64url, which anyone can decode without a key, as this page does.':
    'Eine Signatur schützt vor Veränderung, nicht vor dem Lesen. Header und Payload eines signierten Tokens sind Base64url, das jeder ohne Schlüssel dekodieren kann, wie diese Seite es tut.',
  'So claims must not contain secrets: no passwords, no keys, and no more personal data than the recipient needs. If the content must stay hidden, encrypt it (JWE), or keep it on the server and put only a reference into the token.':
    'Claims dürfen also keine Geheimnisse enthalten: keine Passwörter, keine Schlüssel und nicht mehr personenbezogene Daten, als der Empfänger braucht. Muss der Inhalt verborgen bleiben, ihn verschlüsseln (JWE) oder auf dem Server lassen und im Token nur darauf verweisen.',
  'Claims and privacy': 'Datenschutz bei Claims',
  'Claims pass through browsers, proxies and logs, and every service that gets the token can read them. Include only what the recipient needs. A random sub is better than an email address.':
    'Claims gehen durch Browser, Proxys und Protokolle, und jeder Dienst, der das Token bekommt, kann sie lesen. Nur hineinschreiben, was der Empfänger braucht. Ein zufälliges sub ist besser als eine E-Mail-Adresse.',
  'A different sub for each client (pairwise) prevents services from linking their users. With an SD-JWT, the holder discloses single claims and withholds the rest.':
    'Ein sub, das für jeden Client ein anderes ist (pairwise), hindert Dienste daran, ihre Daten abzugleichen. Mit einem SD-JWT zeigt der Inhaber einzelne Claims und behält den Rest für sich.',
  'Where a browser keeps a token': 'Wo ein Browser ein Token aufbewahrt',
  "Best: not in the browser. The site's own server keeps the tokens and gives the browser a session cookie with HttpOnly, Secure and SameSite (backend for frontend).":
    'Am besten gar nicht im Browser. Der eigene Server der Website bewahrt die Tokens auf und gibt dem Browser ein Sitzungs-Cookie mit HttpOnly, Secure und SameSite (Backend for Frontend).',
  'If the page must have the token, keep it in memory, where it disappears on reload. Every script on the page can read localStorage and sessionStorage, and localStorage persists. A single injected script can steal the token.':
    'Muss die Seite das Token haben, dann im Arbeitsspeicher, wo es beim Neuladen verschwindet. Jedes Skript der Seite kann localStorage und sessionStorage lesen, und localStorage bleibt bestehen. Ein einziges eingeschleustes Skript kann das Token stehlen.',
  'Scripts cannot read an HttpOnly cookie, but an injected script can still send requests with it. Browsers send cookies automatically, so you also need protection against forged requests (CSRF).':
    'Skripte können ein HttpOnly-Cookie nicht lesen, aber ein eingeschleustes kann damit noch Anfragen senden. Browser senden Cookies automatisch, daher ist auch ein Schutz vor untergeschobenen Anfragen (CSRF) nötig.',
  'Never put a token into a URL. It ends up in histories, logs and Referer headers.':
    'Ein Token nie in eine URL schreiben. Sie landet in Verläufen, Protokollen und Referer-Headern.',
  'Access token or ID token': 'Access-Token oder ID-Token',
  'An ID token tells a client who signed in, when and how. Its aud is that client. An access token lets a client call an API. Its aud is the API, and the client does not have to understand it.':
    'Ein ID-Token sagt einem Client, wer sich angemeldet hat, wann und wie; sein aud ist dieser Client. Ein Access-Token lässt einen Client eine API aufrufen; sein aud ist die API, und der Client muss es nicht verstehen.',
  'So an API must not accept an ID token, and a client must not accept an access token as proof of a sign-in. Access tokens that are JWTs are marked with typ at+jwt.':
    'Eine API darf also kein ID-Token annehmen, und ein Client kein Access-Token als Nachweis einer Anmeldung. Access-Tokens, die JWTs sind, haben typ at+jwt.',
  'Issuer and audience': 'Aussteller und Zielgruppe',
  'iss says who issued the token. The verifier compares it character by character with the issuer it expects, and uses only keys that belong to that issuer.':
    'iss sagt, wer das Token ausgestellt hat. Der Prüfer vergleicht es Zeichen für Zeichen mit dem erwarteten Aussteller und verwendet nur Schlüssel, die diesem gehören.',
  'aud says who the token is for. A verifier that is not named there must reject the token. Without this check, a token for one service works at every other service of the same issuer.':
    'aud sagt, für wen das Token bestimmt ist. Ein Prüfer, der dort nicht genannt ist, muss das Token ablehnen. Ohne diese Prüfung gilt ein Token für den einen Dienst bei jedem anderen desselben Ausstellers.',
  'Tokens bound to their sender': 'An den Absender gebundene Tokens',
  'A bearer token works for anyone who has it, like cash. A sender-constrained token works only if the sender also proves possession of a key. cnf in the token names that key.':
    'Ein Bearer-Token gilt für jeden, der es hat, wie Bargeld. Ein an den Absender gebundenes gilt nur zusammen mit einem Schlüssel, dessen Besitz der Absender nachweist; cnf im Token nennt diesen Schlüssel.',
  'A request with such a token needs both header fields: Authorization with the scheme DPoP, and DPoP with the proof. If the proof is missing, or the scheme is Bearer, the server answers 401, often only with invalid_token.':
    'Eine Anfrage mit einem solchen Token braucht beide Header-Felder: Authorization mit dem Schema DPoP, und DPoP mit dem Nachweis. Fehlt der Nachweis oder ist das Schema Bearer, antwortet der Server mit 401, oft nur mit invalid_token.',
  "DPoP: for each request, the client signs a small JWT with the method, the URL, a jti and a hash of the access token (htm, htu, jti, ath). Mutual TLS: the token is bound to the client's certificate.":
    'DPoP: Zu jeder Anfrage signiert der Client ein kleines JWT mit Methode, URL, jti und einem Hashwert des Access-Tokens (htm, htu, jti, ath). Mutual TLS: Das Token ist an das Zertifikat des Clients gebunden.',
  'JWT or session': 'JWT oder Sitzung',
  'A session is a random ID in a cookie. Its data is on the server. The server looks it up for each request and can end it at once by deleting it.':
    'Eine Sitzung ist eine zufällige ID in einem Cookie. Ihre Daten liegen auf dem Server. Er schlägt sie bei jeder Anfrage nach und kann sie sofort beenden, indem er sie löscht.',
  'A JWT contains its data, and any service with the key can check it without asking. The price: it is hard to revoke, it grows with its claims, and its data becomes outdated.':
    'Ein JWT enthält seine Daten, und jeder Dienst mit dem Schlüssel kann es ohne Rückfrage prüfen. Der Preis: Es lässt sich kaum widerrufen, es wächst mit seinen Claims, und seine Daten veralten.',
  'For one site with its own server, a session is simpler and easier to get right. A JWT pays off if several services or parties must trust one issuer. Many systems use both: a session for the browser and JWTs behind it.':
    'Für eine Website mit eigenem Server ist eine Sitzung einfacher und leichter richtig zu machen. Ein JWT lohnt sich, wo mehrere Dienste oder mehrere Parteien einem Aussteller vertrauen müssen. Viele nutzen beides: zum Browser hin eine Sitzung, dahinter JWTs.',
  'JWT, Basic or an API key': 'JWT, Basic oder ein API-Schlüssel',
  'Basic sends name and password with each request, only encoded as base64. It is a long-term secret in every request that does not expire, and the server checks it each time.':
    'Basic schickt mit jeder Anfrage Name und Passwort, nur als Base64 kodiert: ein dauerhaftes Geheimnis in jeder Anfrage, das nicht abläuft und das der Server jedes Mal prüft.',
  'An API key is also a long-term secret. It is simple for programs, and easy to revoke because the server looks it up.':
    'Auch ein API-Schlüssel ist ein dauerhaftes Geheimnis. Er ist einfach für Programme und leicht zu widerrufen, weil der Server ihn nachschlägt.',
  'A JWT is limited in time, to an audience and to a scope. It is checked without a lookup, and only the issuer gets the password. All three need TLS.':
    'Ein JWT ist begrenzt: in der Zeit, auf eine Zielgruppe, auf einen Scope. Es wird ohne Nachschlagen geprüft, und das Passwort geht nur an den Aussteller. Alle drei brauchen TLS.',
  'Algorithm confusion': 'Verwechslung der Algorithmen',
  'A verifier expects RS256 and has the public key. The attacker writes HS256 into the header and signs with the text of that public key as the secret. A verifier that lets the header choose the algorithm computes an HMAC with its key, and it matches.':
    'Ein Prüfer erwartet RS256 und hat den öffentlichen Schlüssel. Der Angreifer schreibt HS256 in den Header und signiert mit dem Text dieses öffentlichen Schlüssels als Geheimnis. Ein Prüfer, der den Header den Algorithmus wählen lässt, berechnet mit seinem Schlüssel einen HMAC, und der passt.',
  'So the verifier must define which algorithms it accepts, and use each key with only one algorithm. Libraries that require typed keys instead of any text prevent this confusion.':
    'Der Prüfer muss deshalb festlegen, welche Algorithmen er annimmt, und jeden Schlüssel mit nur einem verwenden. Bibliotheken, die Schlüssel mit ihrem Typ statt irgendeines Texts verlangen, verhindern diese Verwechslung.',
  'Guessing the secret': 'Das Geheimnis erraten',
  'With one HMAC-signed token, an attacker can try millions of secrets per second offline and unnoticed until one matches. Words, names, framework defaults and examples from tutorials come first.':
    'Mit einem HMAC-signierten Token kann ein Angreifer offline und unbemerkt Millionen Geheimnisse pro Sekunde probieren, bis eines passt. Wörter, Namen, Vorgaben von Frameworks und Beispiele aus Anleitungen kommen zuerst.',
  'With the secret, the attacker can forge any token. The protection is a secret of random bytes that is as long as the hash.':
    'Mit dem Geheimnis kann der Angreifer jedes Token fälschen. Dagegen schützt ein Geheimnis aus zufälligen Bytes, das so lang ist wie der Hashwert.',
  'kid injection': 'Injection über kid',
  'kid is read before anything is verified, and an attacker can write anything into it. If it becomes part of a file name, a query or a command, the attacker chooses the key. ../../dev/null gives an empty secret, and a crafted query returns one that the attacker knows.':
    'kid wird gelesen, bevor etwas geprüft ist, und ein Angreifer kann alles hineinschreiben. Wird sie Teil eines Dateinamens, einer Abfrage oder eines Befehls, wählt er den Schlüssel: ../../dev/null ergibt ein leeres Geheimnis, eine präparierte Abfrage eines, das er kennt.',
  'So use kid only to look up a key in a fixed list, and reject anything that is not in it.':
    'kid also nur verwenden, um einen Schlüssel in einer festen Liste nachzuschlagen, und alles ablehnen, was nicht darin steht.',
  'Keys from untrusted URLs (jku, x5u)': 'Schlüssel von fremden URLs (jku, x5u)',
  'The header contains a URL for the key. An attacker writes a URL with their own key, and the signature matches. Even if it does not, the verifier sent a request to a URL that the attacker chose, perhaps inside its own network (SSRF).':
    'Der Header enthält eine URL für den Schlüssel. Ein Angreifer schreibt eine mit einem eigenen Schlüssel hinein, und die Signatur passt. Auch wenn sie nicht passt, hat der Prüfer eine vom Angreifer gewählte URL aufgerufen, vielleicht im eigenen Netz (SSRF).',
  'So ignore jku and x5u, or compare the whole URL with a list. A check of how it starts can be tricked, and so can a redirect.':
    'jku und x5u also ignorieren oder die ganze URL mit einer Liste vergleichen. Eine Prüfung ihres Anfangs lässt sich überlisten, eine Weiterleitung ebenso.',
  'Replay: a token used twice': 'Replay: ein Token zweimal benutzt',
  'An attacker sends an intercepted or stolen token again, unchanged. Its signature is valid, and until exp nothing distinguishes the second use from the first.':
    'Ein Angreifer schickt ein abgehörtes oder gestohlenes Token unverändert noch einmal. Seine Signatur ist gültig, und bis exp unterscheidet nichts die zweite Benutzung von der ersten.',
  'TLS and a short lifetime make it rare. For single-use tokens, the verifier remembers jti until exp. A nonce binds an ID token to its request, and a sender-constrained token is useless without its key.':
    'TLS und eine kurze Lebensdauer machen es selten. Bei Tokens für eine einzige Benutzung merkt sich der Prüfer jti bis exp. Eine Nonce bindet ein ID-Token an seine Anfrage, und ein an den Absender gebundenes Token nützt ohne den Schlüssel nichts.',
  'Token confusion: the wrong type accepted': 'Verwechslung: die falsche Art angenommen',
  'An issuer signs many types of tokens with one key: access tokens, ID tokens, password reset links. A verifier that checks only the signature accepts all of them, even those for another service.':
    'Ein Aussteller signiert viele Arten von Tokens mit einem Schlüssel: Access-Tokens, ID-Tokens, Links für ein neues Passwort. Ein Prüfer, der nur die Signatur prüft, nimmt sie alle an, auch die für einen anderen Dienst.',
  'So check iss and aud, and the type of token: a specific typ (at+jwt, dpop+jwt), required claims that other types do not have, or a separate key for each type.':
    'Also iss und aud prüfen, und die Art des Tokens: ein bestimmtes typ (at+jwt, dpop+jwt), erforderliche Claims, die andere Arten nicht haben, oder ein eigener Schlüssel für jede Art.',
  'Issuing an SD-JWT': 'Ein SD-JWT ausstellen',
  'The issuer decides which claims the holder can withhold. Each of them becomes a disclosure: an array of a random salt, the name and the value, in base64url. The token keeps its hash, in _sd of the object or in place of the array element. A claim inside a withheld claim can have a disclosure of its own.':
    'Der Aussteller bestimmt, welche Claims der Inhaber zurückhalten kann. Jeder davon wird zu einer Offenlegung: ein Array aus zufälligem Salt, Name und Wert in Base64url. Im Token bleibt ihr Hashwert, in _sd des Objekts oder an der Stelle des Array-Elements. Ein Claim in einem zurückhaltbaren Claim kann eine eigene Offenlegung haben.',
  'The salt keeps anyone from guessing the value from its hash. It has 128 random bits, and each disclosure has its own. The hashes are sorted, so that they do not show the order of the claims. Decoys are hashes of random numbers: they hide how many claims there are.':
    'Das Salt verhindert, dass jemand den Wert aus dem Hashwert errät. Es hat 128 zufällige Bits, und jede Offenlegung hat ihr eigenes. Die Hashwerte sind sortiert und zeigen so die Reihenfolge der Claims nicht. Attrappen sind Hashwerte von Zufallszahlen: Sie verbergen, wie viele Claims es gibt.',
  'Claims that a verifier needs should stay visible: iss, aud, exp, nbf and cnf. An SD-JWT VC must show some claims. The name of an object stays visible if only claims inside it can be withheld.':
    'Claims, die ein Prüfer braucht, sollten sichtbar bleiben: iss, aud, exp, nbf und cnf. Ein SD-JWT VC muss einige Claims zeigen. Der Name eines Objekts bleibt sichtbar, wenn nur Claims darin zurückgehalten werden können.',
};
