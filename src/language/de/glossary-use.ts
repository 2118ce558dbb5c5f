import type { Translations } from '../../core/text/language.ts';

/** The glossary on the use of tokens, and on attacks (`core/glossary/topics`). */
export const glossaryUse: Translations = {
  'Signed is not encrypted': 'Signiert ist nicht verschlüsselt',
  'A signature guards against change, not against reading. Header and payload of a signed token are base64url, which anyone decodes, as this page does without a key.':
    'Eine Signatur schützt vor Veränderung, nicht vor dem Lesen. Header und Payload eines signierten Tokens sind Base64url, das jeder dekodiert, wie diese Seite ohne Schlüssel.',
  'So nothing that is secret belongs into its claims: no password, no key, no more about a person than the recipient needs. Where the content must be hidden from whoever carries it, encrypt it (JWE), or leave it at the server and let the token only point to it.':
    'Geheimes gehört also nicht in seine Claims: kein Passwort, kein Schlüssel, nicht mehr über eine Person, als der Empfänger braucht. Wo der Inhalt vor dem Überbringer verborgen sein muss, ihn verschlüsseln (JWE) oder beim Server lassen und im Token nur darauf verweisen.',
  'Privacy of claims': 'Datenschutz bei Claims',
  'Claims travel: through browsers, proxies and logs, to every service that sees the token. Put in what the recipient needs and nothing else; a sub that says nothing is better than an e-mail address.':
    'Claims reisen: durch Browser, Proxys und Protokolle, zu jedem Dienst, der das Token sieht. Nur hineinschreiben, was der Empfänger braucht; ein sub, das nichts sagt, ist besser als eine E-Mail-Adresse.',
  'A sub that is another one for each client (pairwise) keeps services from comparing notes. With an SD-JWT the holder shows single claims and withholds the rest.':
    'Ein sub, das für jeden Client ein anderes ist (pairwise), hindert Dienste daran, ihre Daten abzugleichen. Mit einem SD-JWT zeigt der Inhaber einzelne Claims und behält den Rest für sich.',
  'Where a browser keeps a token': 'Wo ein Browser ein Token aufbewahrt',
  "Best not at all: a server of the site's own keeps the tokens and gives the browser a session cookie with HttpOnly, Secure and SameSite (backend for frontend).":
    'Am besten gar nicht: Ein eigener Server hütet die Tokens und gibt dem Browser ein Sitzungs-Cookie mit HttpOnly, Secure und SameSite (Backend for Frontend).',
  'If the page must hold one, keep it in memory, where it is gone after a reload. localStorage and sessionStorage are open to every script of the page, and localStorage stays: one injected script takes the token along.':
    'Muss die Seite eines haben, dann im Arbeitsspeicher, wo es nach dem Neuladen weg ist. localStorage und sessionStorage stehen jedem Skript der Seite offen, und localStorage bleibt: Ein eingeschleustes Skript nimmt das Token mit.',
  'Scripts cannot read an HttpOnly cookie, but an injected one can still send requests with it. And browsers send cookies by themselves, so it needs protection against forged requests (CSRF).':
    'Ein Cookie mit HttpOnly können Skripte nicht lesen, aber ein eingeschleustes kann damit noch Anfragen senden. Und Browser schicken Cookies von selbst, es braucht also Schutz vor untergeschobenen Anfragen (CSRF).',
  'Never in a URL: that ends up in histories, logs and Referer headers.':
    'Nie in eine URL: Die landet in Verläufen, Protokollen und Referer-Headern.',
  'Access token or ID token': 'Access-Token oder ID-Token',
  'An ID token tells a client who signed in, when and how; its aud is that client. An access token lets a client call an API; its aud is the API, and the client need not understand it.':
    'Ein ID-Token sagt einem Client, wer sich angemeldet hat, wann und wie; sein aud ist dieser Client. Ein Access-Token lässt einen Client eine API aufrufen; sein aud ist die API, und der Client muss es nicht verstehen.',
  'So an API must not take an ID token for an access token, nor a client an access token for proof of a sign-in. typ at+jwt tells access tokens that are JWTs apart.':
    'Eine API darf also ein ID-Token nicht für ein Access-Token halten, und ein Client ein Access-Token nicht für den Nachweis einer Anmeldung. typ at+jwt macht Access-Tokens, die JWTs sind, kenntlich.',
  'Issuer and audience': 'Aussteller und Zielgruppe',
  'iss names who made the token. The verifier compares it letter for letter with the issuer it expects, and takes only keys that belong to that issuer.':
    'iss nennt, von wem das Token stammt. Der Prüfer vergleicht es Zeichen für Zeichen mit dem erwarteten Aussteller und nimmt nur Schlüssel, die diesem gehören.',
  'aud names for whom it was made. A verifier that does not find itself there must refuse the token. Without this check a token that was given to one service opens every other one of the same issuer.':
    'aud nennt, für wen es bestimmt ist. Ein Prüfer, der sich dort nicht findet, muss das Token ablehnen. Ohne diese Prüfung öffnet ein Token für den einen Dienst jeden anderen desselben Ausstellers.',
  'Tokens bound to their sender': 'An den Absender gebundene Tokens',
  'A bearer token works for whoever has it, like cash. A sender-constrained one works only together with a key that the sender proves to have; cnf in the token names that key.':
    'Ein Bearer-Token gilt für jeden, der es hat, wie Bargeld. Ein an den Absender gebundenes gilt nur zusammen mit einem Schlüssel, dessen Besitz der Absender nachweist; cnf im Token nennt diesen Schlüssel.',
  "DPoP: with each request the client signs a small JWT with the method, the address, a jti and a hash of the access token (htm, htu, jti, ath). Mutual TLS: the token is tied to the client's certificate.":
    'DPoP: Zu jeder Anfrage signiert der Client ein kleines JWT mit Methode, Adresse, jti und einem Hashwert des Access-Tokens (htm, htu, jti, ath). Mutual TLS: Das Token ist an das Zertifikat des Clients gebunden.',
  'JWT or session': 'JWT oder Sitzung',
  'A session is a random number in a cookie; what it stands for lies at the server. It ends at once when it is deleted there, and is looked up with each request.':
    'Eine Sitzung ist eine Zufallszahl in einem Cookie; wofür sie steht, liegt beim Server. Sie endet sofort, wenn sie dort gelöscht wird, und wird bei jeder Anfrage nachgeschlagen.',
  'A JWT carries what is known with it, and any service with the key checks it without asking. The price: it can hardly be ended early, it grows with its claims, and what it says grows old.':
    'Ein JWT trägt bei sich, was bekannt ist, und jeder Dienst mit dem Schlüssel prüft es ohne Rückfrage. Der Preis: Es lässt sich kaum vorzeitig beenden, es wächst mit seinen Claims, und was es sagt, veraltet.',
  'For one site with a server of its own a session is simpler, and easier to get right. A JWT pays where several services, or several parties, must trust one issuer. Many use both: a session towards the browser, JWTs behind it.':
    'Für eine Website mit eigenem Server ist eine Sitzung einfacher und leichter richtig zu machen. Ein JWT lohnt sich, wo mehrere Dienste oder mehrere Parteien einem Aussteller vertrauen müssen. Viele nutzen beides: zum Browser hin eine Sitzung, dahinter JWTs.',
  'JWT, Basic or an API key': 'JWT, Basic oder ein API-Schlüssel',
  'Basic sends name and password with each request, base64 and no more: a lasting secret on every way, which the server checks each time and which does not expire.':
    'Basic schickt mit jeder Anfrage Name und Passwort, nur in Base64: ein dauerhaftes Geheimnis auf jedem Weg, das der Server jedes Mal prüft und das nicht abläuft.',
  'An API key is a lasting secret, too, simple for programs and easy to revoke, since it is looked up.':
    'Auch ein API-Schlüssel ist ein dauerhaftes Geheimnis, einfach für Programme und leicht zu widerrufen, weil er nachgeschlagen wird.',
  'A JWT is limited: in time, to an audience, to a scope. It is checked without a look-up, and the password goes only to the issuer. All three need TLS.':
    'Ein JWT ist begrenzt: in der Zeit, auf eine Zielgruppe, auf einen Scope. Es wird ohne Nachschlagen geprüft, und das Passwort geht nur an den Aussteller. Alle drei brauchen TLS.',
  'Algorithm confusion': 'Verwechslung der Algorithmen',
  'A verifier expects RS256 and has the public key at hand. The attacker writes HS256 into the header and signs with the text of that public key as the secret. A verifier that lets the header choose the algorithm computes an HMAC with its key, and it fits.':
    'Ein Prüfer erwartet RS256 und hat den öffentlichen Schlüssel zur Hand. Beim Angriff steht HS256 im Header, und signiert wird mit dem Text dieses öffentlichen Schlüssels als Geheimnis. Ein Prüfer, der den Header den Algorithmus wählen lässt, berechnet mit seinem Schlüssel einen HMAC, und der passt.',
  'So the verifier says which algorithms it accepts, and uses each key with one algorithm only. Libraries that take a key with its type, not any text, cannot be confused in this way.':
    'Der Prüfer legt deshalb fest, welche Algorithmen er annimmt, und benutzt jeden Schlüssel mit nur einem. Bibliotheken, die einen Schlüssel mit seinem Typ verlangen und nicht irgendeinen Text, lassen sich so nicht verwirren.',
  'Guessing the secret': 'Das Geheimnis erraten',
  'Whoever has one token signed with HMAC can try secrets at home, millions in a second, until one fits; nobody notices. Words, names, defaults of frameworks and examples from tutorials go first.':
    'Wer ein mit HMAC signiertes Token hat, kann zu Hause Geheimnisse durchprobieren, Millionen in der Sekunde, bis eines passt; niemand merkt es. Wörter, Namen, Vorgaben von Frameworks und Beispiele aus Anleitungen kommen zuerst.',
  'With the secret any token can be forged. What stops it is a secret of random bytes, as long as the hash.':
    'Mit dem Geheimnis lässt sich jedes Token fälschen. Dagegen hilft ein Geheimnis aus zufälligen Bytes, so lang wie der Hashwert.',
  'Injection by kid': 'Einschleusung durch kid',
  'kid is read before anything is verified, and an attacker writes anything into it. Where it becomes part of a file name, a query or a command, the attacker chooses the key: ../../dev/null gives an empty secret, a crafted query one that the attacker knows.':
    'kid wird gelesen, bevor etwas geprüft ist, und ein Angreifer schreibt hinein, was er will. Wo es Teil eines Dateinamens, einer Abfrage oder eines Befehls wird, wählt er den Schlüssel: ../../dev/null ergibt ein leeres Geheimnis, eine präparierte Abfrage eines, das er kennt.',
  'So take kid as a name to look up in a fixed list, and refuse what is not in it.':
    'kid also als Namen nehmen, der in einer festen Liste nachgeschlagen wird, und ablehnen, was nicht darin steht.',
  'Keys from foreign addresses (jku, x5u)': 'Schlüssel von fremden Adressen (jku, x5u)',
  'The header names an address where the key is to be had. An attacker names an address with another key, and the signature fits. Even where it does not, the verifier was made to call any address that the attacker chose, perhaps inside its own network (SSRF).':
    'Der Header nennt eine Adresse, wo der Schlüssel zu haben ist. Ein Angreifer nennt eine mit einem anderen Schlüssel, und die Signatur passt. Auch wo sie nicht passt, hat der Prüfer eine Adresse nach Wahl des Angreifers aufgerufen, vielleicht im eigenen Netz (SSRF).',
  'So ignore jku and x5u, or compare the whole address with a list: a check of how it begins can be tricked, and so can a redirect.':
    'jku und x5u also nicht beachten oder die ganze Adresse mit einer Liste vergleichen: Eine Prüfung ihres Anfangs lässt sich überlisten, eine Weiterleitung ebenso.',
  'Replay: used again': 'Replay: noch einmal benutzt',
  'A token that was overheard or stolen is sent once more, unchanged. Its signature is good, and until exp nothing tells the second use from the first.':
    'Ein abgehörtes oder gestohlenes Token wird unverändert noch einmal geschickt. Seine Signatur ist gut, und bis exp unterscheidet nichts die zweite Benutzung von der ersten.',
  'TLS and a short life make it rare. For tokens that are meant for one use, the verifier remembers jti until exp. A nonce ties an ID token to its request, and a token bound to its sender is of no use without the key.':
    'TLS und ein kurzes Leben machen es selten. Bei Tokens für eine einzige Benutzung merkt sich der Prüfer jti bis exp. Eine Nonce bindet ein ID-Token an seine Anfrage, und ein an den Absender gebundenes Token nützt ohne den Schlüssel nichts.',
  'One token taken for another': 'Ein Token für ein anderes gehalten',
  'An issuer signs many kinds of tokens with one key: access tokens, ID tokens, links for a new password. A verifier that looks at the signature alone takes any of them, also those that were made for another service.':
    'Ein Aussteller signiert viele Arten von Tokens mit einem Schlüssel: Access-Tokens, ID-Tokens, Links für ein neues Passwort. Ein Prüfer, der nur auf die Signatur sieht, nimmt jedes davon an, auch die für einen anderen Dienst.',
  'So check iss and aud, and the kind: a typ of its own for each (at+jwt, dpop+jwt), required claims that no other kind has, or a key for each kind.':
    'Also iss und aud prüfen, und die Art: ein eigenes typ für jede (at+jwt, dpop+jwt), erforderliche Claims, die keine andere Art hat, oder ein Schlüssel je Art.',
};
