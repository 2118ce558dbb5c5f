import type { Translations } from '../../core/text/language.ts';

/** Proofs of possession, client attestations and status lists. */
export const possessionGerman: Translations = {
  'Related tokens': 'Zusammengehörige Tokens',
  '{0} has a crit that a verifier does not understand': 'crit wird vom Prüfer nicht verstanden: {0}',
  'url in the header is the URL of the request': 'url im Header ist die URL der Anfrage',
  'url in the header is {0}, but the request goes to {1}': 'url im Header ist {0}, die Anfrage geht aber an {1}',
  'the ACME request has an unprotected header, which is forbidden':
    'die ACME-Anfrage hat einen ungeschützten Header, was verboten ist',
  'sub of the client assertion is {0}, but iss is {1}: both must be the client ID':
    'sub der Client-Assertion ist {0}, iss aber {1}: beide müssen die Client-ID sein',
  'the client assertion is from the client that client_id names':
    'die Client-Assertion ist von dem Client, den client_id nennt',
  'the client assertion is from {0}, but client_id of the request is {1}':
    'die Client-Assertion ist von {0}, client_id der Anfrage ist aber {1}',
  'aud of {0} is {1}, which may or may not be the server at {2}':
    'aud ist {1} ({0}); ob das der Server unter {2} ist, ist unbekannt',
  'aud of {0} is the server that the request goes to': 'aud ist der Server, an den die Anfrage geht ({0})',
  'aud of {0} is {1}, but the request goes to {2}': 'aud ist {1} ({0}), die Anfrage geht aber an {2}',
  'the client assertion': 'die Client-Assertion',
  'ttl of the status list is not a positive number': 'ttl der Statusliste ist keine positive Zahl',
  'the status list is signed with a key in the Key box':
    'die Statusliste ist mit einem Schlüssel aus dem Schlüsselfeld signiert',
  'the signature of the status list does not match the key in the Key box that its kid names':
    'die Signatur der Statusliste passt nicht zu dem Schlüssel im Schlüsselfeld, den ihr kid nennt',
  'the status list is not signed with a key in the Key box: add the key of its issuer to check it':
    'die Statusliste ist mit keinem Schlüssel aus dem Schlüsselfeld signiert: zur Prüfung den ihres Ausstellers hinzufügen',
  'the signature of the status list is not checked: put the key of its issuer into the Key box':
    'die Signatur der Statusliste ist nicht geprüft: den Schlüssel ihres Ausstellers in das Schlüsselfeld einfügen',
  'the token is valid by its status list (index {0})': 'das Token ist laut Statusliste gültig (Index {0})',
  'Related token from the future': 'Zugehöriges Token aus der Zukunft',
  'Related token out of date': 'Zugehöriges Token veraltet',
  'the DPoP proof': 'der DPoP-Nachweis',
  'certificate {0} of x5c': 'Zertifikat {0} von x5c',
  'the credential': 'der Nachweis (Credential)',
  'the access token of the proof': 'das Access-Token des Nachweises',
  'The times of {0} are OK.': 'Zeiten in Ordnung: {0}.',
  'According to iat, {0} was made in the future, at {1}. Check the clock of its creator, or allow a tolerance.':
    'Laut iat stammt {0} aus der Zukunft: {1}. Die Uhr des Erstellers prüfen oder eine Toleranz zulassen.',
  'According to iat, {0} was made at {1}, longer ago than you allow.':
    'Laut iat ist {0} vom {1} und damit älter als erlaubt.',
  'According to iat, {0} was made at {1}. Servers usually accept one for minutes only; Maximum age checks that.':
    'Laut iat ist {0} vom {1}. Server akzeptieren so etwas meist nur Minuten lang; das Höchstalter prüft das.',
  'By its dates, {0} expired at {1}.': 'Abgelaufen am {1}: {0}.',
  'By its dates, {0} is not valid before {1}.': 'Nicht gültig vor {1}: {0}.',
  '{0} is from the future': '{0} stammt aus der Zukunft',
  '{0} is too old': '{0} ist zu alt',
  '{0} is old': '{0} ist alt',
  'Note: {0}.': 'Hinweis: {0}.',
  '{0} expired': '{0} ist abgelaufen',
  '{0} is not valid yet': '{0} gilt noch nicht',
  'the request has more than one DPoP header field': 'die Anfrage hat mehr als ein DPoP-Header-Feld',
  'the DPoP proof has no typ; it must be dpop+jwt': 'dem DPoP-Nachweis fehlt typ; es muss dpop+jwt sein',
  'the DPoP proof has typ {0} instead of dpop+jwt': 'der DPoP-Nachweis hat typ {0} statt dpop+jwt',
  'the DPoP proof has the alg {0}, which does not sign with a private key':
    'der DPoP-Nachweis hat alg {0}, womit nicht mit einem privaten Schlüssel signiert wird',
  'the signature of the DPoP proof is not checked, because this page was not loaded over https':
    'die Signatur des DPoP-Nachweises ist nicht geprüft, weil diese Seite nicht über https geladen wurde',
  'the DPoP proof is signed with its own jwk': 'der DPoP-Nachweis ist mit seinem eigenen jwk signiert',
  'the signature of the DPoP proof does not match the jwk in its header':
    'die Signatur des DPoP-Nachweises passt nicht zum jwk in seinem Header',
  'htm is the method of the request, {0}': 'htm ist die Methode der Anfrage, {0}',
  'htm of the DPoP proof is {0}, but the request is a {1}': 'htm des DPoP-Nachweises ist {0}, die Anfrage ist aber {1}',
  'htu is the URL of the request': 'htu ist die URL der Anfrage',
  'htu of the DPoP proof is {0}, but the request goes to {1}':
    'htu des DPoP-Nachweises ist {0}, die Anfrage geht aber an {1}',
  'the DPoP proof is sent with an access token, but has no ath':
    'der DPoP-Nachweis wird mit einem Access-Token gesendet, hat aber kein ath',
  'ath of the DPoP proof is the hash of the access token': 'ath des DPoP-Nachweises ist der Hash des Access-Tokens',
  'ath of the DPoP proof is not the hash of the access token: it was made for another one':
    'ath des DPoP-Nachweises ist nicht der Hash des Access-Tokens: Er gehört zu einem anderen',
  'the client attestation and its proof name the same client':
    'die Client-Attestierung und ihr Nachweis nennen denselben Client',
  'the proof is from the client {0}, but the attestation is about {1}':
    'der Nachweis ist vom Client {0}, die Attestierung gilt aber für {1}',
  'the token is bound to this certificate: x5t#S256 in cnf is its hash':
    'das Token ist an dieses Zertifikat gebunden: x5t#S256 in cnf ist sein Hash',
  'the token is bound to another certificate: x5t#S256 in cnf is not the hash of this one':
    'das Token ist an ein anderes Zertifikat gebunden: x5t#S256 in cnf ist nicht der Hash von diesem',
  'the status list is the one that the token names': 'die Statusliste ist die, die das Token nennt',
  'the status list is {0}, but the token names {1}': 'die Statusliste ist {0}, das Token nennt aber {1}',
  'the token has the index {0} of the status list, which has only {1} statuses':
    'das Token hat den Index {0} der Statusliste, die aber nur {1} Status enthält',
  'the DPoP proof has no jwk with its public key': 'dem DPoP-Nachweis fehlt jwk mit seinem öffentlichen Schlüssel',
  'the jwk of the DPoP proof contains its private key': 'das jwk des DPoP-Nachweises enthält seinen privaten Schlüssel',
  'the jwk of the DPoP proof is not a public key': 'das jwk des DPoP-Nachweises ist kein öffentlicher Schlüssel',
  'the DPoP proof does not contain {0}': 'dem DPoP-Nachweis fehlt {0}',
  'the DPoP proof contains {0} twice, and receivers differ in which they read':
    'der DPoP-Nachweis enthält {0} zweimal, und Empfänger lesen nicht alle dasselbe',
  '{0} of the DPoP proof is not a string': '{0} des DPoP-Nachweises ist keine Zeichenkette',
  '{0} of the DPoP proof is not a number': '{0} des DPoP-Nachweises ist keine Zahl',
  'the access token does not name a key in cnf, so only the server knows whether it is bound':
    'das Access-Token nennt in cnf keinen Schlüssel, daher weiß nur der Server, ob es gebunden ist',
  'the access token is bound to the key of the DPoP proof':
    'das Access-Token ist an den Schlüssel des DPoP-Nachweises gebunden',
  'the access token is bound to another key than that of the DPoP proof':
    'das Access-Token ist an einen anderen Schlüssel gebunden als den des DPoP-Nachweises',
  'the client attestation does not name a key in cnf': 'die Client-Attestierung nennt in cnf keinen Schlüssel',
  'the proof is signed with the key that the client attestation names':
    'der Nachweis ist mit dem Schlüssel signiert, den die Client-Attestierung nennt',
  'the proof is not signed with the key that the client attestation names':
    'der Nachweis ist nicht mit dem Schlüssel signiert, den die Client-Attestierung nennt',
  'the status list lacks bits (1, 2, 4 or 8) or lst': 'der Statusliste fehlt bits (1, 2, 4 oder 8) oder lst',
  'lst of the status list is not base64url': 'lst der Statusliste ist kein Base64url',
  'lst of the status list is not complete zlib data': 'lst der Statusliste sind keine vollständigen zlib-Daten',
  'the status list is longer than 12.5 MB, so it was not read':
    'die Statusliste ist länger als 12,5 MB und wurde daher nicht gelesen',
  '{0}, whose signature is not checked': '{0}; deren Signatur ist nicht geprüft',
  'idx in the status of the token is not a whole number from 0': 'idx im Status des Tokens ist keine ganze Zahl ab 0',
  'the token is revoked by its status list (index {0})': 'das Token ist laut Statusliste widerrufen (Index {0})',
  'the token is suspended by its status list (index {0})': 'das Token ist laut Statusliste ausgesetzt (Index {0})',
  'the token has the status {0} in its list (index {1}), whose meaning the application defines':
    'das Token hat in seiner Liste den Status {0} (Index {1}), dessen Bedeutung die Anwendung festlegt',
  valid: 'gültig',
  revoked: 'widerrufen',
  suspended: 'ausgesetzt',
  'status {0}': 'Status {0}',
  'The statuses cannot be read: {0}.': 'Die Status sind nicht lesbar: {0}.',
  '{0} statuses (bits: {1}): {2}.': '{0} Status (bits: {1}): {2}.',
  'Status at index': 'Status am Index',
  'Type a number from 0 to {0}.': 'Eine Zahl von 0 bis {0} eingeben.',
  'The status at index {0} is {1}: {2}.': 'Der Status am Index {0} ist {1}: {2}.',
  'Statuses {0} to {1}. Valid ones are empty squares.': 'Status {0} bis {1}. Gültige sind leere Quadrate.',
  'x5c has {0} certificates, of which only the first {1} were read':
    'x5c enthält {0} Zertifikate, von denen nur die ersten {1} gelesen wurden',
  'x5c is not an array of certificates': 'x5c ist kein Array von Zertifikaten',
  'certificate {0} of x5c cannot be read': 'Zertifikat {0} von x5c ist nicht lesbar',
  'certificate {0} of x5c was not issued by the next one: the names differ':
    'Zertifikat {0} von x5c wurde nicht vom nächsten ausgestellt: Die Namen unterscheiden sich',
  'the signature of certificate {0} in x5c does not match the key of its issuer':
    'die Signatur von Zertifikat {0} in x5c passt nicht zum Schlüssel seines Ausstellers',
  'certificate {0} of x5c allows fewer certificates before it: its path length is exceeded':
    'Zertifikat {0} von x5c erlaubt weniger Zertifikate vor sich: seine Pfadlänge ist überschritten',
  'certificate {0} of x5c must not issue others: it is not a certificate authority':
    'Zertifikat {0} von x5c darf keine anderen ausstellen: Es ist keine Zertifizierungsstelle',
  'certificate {0} of x5c must not issue others: its key usage lacks keyCertSign':
    'Zertifikat {0} von x5c darf keine anderen ausstellen: Seiner Schlüsselverwendung fehlt keyCertSign',
  'the key of certificate {0} in x5c is not for signatures: its key usage lacks digitalSignature':
    'der Schlüssel von Zertifikat {0} in x5c ist nicht für Signaturen: Seiner Schlüsselverwendung fehlt digitalSignature',
  '{0} is not the thumbprint of the first certificate in x5c':
    '{0} ist nicht der Fingerabdruck des ersten Zertifikats in x5c',
  'Certificates in x5c': 'Zertifikate in x5c',
  'Certificate chain': 'Zertifikatskette',
  '{0} is the thumbprint of the first certificate.': '{0} ist der Fingerabdruck des ersten Zertifikats.',
  'Not checked: whether you trust the last certificate, and whether one was revoked.':
    'Nicht geprüft: ob dem letzten Zertifikat zu trauen ist und ob eines widerrufen wurde.',
  'Certificate {0}': 'Zertifikat {0}',
  'For {0}': 'Für {0}',
  'Not checked: {0}. A verifier must check this, or reject the certificate (RFC 5280 §4.2).':
    'Nicht geprüft: {0}. Ein Prüfer muss das prüfen oder das Zertifikat ablehnen (RFC 5280 §4.2).',
  'Its issuer is not in the chain, so its signature is not checked.':
    'Sein Aussteller ist nicht in der Kette, daher wird seine Signatur nicht geprüft.',
  'Its signature cannot be checked in this browser.': 'Seine Signatur lässt sich in diesem Browser nicht prüfen.',
  'Signed with its own key.': 'Mit dem eigenen Schlüssel signiert.',
  'Signed with the key of the next certificate.': 'Mit dem Schlüssel des nächsten Zertifikats signiert.',
  'Issued by {0}': 'Ausgestellt von {0}',
  'Valid from {0} to {1}': 'Gültig von {0} bis {1}',
  'Also named {0}': 'Auch genannt {0}',
  '{0} does not contain {1}': '{0} enthält {1} nicht',
  '{0} has no typ; it must be {1}': '{0} hat kein typ; es muss {1} sein',
  '{0} has typ {1} instead of {2}': '{0} hat typ {1} statt {2}',
  'the status list': 'die Statusliste',
  'the client attestation': 'die Client-Attestierung',
  'the proof of the client attestation': 'der Nachweis der Client-Attestierung',
  'the client attestation is about the client that client_id names':
    'die Client-Attestierung handelt vom Client, den client_id nennt',
  'the client attestation is about {0}, but client_id of the request is {1}':
    'die Client-Attestierung handelt von {0}, aber client_id der Anfrage ist {1}',
  'the access token names its key by the kid {0}: put that key into the Key box to compare it':
    'das Access-Token nennt seinen Schlüssel mit kid {0}: diesen Schlüssel zum Vergleich ins Schlüsselfeld legen',
  'the client attestation names its key by the kid {0}: put that key into the Key box to compare it':
    'die Client-Attestierung nennt ihren Schlüssel mit kid {0}: diesen Schlüssel zum Vergleich ins Schlüsselfeld legen',
  '{0} is signed with a key in the Key box': '{0} ist mit einem Schlüssel im Schlüsselfeld signiert',
  'the signature of {0} does not match the key in the Key box that its kid names':
    'Signatur passt nicht zum Schlüssel im Schlüsselfeld, den kid nennt: {0}',
  '{0} is not signed with a key in the Key box: add the key of its signer to check it':
    '{0} ist nicht mit einem Schlüssel im Schlüsselfeld signiert: zum Prüfen den des Unterzeichners ergänzen',
  'the signature of {0} is not checked: put the key of its signer into the Key box':
    'Signatur nicht geprüft: {0}. Den Schlüssel des Unterzeichners ins Schlüsselfeld legen',
  'SD-JWT: selective disclosure': 'SD-JWT: selektive Offenlegung',
  'The issuer signs hashes instead of claims. The disclosures follow the token, one for each claim: salt, name and value. The holder presents only some of them, and the verifier hashes each and finds it in the token. A hash without a disclosure is a withheld claim or a decoy.':
    'Der Aussteller signiert Hashwerte statt Claims. Auf das Token folgen die Offenlegungen, eine je Claim: Salt, Name und Wert. Der Inhaber legt nur einige davon vor; der Prüfer bildet von jeder den Hashwert und findet ihn im Token. Ein Hashwert ohne Offenlegung ist ein zurückgehaltener Claim oder eine Attrappe.',
  'A key binding JWT at the end proves that the holder presents the token. It is signed with the key that cnf names, for one verifier (aud) and one request (nonce), and sd_hash covers exactly these disclosures. So it must be signed again if one of them changes.':
    'Ein Key-Binding-JWT am Ende beweist, dass der Inhaber das Token vorlegt. Es ist mit dem Schlüssel signiert, den cnf nennt, für einen Prüfer (aud) und eine Anfrage (nonce), und sd_hash erfasst genau diese Offenlegungen. Ändert sich eine, muss es neu signiert werden.',
  'Status list': 'Statusliste',
  'A status list shows whether tokens were revoked: a few bits for each of thousands of tokens, compressed in one signed token. status.status_list in a token names the list (uri) and its place in it (idx). 0 is valid, 1 is revoked, 2 is suspended.':
    'Eine Statusliste zeigt, ob Tokens widerrufen wurden: wenige Bits für jedes von Tausenden, komprimiert in einem signierten Token. status.status_list in einem Token nennt die Liste (uri) und den Platz darin (idx). 0 ist gültig, 1 widerrufen, 2 ausgesetzt.',
  'Paste a token together with its list to look up its status. The list must be the one that the token names (sub), and not expired. Its signature is checked with the keys in the Key box: without its key, a valid status proves nothing.':
    'Ein Token zusammen mit seiner Liste einfügen, um den Status nachzuschlagen. Es muss die Liste sein, die das Token nennt (sub), und sie darf nicht abgelaufen sein. Die Signatur der Liste wird mit den Schlüsseln im Schlüsselfeld geprüft; ein gültiger Status gilt erst dann.',
  'Certificate chain (x5c)': 'Zertifikatskette (x5c)',
  'x5c contains the certificate of the signer, followed by those that certify it: each is signed with the key of the next. x5t and x5t#S256 are the hashes of the first. A chain is only worth something if it ends at an authority that the verifier trusts for this purpose.':
    'x5c enthält das Zertifikat des Signierers und danach die, die es beglaubigen: Jedes ist mit dem Schlüssel des nächsten signiert. x5t und x5t#S256 sind die Hashwerte des ersten. Eine Kette ist nur etwas wert, wenn sie bei einer Stelle endet, der der Prüfer für diesen Zweck vertraut.',
  'This page checks the order, the signatures, and whether each issuer may issue certificates. It does not know which authority you trust, and it does not look up revocations.':
    'Diese Seite prüft die Reihenfolge, die Signaturen und ob jeder Aussteller Zertifikate ausstellen darf. Sie weiß nicht, welcher Stelle zu vertrauen ist, und schlägt keine Widerrufe nach.',
};
