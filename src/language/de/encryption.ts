import type { Translations } from '../../core/text/language.ts';

/** Encrypted tokens: the Decryption verdict, and why a token cannot be decrypted. */
export const encryptionGerman: Translations = {
  'Encrypting …': 'Wird verschlüsselt …',
  'Edited, not encrypted': 'Bearbeitet, nicht verschlüsselt',
  'Edited and not encrypted: {0}': 'Bearbeitet und nicht verschlüsselt: {0}',
  "the content was edited here. Enter the recipient's key and press Encrypt.":
    'der Inhalt wurde hier bearbeitet. Den Schlüssel des Empfängers eingeben und „Verschlüsseln“ drücken.',
  Encrypt: 'Verschlüsseln',
  'Decrypting …': 'Wird entschlüsselt …',
  'Not decrypted: {0}': 'Nicht entschlüsselt: {0}',
  'Does not decrypt: {0}': 'Lässt sich nicht entschlüsseln: {0}',
  'with {0}: {1}, {2}.': 'mit: {0}. {1}, {2}.',
  'Decrypted {0}': 'Entschlüsselt {0}',
  Decrypted: 'Entschlüsselt',
  'Not decrypted': 'Nicht entschlüsselt',
  'Does not decrypt': 'Lässt sich nicht entschlüsseln',
  ' The content is another JWE; {0} layers were opened.':
    ' Der Inhalt ist ein weiteres JWE; {0} Schichten wurden geöffnet.',
  'the part of the page that decrypts could not be loaded.':
    'der Teil der Seite, der entschlüsselt, konnte nicht geladen werden.',
  'the header cannot be read.': 'der Header ist nicht lesbar.',
  'the header does not say in enc how the content is encrypted.':
    'der Header sagt nicht in enc, wie der Inhalt verschlüsselt ist.',
  'the header does not say in alg how the key is encrypted.':
    'der Header sagt nicht in alg, wie der Schlüssel verschlüsselt ist.',
  'a part is missing or cannot be read. Structure says which.':
    'ein Teil fehlt oder ist nicht lesbar. Die Struktur sagt, welcher.',
  "enter the recipient's key in the Key box. {0} is used.":
    'den Schlüssel des Empfängers in das Schlüsselfeld eingeben. Verwendet wird {0}.',
  'the Key box does not contain a key.': 'im Schlüsselfeld steht kein Schlüssel.',
  "the key in the box belongs to an example. Enter the recipient's key.":
    'der Schlüssel im Feld gehört zu einem Beispiel. Den Schlüssel des Empfängers eingeben.',
  Decryption: 'Entschlüsselung',
  'the verdict Decryption': 'das Urteil Entschlüsselung',
  decrypted: 'entschlüsselt',
  'Encrypted key': 'Verschlüsselter Schlüssel',
  IV: 'IV',
  Ciphertext: 'Geheimtext',
  Tag: 'Tag',
  'The content key, wrapped for the recipient. Empty if no key is wrapped.':
    'Der Inhaltsschlüssel, für den Empfänger verpackt. Leer, wenn kein Schlüssel verpackt ist.',
  'Initialization vector: random, so that equal contents do not look equal.':
    'Initialisierungsvektor: zufällig, damit gleiche Inhalte nicht gleich aussehen.',
  'The encrypted content.': 'Der verschlüsselte Inhalt.',
  'Authentication tag: proves that header and content were not changed.':
    'Authentifizierungs-Tag: beweist, dass Header und Inhalt nicht geändert wurden.',
  missing: 'fehlt',
  'the browser offers its cryptography only on https and localhost. Open this page over https.':
    'der Browser bietet seine Kryptografie nur mit https und auf localhost an. Diese Seite mit https öffnen.',
  '“{0}” is not a key management algorithm known here. Names are case-sensitive.':
    '„{0}“ ist hier als Verfahren der Schlüsselverwaltung nicht bekannt. Groß- und Kleinschreibung zählt.',
  '“{0}” is not a content encryption known here. Names are case-sensitive.':
    '„{0}“ ist hier als Inhaltsverschlüsselung nicht bekannt. Groß- und Kleinschreibung zählt.',
  'the key says “{0}”: “{1}”, so it must not be used with {2} (RFC 7517 §4). Strict libraries reject it.':
    'der Schlüssel sagt „{0}“: „{1}“, darf also nicht mit {2} verwendet werden (RFC 7517 §4). Strenge Bibliotheken lehnen das ab.',
  '{0} needs {1}, but the Key box contains another type of key.':
    '{0} braucht {1}, aber im Schlüsselfeld steht ein Schlüssel anderer Art.',
  '{0} needs a secret of exactly {1} bytes, but this one has {2}. Is it written in Base64 or hex? Set Secret encoding.':
    '{0} braucht ein Geheimnis von genau {1} Bytes, aber dieses hat {2}. Ist es in Base64 oder Hex geschrieben? Dann die Kodierung einstellen.',
  'the token was encrypted for a key on {0}, but this one is on {1}.':
    'das Token wurde für einen Schlüssel auf {0} verschlüsselt, dieser ist aber auf {1}.',
  'the box contains only a public key. Decryption needs the private key of the recipient.':
    'im Feld steht nur ein öffentlicher Schlüssel. Zum Entschlüsseln gehört der private Schlüssel des Empfängers.',
  'the key cannot be used: {0}': 'der Schlüssel lässt sich nicht verwenden: {0}',
  'the header parameter {0} is missing, but the algorithm needs it.':
    'der Header-Parameter {0} fehlt, aber das Verfahren braucht ihn.',
  'the header parameter {0} does not have the required form.': 'der Header-Parameter {0} hat nicht die verlangte Form.',
  'p2c asks for {0} iterations. This page stops at {1}, because more would block it; a server should stop far earlier (CVE-2023-50967).':
    'p2c verlangt {0} Wiederholungen. Diese Seite rechnet höchstens {1}, weil mehr sie blockieren würden; ein Server sollte viel früher aufhören (CVE-2023-50967).',
  'with {0} nothing is wrapped, so the second part must be empty (RFC 7516 §5.2).':
    'mit {0} wird kein Schlüssel verpackt, also muss der zweite Teil leer sein (RFC 7516 §5.2).',
  'the {0} has {1} bytes instead of {2}. Was the token cut off?':
    '{0}: {1} statt {2} Bytes. Wurde das Token abgeschnitten?',
  'epk in the header is not a safe public key on {0} (invalid point or small order, RFC 8725 §3.4).':
    'epk im Header ist kein sicherer öffentlicher Schlüssel auf {0} (ungültiger Punkt oder kleine Ordnung, RFC 8725 §3.4).',
  '{0} could not unwrap the content key with this key. The token was encrypted for another key, or its second part was changed.':
    '{0} konnte den Inhaltsschlüssel mit diesem Schlüssel nicht auspacken. Das Token wurde für einen anderen Schlüssel verschlüsselt, oder sein zweiter Teil wurde geändert.',
  'the unwrapped key has {0} bytes, but {1} needs {2}. enc was changed after encryption.':
    'der ausgepackte Schlüssel hat {0} Bytes, {1} braucht aber {2}. enc wurde nach dem Verschlüsseln geändert.',
  'the authentication tag does not fit. Either this is the wrong key, or a part of the token was changed.':
    'das Authentifizierungs-Tag passt nicht. Entweder ist es der falsche Schlüssel, oder ein Teil des Tokens wurde geändert.',
  'the key fits, but the authentication tag does not: header, vector, ciphertext or tag was changed after encryption.':
    'der Schlüssel passt, das Authentifizierungs-Tag aber nicht: Header, Vektor, Geheimtext oder Tag wurde nach dem Verschlüsseln geändert.',
  'zip is “{0}”. Only DEF is defined (RFC 7516 §4.1.3).': 'zip ist „{0}“. Definiert ist nur DEF (RFC 7516 §4.1.3).',
  'the content was decrypted, but it is not valid DEFLATE data although zip says so.':
    'der Inhalt wurde entschlüsselt, ist aber kein gültiges DEFLATE, obwohl zip es sagt.',
  'the content expands to more than {0} bytes. Decompression was stopped (CVE-2024-28176).':
    'der Inhalt wird ausgepackt größer als {0} Bytes. Das Auspacken wurde abgebrochen (CVE-2024-28176).',
  'a private RSA key': 'einen privaten RSA-Schlüssel',
  'a private EC or X25519/X448 key': 'einen privaten EC-, X25519- oder X448-Schlüssel',
  'a password': 'ein Passwort',
  'a shared secret of 16 bytes': 'ein gemeinsames Geheimnis von 16 Bytes',
  'a shared secret of 24 bytes': 'ein gemeinsames Geheimnis von 24 Bytes',
  'a shared secret of 32 bytes': 'ein gemeinsames Geheimnis von 32 Bytes',
  'The decrypted content is now the payload of a token to be signed.':
    'Der entschlüsselte Inhalt ist jetzt der Payload eines Tokens, das signiert wird.',
  "To encrypt it, paste the recipient's public key or a password, or press Generate key.":
    'Zum Verschlüsseln den öffentlichen Schlüssel des Empfängers oder ein Passwort einfügen, oder „Schlüssel erzeugen“ drücken.',
  "The payload is now the content of a JWE. To encrypt it, paste the recipient's public key or a password, or press Generate key. Then press Encrypt.":
    'Der Payload ist jetzt der Inhalt eines JWE. Zum Verschlüsseln den öffentlichen Schlüssel des Empfängers oder ein Passwort einfügen, oder „Schlüssel erzeugen“ drücken. Dann „Verschlüsseln“ drücken.',
  'The payload is now the content of a JWE, encrypted with the key in the Key box if it fits.':
    'Der Payload ist jetzt der Inhalt eines JWE, verschlüsselt mit dem Schlüssel im Schlüsselfeld, wenn er passt.',
  'Encrypt with it': 'Damit verschlüsseln',
  'How the content is encrypted (enc). Choosing another one encrypts it again.':
    'Wie der Inhalt verschlüsselt ist (enc). Eine andere Wahl verschlüsselt ihn neu.',
  'Generates a key for {0} and replaces the current key': 'Erzeugt einen Schlüssel für {0} und ersetzt den vorhandenen',
  'Decrypt the token first. It is encrypted again with the algorithm that you choose.':
    'Das Token zuerst entschlüsseln. Mit dem gewählten Verfahren wird es neu verschlüsselt.',
  'The content is a token itself. Copy it into the token box to change its algorithm.':
    'Der Inhalt ist selbst ein Token. Um sein Verfahren zu ändern, es in das Tokenfeld kopieren.',
  'the content was edited here. RSA1_5 is not safe, so it is encrypted only when you press Encrypt. Better choose RSA-OAEP-256 as Algorithm.':
    'der Inhalt wurde hier bearbeitet. RSA1_5 ist nicht sicher, deshalb wird erst nach einem Druck auf „Verschlüsseln“ verschlüsselt. Besser RSA-OAEP-256 als Algorithmus wählen.',
  ' The key came with the link, so its creator may also have created the token.':
    ' Der Schlüssel kam mit dem Link. Wer den Link erstellt hat, kann auch das Token erstellt haben.',
  ' The key is publicly known, so anyone can decrypt the content.':
    ' Der Schlüssel ist öffentlich bekannt, also kann jeder den Inhalt entschlüsseln.',
  ' RSA1_5 is not safe: anyone who sees how the recipient fails can decrypt the content (RFC 8725 §3.2). Use RSA-OAEP-256.':
    ' RSA1_5 ist nicht sicher: Wer sieht, wie der Empfänger scheitert, kann den Inhalt entschlüsseln (RFC 8725 §3.2). RSA-OAEP-256 verwenden.',
  "the recipient's RSA key": 'den RSA-Schlüssel des Empfängers',
  "the recipient's EC, X25519 or X448 key": 'den EC-, X25519- oder X448-Schlüssel des Empfängers',
  ' The content is compressed with gzip, but the header has no zip, so recipients read the compressed bytes.':
    ' Der Inhalt ist mit gzip gepackt, der Header hat aber kein zip. Empfänger lesen also die gepackten Bytes.',
  ' The content is compressed in the zlib format, but the header has no zip, so recipients read the compressed bytes.':
    ' Der Inhalt ist im zlib-Format gepackt, der Header hat aber kein zip. Empfänger lesen also die gepackten Bytes.',
  ' The content is compressed with DEFLATE, but the header does not say "zip":"DEF", so recipients read the compressed bytes.':
    ' Der Inhalt ist mit DEFLATE gepackt, der Header sagt aber nicht "zip":"DEF". Empfänger lesen also die gepackten Bytes.',
};
