import type { Translations } from '../../core/text/language.ts';

/** Warnings about tokens, keys and certificates that only some libraries reject. */
export const signatureWarnings: Translations = {
  'the signature of the token around it does not match': 'die Signatur des Tokens, in dem es steckt, passt nicht',
  'the signature of the token around it was not checked':
    'die Signatur des Tokens, in dem es steckt, wurde nicht geprüft',
  'A verifier checks the outer token first. Choose it under Layers.':
    'Ein Prüfer beginnt mit dem äußeren Token. Es ist unter „Schichten“ zu finden.',
  'the certificate in x5c of the key cannot be read': 'das Zertifikat in x5c des Schlüssels ist nicht lesbar',
  'x5c is an array of certificates in standard base64 (RFC 7517 §4.7). It was not used.':
    'x5c ist ein Array von Zertifikaten in gewöhnlichem Base64 (RFC 7517 §4.7). Es wurde nicht benutzt.',
  'the certificate in x5c of the key contains another key':
    'das Zertifikat in x5c des Schlüssels enthält einen anderen Schlüssel',
  'The two must match (RFC 7517 §4.7). The certificate was not used.':
    'Beide müssen übereinstimmen (RFC 7517 §4.7). Das Zertifikat wurde nicht verwendet.',
  "the dates of the key's certificate cannot be read": 'die Zeitangaben im Zertifikat des Schlüssels sind nicht lesbar',
  'the certificate of the key is not valid before {0}': 'das Zertifikat des Schlüssels gilt erst ab {0}',
  'the key contains the member {0} more than once': 'der Schlüssel enthält das Element {0} mehr als einmal',
  'Some libraries reject the key, others read the first or the last (RFC 7517 §4).':
    'Manche Bibliotheken lehnen den Schlüssel ab, andere lesen das erste oder das letzte (RFC 7517 §4).',
  'the header contains the member {0} more than once': 'der Header enthält das Element {0} mehr als einmal',
  'Some libraries reject the token, others read the first or the last (RFC 7515 §4).':
    'Manche Bibliotheken lehnen das Token ab, andere lesen das erste oder das letzte (RFC 7515 §4).',
  'the header contains b64 with the value false and does not name it in crit':
    'der Header enthält b64 mit dem Wert false und nennt es nicht in crit',
  'the private key is published ({0}), so anyone can sign with it':
    'der private Schlüssel ist veröffentlicht ({0}), also kann jeder damit signieren',
  'anyone can factor the modulus of the key, and so sign with it':
    'jeder kann den Modulus des Schlüssels faktorisieren und damit signieren',
  'Give the signer a new key pair.': 'Dem Signierer ein neues Schlüsselpaar geben.',
  'Give the signer its own key pair.': 'Dem Signierer ein eigenes Schlüsselpaar geben.',
  'the token itself contains the secret, or a part of it, so anyone who has the token can guess it':
    'das Token selbst enthält das Geheimnis oder einen Teil davon, also kann jeder es erraten, der das Token hat',
  'crit contains a name more than once': 'crit enthält einen Namen mehr als einmal',
  'Strict libraries reject the token (RFC 7515 §4.1.11).':
    'Strenge Bibliotheken lehnen das Token ab (RFC 7515 §4.1.11).',
  'Libraries that know b64 verify another signing input, or reject the token (RFC 7797 §6).':
    'Bibliotheken, die b64 kennen, prüfen eine andere Signatureingabe oder lehnen das Token ab (RFC 7797 §6).',
  'The private key of this pair is published ({0}), so anyone can create such a token.\nGive the signer its own key.':
    'Der private Schlüssel dieses Paars ist veröffentlicht ({0}), also kann jeder ein solches Token erzeugen.\nZum Signieren einen eigenen Schlüssel verwenden.',
};
