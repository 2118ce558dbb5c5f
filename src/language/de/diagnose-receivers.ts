import type { Translations } from '../../core/text/language.ts';

/** What a receiver refuses (`core/diagnose/receivers`): headlines, sentences and help. */
export const diagnoseReceivers: Translations = {
  'claims are in the header': 'Claims stehen im Header',
  'a claim has the wrong type': 'ein Claim hat den falschen Typ',
  'this is another kind of token': 'das ist eine andere Art von Token',
  'the recipient requires another lifetime': 'der Empfänger verlangt eine andere Lebensdauer',
  'the fingerprint is of another key': 'der Fingerabdruck gehört zu einem anderen Schlüssel',
  'a bound token is sent without its proof': 'ein gebundenes Token ist ohne Nachweis gesendet',
  'cnf.jkt binds the token to the key of a DPoP proof, but it is sent as Bearer and without a proof. A server that checks the binding rejects it.\nSend "Authorization: DPoP <token>", and a proof for this request in the header field DPoP (RFC 9449 §7.1).':
    'cnf.jkt bindet das Token an den Schlüssel eines DPoP-Nachweises, aber es ist als Bearer und ohne Nachweis gesendet. Ein Server, der die Bindung prüft, lehnt es ab.\n„Authorization: DPoP <Token>“ senden, und einen Nachweis für diese Anfrage im Header-Feld DPoP (RFC 9449 §7.1).',
  'cnf.jkt binds the token to the key of a DPoP proof, but it is sent as Bearer. A server that checks the binding rejects it.\nSend "Authorization: DPoP <token>" with a proof (RFC 9449 §7.1).':
    'cnf.jkt bindet das Token an den Schlüssel eines DPoP-Nachweises, aber es ist als Bearer gesendet. Ein Server, der die Bindung prüft, lehnt es ab.\n„Authorization: DPoP <Token>“ mit einem Nachweis senden (RFC 9449 §7.1).',
  'cnf.jkt binds the token to the key of a DPoP proof, but the request has no proof. The server rejects it.\nSend a proof for this request in the header field DPoP (RFC 9449 §7.1).':
    'cnf.jkt bindet das Token an den Schlüssel eines DPoP-Nachweises, aber die Anfrage hat keinen Nachweis. Der Server lehnt sie ab.\nEinen Nachweis für diese Anfrage im Header-Feld DPoP senden (RFC 9449 §7.1).',
  'the issuer has another form': 'der Aussteller hat eine andere Form',
  'the subject has another form': 'das Subject hat eine andere Form',
  'the audience has another form': 'die Audience hat eine andere Form',

  '{0} rejects this': '{0} lehnt das ab',
  '{0} rejects this: the token is valid for {1} from iat to {2}, but {3} accepts at most {4}.\nSet a shorter lifetime in the signer.':
    '{0} lehnt das ab: Das Token gilt {1} von iat bis {2}; {3} nimmt höchstens {4} an.\nBeim Signierer eine kürzere Lebensdauer einstellen.',
  '{0} rejects this: the token is valid for {1} from iat to {2}, but {3} needs at least {4}.\nSet a longer lifetime in the signer.':
    '{0} lehnt das ab: Das Token gilt {1} von iat bis {2}; {3} braucht mindestens {4}.\nBeim Signierer eine längere Lebensdauer einstellen.',
  '{0} rejects this: the token is valid for exactly {1}, and {2} needs more than that.\nSet a longer lifetime in the signer.':
    '{0} lehnt das ab: Das Token gilt genau {1}; {2} braucht mehr als das.\nBeim Signierer eine längere Lebensdauer einstellen.',
  '{0} rejects this: the header has no x5t#S256 and no x5t, and {1} looks up the certificate by its thumbprint.\nWrite the thumbprint of the certificate into the header.':
    '{0} lehnt das ab: Der Header hat weder x5t#S256 noch x5t, und {1} sucht das Zertifikat mit seinem Fingerabdruck.\nDen Fingerabdruck des Zertifikats in den Header schreiben.',
  '{0} rejects this: {1} is “{2}”, the hex digits of the thumbprint. It must be base64url of its bytes: “{3}”.\nDecode the hex digits before you encode them.':
    '{0} lehnt das ab: {1} ist „{2}“, die Hex-Ziffern des Fingerabdrucks. Es muss base64url seiner Bytes sein: „{3}“.\nDie Hex-Ziffern decodieren, bevor sie codiert werden.',
  '{0} rejects this: iss is “{1}”, but must be the address of the service account, which ends with gserviceaccount.com.\nUse client_email from the JSON file of the key.':
    '{0} lehnt das ab: iss ist „{1}“, muss aber die Adresse des Dienstkontos sein, die auf gserviceaccount.com endet.\nclient_email aus der JSON-Datei des Schlüssels verwenden.',
  '{0} rejects this: iss is missing. It must be the address of the service account.\nUse client_email from the JSON file of the key.':
    '{0} lehnt das ab: iss fehlt. Es muss die Adresse des Dienstkontos sein.\nclient_email aus der JSON-Datei des Schlüssels verwenden.',
  'This is a session cookie of Firebase, as its iss shows. verifyIdToken rejects it.\nCheck it with verifySessionCookie, or send the ID token.':
    'Das ist ein Session-Cookie von Firebase, wie sein iss zeigt. verifyIdToken lehnt es ab.\nEs mit verifySessionCookie prüfen, oder das ID-Token senden.',
  'The text calls this token “{0}”, but it is an access token: “{1}” says “access”. Where a refresh token is expected, it is rejected.\nLook at where the tokens are stored: they were swapped.':
    'Der Text nennt dieses Token „{0}“, aber es ist ein Access-Token: „{1}“ sagt „access“. Wo ein Refresh-Token erwartet wird, wird es abgelehnt.\nNachsehen, wo die Tokens gespeichert werden: Sie sind vertauscht.',
  'The IDs of key and team are swapped: the file is named AuthKey_{0}.p8, so {1} is the ID of the key, but it is in iss and not in kid. Apple rejects this.\nWrite {2} into kid, and the ID of the team into iss.':
    'Die IDs von Schlüssel und Team sind vertauscht: Die Datei heißt AuthKey_{0}.p8, also ist {1} die ID des Schlüssels, steht aber in iss und nicht in kid. Apple lehnt das ab.\n{2} in kid schreiben, und die ID des Teams in iss.',
  '{0} rejects this: exp is more than {1} from now.\nSet a shorter lifetime in the signer.':
    '{0} lehnt das ab: exp liegt mehr als {1} in der Zukunft.\nBeim Signierer eine kürzere Lebensdauer einstellen.',
  "exp is {0} after iat, and {1} accepts at most {2} from its own clock. If the signer's clock is ahead, even by a second, {3} rejects this.\nSet exp to {4} from now, and iat to one minute ago.":
    'exp liegt {0} nach iat, und {1} nimmt höchstens {2} ab der eigenen Uhr an. Geht die Uhr des Signierers vor, auch nur um eine Sekunde, lehnt {3} das ab.\nexp auf {4} ab jetzt setzen, und iat auf eine Minute vorher.',
  '{0} rejects this: iat is more than {1} ago.\nCreate a new token more often than that, and check the clock of the signer.':
    '{0} lehnt das ab: iat liegt mehr als {1} zurück.\nÖfter ein neues Token erstellen, und die Uhr des Signierers prüfen.',
  '{0} rejects this: the header has no kid, and {1} looks up the key by it.\nWrite the ID of the key into the header.':
    '{0} lehnt das ab: Der Header hat kein kid, und {1} sucht damit den Schlüssel.\nDie ID des Schlüssels in den Header schreiben.',
  '{0} rejects this: aud is a list of {1} audiences, but must be one string.\nWrite only the URL of the token endpoint.':
    '{0} lehnt das ab: aud ist eine Liste von {1} Audiences, muss aber ein einzelner String sein.\nNur die URL des Token-Endpunkts angeben.',
  '{0} rejects this: sub is missing. It must be a mailto: address or an https URL.\nSet the subject of the VAPID details.':
    '{0} lehnt das ab: sub fehlt. Es muss eine mailto:-Adresse oder eine https-URL sein.\nDas Subject der VAPID-Angaben setzen.',
  '{0} rejects this: sub is “{1}”, but must be a mailto: address with a real domain, or an https URL.\nSet the subject of the VAPID details.':
    '{0} lehnt das ab: sub ist „{1}“, muss aber eine mailto:-Adresse mit einer echten Domain oder eine https-URL sein.\nDas Subject der VAPID-Angaben setzen.',
  '{0} rejects this: aud is “{1}”, but must be “{2}”, character by character.\nCorrect it in the signer.':
    '{0} lehnt das ab: aud ist „{1}“, muss aber „{2}“ sein, Zeichen für Zeichen.\nBeim Signierer berichtigen.',
  '{0} rejects this: iss starts with “{1}”, but must be ACCOUNT.USER in uppercase, without region or private link: “{2}”.\nCorrect iss, and sub as well.':
    '{0} lehnt das ab: iss beginnt mit „{1}“, muss aber ACCOUNT.USER in Großbuchstaben sein, ohne Region oder Private Link: „{2}“.\niss berichtigen, und sub ebenso.',
  '{0} rejects this: aud is “{1}”, but iss ends with the project “{2}”. Both must name the same project.\nInitialize the SDK with the project that issued the token.':
    '{0} lehnt das ab: aud ist „{1}“, iss endet aber mit dem Projekt „{2}“. Beide müssen dasselbe Projekt nennen.\nDas SDK mit dem Projekt initialisieren, das das Token ausgestellt hat.',
  'This is a custom token of Firebase, as its aud shows. verifyIdToken rejects it: it must first be exchanged for an ID token.\nCall signInWithCustomToken in the client, and send the result of getIdToken.':
    'Das ist ein Custom-Token von Firebase, wie sein aud zeigt. verifyIdToken lehnt es ab: Es muss erst gegen ein ID-Token getauscht werden.\nIm Client signInWithCustomToken aufrufen und das Ergebnis von getIdToken senden.',
  'An access token of Amazon Cognito has no aud, so a verifier that requires one rejects it.\nCheck client_id and token_use instead of aud.':
    'Ein Access-Token von Amazon Cognito hat kein aud; ein Prüfer, der eines verlangt, lehnt es ab.\nclient_id und token_use statt aud prüfen.',
  'This is an Entra token of version 1.0: its iss is “{0}”. An API that expects version 2.0 compares with “https://login.microsoftonline.com/{1}/v2.0” and rejects it.\nSet requestedAccessTokenVersion to 2 in the manifest of the API, or expect the issuer of version 1.0.':
    'Das ist ein Entra-Token der Version 1.0: Sein iss ist „{0}“. Eine API, die Version 2.0 erwartet, vergleicht mit „https://login.microsoftonline.com/{1}/v2.0“ und lehnt es ab.\nIm Manifest der API requestedAccessTokenVersion auf 2 setzen, oder den Aussteller der Version 1.0 erwarten.',
  "aud is “{0}”, with a trailing slash. The canonical URL of an MCP server has none unless the slash has a meaning, and a server compares character by character.\nUse the same URL as resource in the client, in the server's metadata and in the check.":
    'aud ist „{0}“, mit einem Schrägstrich am Ende. Die kanonische URL eines MCP-Servers hat keinen, wenn er nichts bedeutet, und ein Server vergleicht Zeichen für Zeichen.\nDieselbe URL als resource im Client, in den Metadaten des Servers und in der Prüfung verwenden.',
  'aud is the ID of the client, “{0}”. An MCP server must accept only tokens whose aud is its own canonical URL (RFC 8707).\nSend the URL of the server as resource when the client requests the token.':
    'aud ist die ID des Clients, „{0}“. Ein MCP-Server darf nur Tokens annehmen, deren aud seine eigene kanonische URL ist (RFC 8707).\nBeim Anfordern des Tokens die URL des Servers als resource senden.',
  '{0} is in the header and not in the payload, so verifiers do not see it.\nThe signer must write it into the payload (RFC 7519 §4).':
    '{0} steht im Header und nicht im Payload; Prüfer sehen es deshalb nicht.\nDer Signierer muss es in den Payload schreiben (RFC 7519 §4).',
  '{0} are in the header and not in the payload, so verifiers do not see them.\nThe signer must write them into the payload (RFC 7519 §4).':
    '{0} stehen im Header und nicht im Payload; Prüfer sehen sie deshalb nicht.\nDer Signierer muss sie in den Payload schreiben (RFC 7519 §4).',
  'This is a refresh token: “{0}” says “{1}”. An API accepts only an access token.\nExchange it at the token endpoint, and send the access token from the answer.':
    'Das ist ein Refresh-Token: „{0}“ sagt „{1}“. Eine API nimmt nur ein Access-Token an.\nEs am Token-Endpunkt tauschen und das Access-Token aus der Antwort senden.',
  'This is a sliding token: “{0}” says “{1}”. A verifier that expects an access token rejects it.\nRequest an access token, or allow SlidingToken in AUTH_TOKEN_CLASSES.':
    'Das ist ein Sliding-Token: „{0}“ sagt „{1}“. Ein Prüfer, der ein Access-Token erwartet, lehnt es ab.\nEin Access-Token anfordern, oder SlidingToken in AUTH_TOKEN_CLASSES erlauben.',
  'This is an ID token: “{0}” says “{1}”. It tells the client who signed in; an API accepts only an access token.\nSend the access token to the API.':
    'Das ist ein ID-Token: „{0}“ sagt „{1}“. Es sagt dem Client, wer sich angemeldet hat; eine API nimmt nur ein Access-Token an.\nDer API das Access-Token senden.',
  'This is an API key of Supabase with the role “{0}”, not the token of a person who signed in.\nSend the access_token of the session instead.':
    'Das ist ein API-Schlüssel von Supabase mit der Rolle „{0}“ und nicht das Token einer angemeldeten Person.\nStattdessen das access_token der Sitzung senden.',
  'A Docker registry rejects this: kid is {0}, but the key that verifies the token has the ID {1}.\nCompute kid from the public key of the key that signs: the first 240 bits of the SHA-256 of its DER, in base32.':
    'Eine Docker-Registry lehnt das ab: kid ist {0}, aber der Schlüssel, der das Token bestätigt, hat die ID {1}.\nkid aus dem öffentlichen Schlüssel des signierenden Schlüssels berechnen: die ersten 240 Bit des SHA-256 seines DER, in Base32.',
  'x5t#S256 in the header is {0}, but your certificate has the thumbprint {1}. A verifier that looks up the certificate by its thumbprint does not find it.\nUse the certificate that belongs to the key that signs (RFC 7515 §4.1.8).':
    'x5t#S256 im Header ist {0}, aber das Zertifikat hat den Fingerabdruck {1}. Wer das Zertifikat über den Fingerabdruck sucht, findet es nicht.\nDas Zertifikat verwenden, das zum signierenden Schlüssel gehört (RFC 7515 §4.1.8).',
  'Snowflake rejects this: the fingerprint in iss is SHA256:{0}=, but the key that verifies the token has SHA256:{1}=.\nCompute the fingerprint from the public key of the key that signs.':
    'Snowflake lehnt das ab: Der Fingerabdruck in iss ist SHA256:{0}=; der Schlüssel, der das Token bestätigt, hat SHA256:{1}=.\nDen Fingerabdruck aus dem öffentlichen Schlüssel des signierenden Schlüssels berechnen.',

  'The subject is not of the form that the recipient requires.':
    'Das Subject hat nicht die Form, die der Empfänger verlangt.',
  "Web push libraries accept any subject, such as mailto:me@localhost. Apple's push service rejects it, and others do not.":
    'Web-Push-Bibliotheken nehmen jedes Subject an, etwa mailto:me@localhost. Der Push-Dienst von Apple lehnt es ab, andere nicht.',
  'A real address or URL.': 'Eine echte Adresse oder URL.',
  'Claims such as exp or iss are in the header. Verifiers read claims from the payload only, so the token has none of them.':
    'Claims wie exp oder iss stehen im Header. Prüfer lesen Claims nur aus dem Payload; das Token hat also keinen davon.',
  'They were passed as header options of the library instead of as the payload.':
    'Sie wurden der Bibliothek als Header-Optionen statt als Payload übergeben.',
  'Claims are the first argument.': 'Claims sind das erste Argument.',
  'Claims are the first argument; headers is for kid and typ.':
    'Claims sind das erste Argument; headers ist für kid und typ.',
  'A registered claim has another JSON type than RFC 7519 gives it, such as a number for sub. Some libraries reject that, others do not.':
    'Ein registrierter Claim hat einen anderen JSON-Typ, als RFC 7519 vorsieht, etwa sub als Zahl. Manche Bibliotheken lehnen das ab, andere nicht.',
  'A numeric user ID was used as sub. PyJWT checks the type since version 2.10.':
    'Eine numerische Benutzer-ID wurde als sub verwendet. PyJWT prüft den Typ seit Version 2.10.',
  'Write it as a string.': 'Als Zeichenkette schreiben.',
  'The token is not of the type that an API expects: it is a refresh, ID, custom or sliding token, or an API key.':
    'Das Token ist nicht von der Art, die eine API erwartet: Es ist ein Refresh-, ID-, Custom- oder Sliding-Token oder ein API-Schlüssel.',
  'The answer of a token endpoint contains several tokens, and the wrong one was stored or sent.':
    'Die Antwort eines Token-Endpunkts enthält mehrere Tokens, und das falsche wurde gespeichert oder gesendet.',
  'Send access_token to APIs. Keep refresh_token for the token endpoint, and id_token in the client.':
    'An APIs access_token senden. refresh_token für den Token-Endpunkt behalten und id_token im Client.',
  'Firebase: exchange the custom token first.': 'Firebase: das Custom-Token vorher tauschen.',
  'The token is valid, but for longer or shorter than this recipient accepts.':
    'Das Token ist gültig, aber länger oder kürzer, als dieser Empfänger annimmt.',
  'The lifetime was chosen as for other APIs. Each of these recipients documents its own limit.':
    'Die Lebensdauer wurde wie für andere APIs gewählt. Jeder dieser Empfänger dokumentiert seine eigene Grenze.',
  'A lifetime in words.': 'Eine Lebensdauer in Worten.',
  'Create a new token shortly before each use instead of storing one.':
    'Kurz vor jeder Verwendung ein neues Token erzeugen, statt eines zu speichern.',
  'The token names a key by its fingerprint, but was signed with another key.':
    'Das Token nennt einen Schlüssel mit seinem Fingerabdruck, wurde aber mit einem anderen signiert.',
  'The key was replaced and the configured fingerprint was not, or the fingerprint is of the private key file.':
    'Der Schlüssel wurde ersetzt und der eingestellte Fingerabdruck nicht, oder es ist der Fingerabdruck der privaten Schlüsseldatei.',
  'The fingerprint that Snowflake requires.': 'Der Fingerabdruck, den Snowflake verlangt.',
  'Compute the fingerprint in the program, from the key with which it signs.':
    'Den Fingerabdruck im Programm berechnen, aus dem Schlüssel, mit dem es signiert.',
  'The issuer is written in another form than the one the recipient compares with. Issuers are compared character by character.':
    'Der Aussteller ist anders geschrieben als der, mit dem der Empfänger vergleicht. Verglichen wird Zeichen für Zeichen.',
  'Entra has one issuer for each version of its tokens; Snowflake requires account and user in uppercase and without a region.':
    'Entra hat für jede Version seiner Tokens einen Aussteller; Snowflake verlangt Konto und Benutzer in Großbuchstaben und ohne Region.',
  'Entra: set requestedAccessTokenVersion to 2 in the manifest of the API, or accept both issuers.':
    'Entra: im Manifest der API requestedAccessTokenVersion auf 2 setzen, oder beide Aussteller annehmen.',
  'Accept both issuers of a tenant.': 'Beide Aussteller eines Mandanten annehmen.',
  'The token is bound to a key (cnf.jkt). Only a request that proves possession of this key may use it: with the scheme DPoP and a new proof each time.':
    'Das Token ist an einen Schlüssel gebunden (cnf.jkt). Nur eine Anfrage, die den Besitz dieses Schlüssels nachweist, darf es verwenden: mit dem Schema DPoP und jedes Mal einem neuen Nachweis.',
  'The client library does not support DPoP, or only its token request does: the API client adds "Bearer" as usual. A proxy or gateway can also remove the header field DPoP.':
    'Die Client-Bibliothek kann DPoP nicht, oder nur beim Abholen des Tokens: Der API-Client schreibt wie gewohnt „Bearer“. Auch ein Proxy oder Gateway kann das Header-Feld DPoP entfernen.',
  'The two header fields of each request.': 'Die beiden Header-Felder jeder Anfrage.',
  'openid-client signs the proof with the key of the token request.':
    'openid-client signiert den Nachweis mit dem Schlüssel der Token-Anfrage.',
  'If the API does not accept DPoP, request a token without it. At the issuer this is a setting of the client.':
    'Wenn die API kein DPoP annimmt, ein Token ohne DPoP verlangen: Beim Aussteller ist das eine Einstellung des Clients.',
  'The audience is written in another form than the one the recipient compares with: another server, a scheme, or a slash at the end.':
    'Die Audience ist anders geschrieben als die, mit der der Empfänger vergleicht: ein anderer Server, ein Schema oder ein Schrägstrich am Ende.',
  'Each provider documents its own audience. MCP servers compare with their canonical URL; Cognito access tokens have none.':
    'Jeder Anbieter dokumentiert seine eigene Audience. MCP-Server vergleichen mit ihrer kanonischen URL; Access-Tokens von Cognito haben keine.',
  'Copy the audience from the documentation of the recipient, character by character.':
    'Die Audience aus der Dokumentation des Empfängers kopieren, Zeichen für Zeichen.',
  'MCP: use the same URL in the client (resource), in the metadata of the server and in its check.':
    'MCP: dieselbe URL im Client (resource), in den Metadaten des Servers und in seiner Prüfung verwenden.',
};
