import type { Translations } from '../../core/text/language.ts';

/** What the messages about own tokens, proofs and keys mean (`core/errors`). */
export const errorProofs: Translations = {
  'The recipient rejected a token that you signed yourself, and does not say why.':
    'Der Empfänger lehnt ein selbst signiertes Token ab, ohne zu sagen, warum.',
  'The DPoP proof does not fit the request: its method, its URL, its time, its access token or its key.':
    'Der DPoP-Nachweis passt nicht zur Anfrage: zu Methode, URL, Zeit, Access-Token oder Schlüssel.',
  'Make a new proof for each request. Paste the request with token and proof: they are compared.':
    'Für jede Anfrage einen neuen Nachweis ausstellen. Die Anfrage mit Token und Nachweis einfügen: Sie werden verglichen.',
  'The server wants its own nonce in the DPoP proof.': 'Der Server verlangt seine eigene nonce im DPoP-Nachweis.',
  'Send a new proof with the value of the DPoP-Nonce header of the answer.':
    'Einen neuen Nachweis mit dem Wert des Felds DPoP-Nonce der Antwort schicken.',
  'The access token and the DPoP proof do not belong together, or one of them is missing.':
    'Access-Token und DPoP-Nachweis gehören nicht zusammen, oder eines von beiden fehlt.',
  'Send a bound token as "Authorization: DPoP <token>", with the proof in the header field DPoP.':
    'Ein gebundenes Token als „Authorization: DPoP <Token>“ schicken, den Nachweis im Header-Feld DPoP.',
  'The key proof in the credential request does not fit: its nonce, its audience, its time or its key.':
    'Der Schlüsselnachweis in der Credential-Anfrage passt nicht: seine nonce, seine Zielgruppe, seine Zeit oder sein Schlüssel.',
  'Use the c_nonce that the issuer gave last, once.':
    'Die c_nonce verwenden, die der Aussteller zuletzt gegeben hat, und nur einmal.',
  'A disclosure does not fit the digests in the token.': 'Eine Disclosure passt nicht zu den Hashwerten im Token.',
  'Send each disclosure exactly as it was issued.': 'Jede Disclosure genau so schicken, wie sie ausgestellt wurde.',
  'The key binding of the SD-JWT is missing or does not fit it.':
    'Das Key-Binding des SD-JWT fehlt oder passt nicht dazu.',
  'Sign the key binding last, over the disclosures that are sent.':
    'Das Key-Binding zuletzt signieren, über die Disclosures, die geschickt werden.',
  'The signature is not as long as the key: it was cut off, or it is of another key or algorithm.':
    'Die Signatur ist nicht so lang wie der Schlüssel: Sie ist abgeschnitten oder stammt von einem anderen Schlüssel oder Algorithmus.',
  'The recipient could not read or verify the token: its key, its parts or its JSON.':
    'Der Empfänger konnte das Token nicht lesen oder bestätigen: Schlüssel, Teile oder JSON.',
  'email_verified in the token is not true.': 'email_verified im Token ist nicht true.',
  'Set it at the identity provider, or let the verifier use another claim as the user name.':
    'Beim Identity-Provider setzen, oder den Prüfer einen anderen Claim als Benutzernamen verwenden lassen.',
  'sub is not an address of the sender, such as mailto:name@example.com.':
    'sub ist keine Adresse des Absenders, wie mailto:name@example.com.',
  'The library decodes a text from base64, most often the secret, and it is not base64.':
    'Die Bibliothek dekodiert einen Text aus Base64, meist das Geheimnis, und er ist kein Base64.',
  'Look at where your code decodes the secret: a plain text must not be decoded.':
    'Die Stelle im Code ansehen, die das Geheimnis dekodiert: Ein einfacher Text darf nicht dekodiert werden.',
  'The token is signed with the old shared secret (HS256): the recipient wants the new keys, or the secret is another one.':
    'Das Token ist mit dem alten gemeinsamen Geheimnis (HS256) signiert: Der Empfänger verlangt die neuen Schlüssel, oder das Geheimnis ist ein anderes.',
  'Look at the signing keys in the settings of the project.':
    'Die Signaturschlüssel in den Einstellungen des Projekts ansehen.',
  'The public key that was sent is not that of the private key which signed.':
    'Der gesendete öffentliche Schlüssel gehört nicht zum privaten Schlüssel, der signiert hat.',
  'A push subscription keeps the key with which it was made. Subscribe again with the new one.':
    'Ein Push-Abonnement behält den Schlüssel, mit dem es angelegt wurde. Mit dem neuen neu abonnieren.',
};
