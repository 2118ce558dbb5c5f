import type { Translations } from '../../core/text/language.ts';

/**
 * Titles and meanings of the registered header parameters. Those shared with claims are in
 * `registered-claims.ts`.
 */
export const headerParameterTexts: Translations = {
  'How the token was signed, or in a JWE how the content key reaches the recipient.':
    'Wie das Token signiert ist, oder in einem JWE, wie der Inhaltsschlüssel zum Empfänger kommt.',
  Type: 'Typ',
  'The type of token, as a media type. The prefix "application/" may be omitted.':
    'Die Art des Tokens, als Medientyp. Das Präfix „application/“ darf fehlen.',
  'Content type': 'Inhaltstyp',
  'The type of the payload; JWT if another token is inside.':
    'Die Art des Payloads; JWT, wenn ein weiteres Token darin steckt.',
  'Key ID': 'Schlüssel-ID',
  'The ID of the key, a hint for choosing among several.':
    'Die ID des Schlüssels, ein Hinweis zur Wahl unter mehreren.',
  'JWK Set URL': 'URL des JWK-Sets',
  'The URL of the key. Verifiers must only follow URLs on an allowlist.':
    'Die URL des Schlüssels. Prüfer dürfen nur URLs einer Positivliste folgen.',
  'JSON Web Key': 'JSON Web Key',
  'The public key itself. A match does not prove who sent the token.':
    'Der öffentliche Schlüssel selbst. Dass er passt, beweist nicht, wer das Token gesendet hat.',
  'X.509 URL': 'X.509-URL',
  "The URL of the key's certificate. Verifiers must only follow URLs on an allowlist.":
    'Die URL des Zertifikats. Prüfer dürfen nur URLs einer Positivliste folgen.',
  'X.509 certificate chain': 'X.509-Zertifikatskette',
  'The certificate of the key and its chain, standard base64 of DER.':
    'Das Zertifikat des Schlüssels und seine Kette, gewöhnliches Base64 von DER.',
  'X.509 thumbprint, SHA-1': 'X.509-Fingerabdruck, SHA-1',
  "SHA-1 of the certificate's DER, base64url.": 'SHA-1 über das DER des Zertifikats, Base64url.',
  'X.509 thumbprint, SHA-256': 'X.509-Fingerabdruck, SHA-256',
  "SHA-256 of the certificate's DER, base64url.": 'SHA-256 über das DER des Zertifikats, Base64url.',
  'Extensions that a verifier must understand. Otherwise it must reject the token.':
    'Erweiterungen, die ein Prüfer verstehen muss; sonst muss er das Token ablehnen.',
  'Base64url-encoded payload': 'Payload in Base64url',
  'If false, the payload is signed as it is; not allowed in a JWT.':
    'Bei false wird der Payload signiert, wie er ist; in einem JWT nicht erlaubt.',
  'Content encryption': 'Verschlüsselung des Inhalts',
  'How the content itself is encrypted.': 'Wie der Inhalt selbst verschlüsselt ist.',
  Compression: 'Kompression',
  'How the content was compressed before it was encrypted; DEF is DEFLATE.':
    'Wie der Inhalt vor dem Verschlüsseln komprimiert wurde; DEF ist DEFLATE.',
  'Ephemeral public key': 'Flüchtiger öffentlicher Schlüssel',
  "The sender's one-time key for the key agreement.":
    'Der einmalige Schlüssel des Absenders für die Schlüsselvereinbarung.',
  'Agreement PartyUInfo': 'PartyUInfo der Vereinbarung',
  'Identifies the sender, as an input of the key agreement, base64url.':
    'Bezeichnet den Absender, als Eingabe der Schlüsselvereinbarung, Base64url.',
  'Agreement PartyVInfo': 'PartyVInfo der Vereinbarung',
  'Identifies the recipient, as an input of the key agreement, base64url.':
    'Bezeichnet den Empfänger, als Eingabe der Schlüsselvereinbarung, Base64url.',
  'Initialization vector': 'Initialisierungsvektor',
  'Used to wrap the content key with AES-GCM, base64url.':
    'Zum Verpacken des Inhaltsschlüssels mit AES-GCM, Base64url.',
  'Authentication tag': 'Authentifizierungs-Tag',
  'Protects the content key wrapped with AES-GCM, base64url.':
    'Schützt den mit AES-GCM verpackten Inhaltsschlüssel, Base64url.',
  'PBES2 salt': 'PBES2-Salt',
  'Salt for making a key from a password, base64url.':
    'Salt für die Ableitung eines Schlüssels aus einem Passwort, Base64url.',
  'PBES2 count': 'PBES2-Anzahl',
  'The number of rounds that derive a key from the password. A huge number attacks the recipient.':
    'Die Zahl der Runden, die aus dem Passwort einen Schlüssel ableiten. Eine riesige Zahl greift den Empfänger an.',
  'A copy of the claim, readable without decrypting.': 'Eine Kopie des Claims, lesbar ohne Entschlüsseln.',
  'A value from the server that prevents reuse of a request.':
    'Ein Wert des Servers, der die Wiederverwendung einer Anfrage verhindert.',
  URL: 'URL',
  'The URL that the request was signed for.': 'Die URL, für die die Anfrage signiert wurde.',
  'PASSporT extension': 'PASSporT-Erweiterung',
  'Which extension of PASSporT (signed caller identity) the token follows.':
    'Welcher Erweiterung von PASSporT (signierte Anruferkennung) das Token folgt.',
  'Trust chain': 'Vertrauenskette',
  'The statements that lead from the sender to a trust anchor.':
    'Die Erklärungen, die vom Absender zu einem Vertrauensanker führen.',
};
