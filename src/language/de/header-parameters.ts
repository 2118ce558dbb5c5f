import type { Translations } from '../../core/text/language.ts';

/**
 * Titles and meanings of the registered header parameters. Those shared with claims are in
 * `registered-claims.ts`.
 */
export const headerParameterTexts: Translations = {
  'How the token was signed, or in a JWE how the content key reaches the recipient.':
    'Wie das Token signiert ist, oder in einem JWE, wie der Inhaltsschlüssel zum Empfänger kommt.',
  Type: 'Typ',
  'What kind of token this is, as a media type; "application/" before it may be left out.':
    'Welche Art von Token das ist, als Medientyp; „application/“ davor darf fehlen.',
  'Content type': 'Inhaltstyp',
  'What the payload is; JWT where another token is inside.':
    'Was der Payload ist; JWT, wo ein weiteres Token darin steckt.',
  'Key ID': 'Schlüssel-ID',
  'The name of the key, a hint that helps to choose among several.':
    'Der Name des Schlüssels, ein Hinweis zur Wahl unter mehreren.',
  'JWK Set URL': 'URL des JWK-Sets',
  'Where the key is to be had; a verifier must not follow it to just anywhere.':
    'Wo der Schlüssel zu haben ist; ein Prüfer darf dem nicht überallhin folgen.',
  'JSON Web Key': 'JSON Web Key',
  'The public key itself; that it fits proves nothing about who sent it.':
    'Der öffentliche Schlüssel selbst; dass er passt, beweist nichts über den Absender.',
  'X.509 URL': 'X.509-URL',
  "Where the key's certificate is to be had; a verifier must not follow it to just anywhere.":
    'Wo das Zertifikat des Schlüssels zu haben ist; ein Prüfer darf dem nicht überallhin folgen.',
  'X.509 certificate chain': 'X.509-Zertifikatskette',
  'The certificate of the key and its chain, standard base64 of DER.':
    'Das Zertifikat des Schlüssels und seine Kette, gewöhnliches Base64 von DER.',
  'X.509 thumbprint, SHA-1': 'X.509-Fingerabdruck, SHA-1',
  "SHA-1 of the certificate's DER, base64url.": 'SHA-1 über das DER des Zertifikats, Base64url.',
  'X.509 thumbprint, SHA-256': 'X.509-Fingerabdruck, SHA-256',
  "SHA-256 of the certificate's DER, base64url.": 'SHA-256 über das DER des Zertifikats, Base64url.',
  'Extensions that a verifier must understand, or reject the token.':
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
  "The sender's key for this one token, for the key agreement.":
    'Der Schlüssel des Absenders für dieses eine Token, zur Schlüsselvereinbarung.',
  'Agreement PartyUInfo': 'PartyUInfo der Vereinbarung',
  'Says who sends, as an input of the key agreement, base64url.':
    'Sagt, wer sendet, als Eingabe der Schlüsselvereinbarung, Base64url.',
  'Agreement PartyVInfo': 'PartyVInfo der Vereinbarung',
  'Says who receives, as an input of the key agreement, base64url.':
    'Sagt, wer empfängt, als Eingabe der Schlüsselvereinbarung, Base64url.',
  'Initialization vector': 'Initialisierungsvektor',
  'Used to wrap the content key with AES-GCM, base64url.':
    'Zum Verpacken des Inhaltsschlüssels mit AES-GCM, Base64url.',
  'Authentication tag': 'Authentifizierungs-Tag',
  'Guards the content key wrapped with AES-GCM, base64url.':
    'Schützt den mit AES-GCM verpackten Inhaltsschlüssel, Base64url.',
  'PBES2 salt': 'PBES2-Salt',
  'Salt for making a key from a password, base64url.':
    'Salt für die Ableitung eines Schlüssels aus einem Passwort, Base64url.',
  'PBES2 count': 'PBES2-Anzahl',
  'How many rounds make a key from the password; a huge count attacks the reader.':
    'Wie viele Runden aus dem Passwort einen Schlüssel machen; eine riesige Anzahl greift den Empfänger an.',
  'A copy of the claim, readable without decrypting.': 'Eine Kopie des Claims, lesbar ohne Entschlüsseln.',
  'A value that the server gave out, against using a request twice.':
    'Ein Wert, den der Server ausgegeben hat, gegen zweimaliges Benutzen einer Anfrage.',
  URL: 'URL',
  'The address that the request was signed for.': 'Die Adresse, für die die Anfrage signiert wurde.',
  'PASSporT extension': 'PASSporT-Erweiterung',
  'Which extension of PASSporT (signed caller identity) the token follows.':
    'Welcher Erweiterung von PASSporT (signierte Anruferkennung) das Token folgt.',
  'Trust chain': 'Vertrauenskette',
  'The statements that lead from the sender to a trust anchor.':
    'Die Erklärungen, die vom Absender zu einem Vertrauensanker führen.',
};
