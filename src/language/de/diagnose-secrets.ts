import type { Translations } from '../../core/text/language.ts';

/** The doctor's sentences about a shared secret (`core/diagnose/families/secret`). */
export const diagnoseSecrets: Translations = {
  '"k" in the JWK is the plain secret, but a JWK needs it in base64url (RFC 7518 §6.4.1).\nEncode it.':
    '„k“ im JWK ist das Geheimnis im Klartext, ein JWK braucht es aber in Base64url (RFC 7518 §6.4.1).\nKodieren.',
  'Write these bytes into "k" as base64url.': 'Diese Bytes als Base64url in „k“ schreiben.',

  "Your secret contains {0} at position {1} and {2} more, which the signer's secret does not have.":
    'Das Geheimnis enthält {0} an Stelle {1} und {2} weitere solche Zeichen. Signiert wurde ohne sie.',
  "Your secret contains {0} at position {1}, which the signer's secret does not have.":
    'Das Geheimnis enthält {0} an Stelle {1}. Signiert wurde ohne dieses Zeichen.',
  'Type the secret again, or remove the character.': 'Das Geheimnis neu tippen oder das Zeichen entfernen.',
  'Use a plain space instead.': 'Ein gewöhnliches Leerzeichen verwenden.',
  'The signer\'s secret starts with U+FEFF (byte-order mark): its file was saved as "UTF-8 with BOM".\nSave that file without the mark, or add the mark here.':
    'Das Geheimnis der signierenden Seite beginnt mit U+FEFF (Byte Order Mark): Seine Datei wurde als „UTF-8 mit BOM“ gespeichert.\nDie Datei ohne diese Marke speichern, oder die Marke hier hinzufügen.',
  'Character {0} of your secret is {1}. A word processor or chat turned "{2}" into it.\nType the plain character.':
    'Zeichen {0} des Geheimnisses ist {1}. Eine Textverarbeitung oder ein Chat hat es aus „{2}“ gemacht.\nDas einfache Zeichen tippen.',
  "The signer's secret has the same letters in another Unicode form ({0}), so its bytes differ.\nType the secret again on the signer's system, or use ASCII only.":
    'Das Geheimnis der signierenden Seite hat dieselben Buchstaben in einer anderen Unicode-Form ({0}), also andere Bytes.\nDas Geheimnis dort neu tippen, oder nur ASCII verwenden.',

  'The signer encoded the secret as {0}, not as UTF-8. Character {1}, {2}, has different bytes there.':
    'Zum Signieren wurde das Geheimnis als {0} kodiert, nicht als UTF-8. Zeichen {1}, {2}, hat dort andere Bytes.',
  'The signer encoded the secret as {0}, two bytes per character, not as UTF-8 ({1}).\nUse UTF-8 where the signer turns the secret into bytes.':
    'Zum Signieren wurde das Geheimnis als {0} kodiert, zwei Bytes je Zeichen, nicht als UTF-8 ({1}).\nUTF-8 verwenden, wo zum Signieren Bytes aus dem Geheimnis werden.',
  'Use UTF-8 where the signer turns the secret into bytes.':
    'UTF-8 verwenden, wo zum Signieren Bytes aus dem Geheimnis werden.',
  'ASCII, which replaces it with "?"': 'ASCII (mit „?“ an seiner Stelle)',
  'Latin-1, which uses "?" for characters it does not have': 'Latin-1 (mit „?“ für alles, was darin fehlt)',
  'UTF-16, low byte first': 'UTF-16, niedriges Byte zuerst',
  '.NET calls this Encoding.Unicode': 'in .NET heißt das Encoding.Unicode',
  'UTF-16, high byte first': 'UTF-16, hohes Byte zuerst',
  'Java calls this UTF-16BE': 'in Java heißt das UTF-16BE',
  'UTF-16 with a byte-order mark, low byte first': 'UTF-16 mit Byte Order Mark, niedriges Byte zuerst',
  'Windows editors call this "Unicode"': 'Windows-Editoren nennen das „Unicode“',
  'UTF-16 with a byte-order mark, high byte first': 'UTF-16 mit Byte Order Mark, hohes Byte zuerst',
  'Java calls this UTF-16': 'in Java heißt das UTF-16',
  'UTF-8 that was read as Latin-1 and encoded as UTF-8 again':
    'UTF-8 (als Latin-1 gelesen und noch einmal als UTF-8 kodiert)',
  "Read the secret's file as UTF-8 on both sides.": 'Die Datei mit dem Geheimnis auf beiden Seiten als UTF-8 lesen.',

  'The Key box contains a whole configuration line ({0}). The secret is only the part after "{1}".\nDelete the rest.':
    'Im Schlüsselfeld steht eine ganze Konfigurationszeile ({0}). Das Geheimnis ist nur der Teil nach „{1}“.\nDen Rest löschen.',
  'The Key box contains JSON. The secret is only the value of "{0}".\nDelete the rest.':
    'Im Schlüsselfeld steht JSON. Das Geheimnis ist nur der Wert von „{0}“.\nDen Rest löschen.',

  'Your secret ends with the base64 padding "{0}", which the signer\'s secret does not have. The signer used the characters without decoding them.\nDelete the padding.':
    'Das Geheimnis endet mit dem Base64-Padding „{0}“, das beim Signieren fehlte. Signiert wurde mit den Zeichen, ohne sie zu dekodieren.\nDas Padding löschen.',
  'Your secret lacks the base64 padding "{0}" at the end of the signer\'s secret. The signer used the characters without decoding them.\nAdd the padding.':
    'Dem Geheimnis fehlt am Ende das Base64-Padding „{0}“. Signiert wurde mit den Zeichen, ohne sie zu dekodieren.\nDas Padding hinzufügen.',
  "Your secret contains a line break that the signer's does not have.\nDelete it.":
    'Im Geheimnis steht ein Zeilenumbruch, der beim Signieren fehlte.\nLöschen.',
  "Your secret contains {0} line breaks that the signer's does not have.\nDelete them.":
    'Im Geheimnis stehen {0} Zeilenumbrüche, die beim Signieren fehlten.\nLöschen.',
  'Set "Secret encoding" to {0}.': 'Unter „Kodierung“ {0} wählen.',
  'The secret is {0}: the signer decoded it to {1} and signed with those bytes.':
    'Das Geheimnis ist {0}: Zum Signieren wurde es zu {1} dekodiert.',
  "The signer used the secret's characters unchanged, but here they are decoded as {0}.":
    'Signiert wurde mit den Zeichen des Geheimnisses selbst, hier werden sie aber als {0} dekodiert.',
  'The secret is hex with other characters around its digits: the signer read {0}.\nKeep only the digits, and set "Secret encoding" to Hex.':
    'Das Geheimnis ist Hex mit anderen Zeichen um die Ziffern: Zum Signieren wurden daraus {0} gelesen.\nNur die Ziffern behalten, und unter „Kodierung“ Hex wählen.',
  "Like Node's Buffer, the signer read the secret as hex only up to character {0}, where it stops being hex, and signed with {1}.\nUse a secret made only of hex digits, an even number of them.":
    'Wie Buffer in Node hat die signierende Seite das Geheimnis nur bis Zeichen {0} als Hex gelesen, wo es kein Hex mehr ist, und mit {1} signiert.\nEin Geheimnis nur aus Hex-Ziffern verwenden, in gerader Zahl.',
  'dropped the incomplete last group "{0}"': 'die unvollständige letzte Gruppe „{0}“ weggelassen',
  'skipped what is odd in it': 'Ungewöhnliches übergangen',
  'The signer decoded the secret as base64 with a lenient decoder, which {0} and kept {1}.\nThe signer must use the characters themselves, or a secret that is valid base64.':
    'Zum Signieren wurde das Geheimnis mit einem nachsichtigen Base64-Decoder dekodiert ({0}); übrig: {1}.\nBeim Signieren die Zeichen selbst verwenden, oder ein Geheimnis, das gültiges Base64 ist.',
  'skipped 1 character ({0} at position {1})': '1 Zeichen übergangen ({0} an Stelle {1})',
  'skipped {0} characters ({1} at position {2} and others)': '{0} Zeichen übergangen ({1} an Stelle {2} und andere)',
  'The signer used the {0} text of this secret ({1} characters) without decoding it.\nDecode it where the signer reads it, or paste the {2} text here as UTF-8 text.':
    'Signiert wurde mit dem {0}-Text dieses Geheimnisses ({1} Zeichen), ohne ihn zu dekodieren.\nDort dekodieren, wo es zum Signieren gelesen wird, oder hier den {2}-Text als UTF-8-Text einfügen.',

  'Your secret is in quotes ({0} … {1}), which the signer did not include.\nDelete them.':
    'Das Geheimnis steht in Anführungszeichen ({0} … {1}), die beim Signieren nicht dabei waren.\nLöschen.',
  "Your secret starts with a quote that the signer's does not have.\nDelete it.":
    'Das Geheimnis beginnt mit einem Anführungszeichen, das beim Signieren fehlte.\nLöschen.',
  "Your secret ends with a quote that the signer's does not have.\nDelete it.":
    'Das Geheimnis endet mit einem Anführungszeichen, das beim Signieren fehlte.\nLöschen.',
  'Your secret contains escapes such as {0}, which the signer resolved to the characters they mean.\nPaste the secret itself, without escapes.':
    'Das Geheimnis enthält Escapes wie {0}, die zum Signieren aufgelöst wurden.\nDas Geheimnis selbst einfügen, ohne Escapes.',
  "Your secret has $$ where the signer's has $: docker-compose needs it doubled.\nPaste it with single dollar signs.":
    'Das Geheimnis hat $$, wo mit $ signiert wurde: docker-compose braucht es doppelt.\nMit einfachen Dollarzeichen einfügen.',
  "The signer's secret has quotes ({0} … {1}) around your text.\nRemove them from the signer's configuration (docker --env-file keeps them), or add them here.":
    'Beim Signieren standen Anführungszeichen ({0} … {1}) um diesen Text.\nAus der Konfiguration der signierenden Seite entfernen (docker --env-file behält sie), oder hier hinzufügen.',

  'Your secret is base64 of base64, like a Kubernetes secret before it is decoded. Decoded twice, it has {0}.':
    'Das Geheimnis ist Base64 von Base64, wie ein Kubernetes-Secret vor dem Dekodieren. Zweimal dekodiert hat es {0}.',
  'Paste it decoded once, with "Secret encoding" set to Base64.':
    'Einmal dekodiert einfügen, mit Base64 unter „Kodierung“.',

  "The signer's secret is yours, all in lowercase.\nCorrect the case.":
    'Signiert wurde mit diesem Geheimnis, aber ganz in Kleinbuchstaben.\nGroß- und Kleinschreibung berichtigen.',
  "The signer's secret is yours, all in uppercase.\nCorrect the case.":
    'Signiert wurde mit diesem Geheimnis, aber ganz in Großbuchstaben.\nGroß- und Kleinschreibung berichtigen.',
  "The signer's secret has uppercase and lowercase swapped: caps lock was on.\nType it again.":
    'Beim Signieren waren Groß- und Kleinbuchstaben vertauscht: Die Feststelltaste war an.\nNeu tippen.',
  "Only the first letter of the signer's secret is uppercase.\nCorrect the case.":
    'Beim Signieren war nur der erste Buchstabe groß.\nGroß- und Kleinschreibung berichtigen.',
  "Your secret lacks the last character of the signer's, {0}.\nCopy the whole secret.":
    'Das letzte Zeichen des Geheimnisses fehlt: {0}.\nGanz kopieren.',
  "Your secret lacks the first character of the signer's, {0}.\nCopy the whole secret.":
    'Das erste Zeichen des Geheimnisses fehlt: {0}.\nGanz kopieren.',
  "Character {0} of your secret is {1}, but the signer's has {2}.\nCorrect it.":
    'Zeichen {0} des Geheimnisses ist {1}, signiert wurde mit {2}.\nBerichtigen.',
  'Character {0} of your secret, {1}, is extra.\nDelete it.':
    'Zeichen {0} des Geheimnisses, {1}, ist überzählig.\nLöschen.',
  "Character {0} of your secret, {1}, appears twice in the signer's.\nAdd it.":
    'Zeichen {0} des Geheimnisses, {1}, kommt beim Signieren zweimal vor.\nHinzufügen.',
  "Characters {0} and {1} of your secret, {2} and {3}, are in reverse order in the signer's.\nSwap them.":
    'Die Zeichen {0} und {1} des Geheimnisses, {2} und {3}, waren beim Signieren umgekehrt.\nVertauschen.',

  "Your secret ends with a line break ({0}) that the signer's does not have.\nDelete it after the last character.":
    'Das Geheimnis endet mit einem Zeilenumbruch ({0}), der beim Signieren fehlte.\nNach dem letzten Zeichen löschen.',
  "Your secret ends with {0} line breaks that the signer's does not have.\nDelete them after the last character.":
    'Das Geheimnis endet mit {0} Zeilenumbrüchen, die beim Signieren fehlten.\nNach dem letzten Zeichen löschen.',
  "Your secret ends with CRLF, but the signer's ends with LF.\nSave the secret with Unix line endings, or without any.":
    'Das Geheimnis endet mit CRLF, beim Signieren endete es mit LF.\nMit Unix-Zeilenenden speichern, oder ohne.',
  "Your secret ends with several line breaks, the signer's with one.\nDelete the others.":
    'Das Geheimnis endet mit mehreren Zeilenumbrüchen, beim Signieren war es einer.\nDie anderen löschen.',
  "The signer's secret ends with a line break ({0}), which yours does not have.\nTrim the secret where the signer reads it, or add the line break here.":
    'Beim Signieren endete das Geheimnis mit einem Zeilenumbruch ({0}), der hier fehlt.\nIhn dort entfernen, wo das Geheimnis zum Signieren gelesen wird, oder hier hinzufügen.',
  "Your secret has a whitespace character {0}, which the signer's does not have.\nDelete it.":
    'Das Geheimnis hat {0} ein Leerraumzeichen, das beim Signieren fehlte.\nLöschen.',
  "Your secret has {0} whitespace characters {1}, which the signer's does not have.\nDelete them.":
    'Das Geheimnis hat {1} {0} Leerraumzeichen, die beim Signieren fehlten.\nLöschen.',
  'at the start': 'am Anfang',
  'at the end': 'am Ende',
  'at both ends': 'an beiden Enden',
  inside: 'im Inneren',
  "The signer's secret has a space {0}, which yours does not have.\nRemove it where the signer reads the secret, or add it here.":
    'Beim Signieren hatte das Geheimnis {0} ein Leerzeichen, das hier fehlt.\nDort entfernen, wo es zum Signieren gelesen wird, oder hier hinzufügen.',
  "Your secret has 1 line break. In the signer's secret it is {0}.\nGive both sides the same file.":
    'Das Geheimnis hat 1 Zeilenumbruch. Beim Signieren war er {0}.\nBeiden Seiten dieselbe Datei geben.',
  "Your secret has {0} line breaks. In the signer's secret they are {1}.\nGive both sides the same file.":
    'Das Geheimnis hat {0} Zeilenumbrüche. Beim Signieren waren sie {1}.\nBeiden Seiten dieselbe Datei geben.',

  'The prefix "base64:" is how Laravel marks an encoded key. It is not part of the key.\nDelete the prefix.':
    'Mit „base64:“ kennzeichnet Laravel einen kodierten Schlüssel. Es gehört nicht zum Schlüssel.\nDas Präfix löschen.',
  'The signer used the whole text, including Laravel\'s prefix "base64:", as its secret.\nDecode APP_KEY where the signer reads it, or add the prefix here.':
    'Zum Signieren diente der ganze Text mitsamt Laravels Präfix „base64:“ als Geheimnis.\nAPP_KEY dort dekodieren, wo er zum Signieren gelesen wird, oder das Präfix hier hinzufügen.',
  'Your secret is percent-encoded ({0} and the like), but the signer used it decoded.\nPaste it decoded.':
    'Das Geheimnis ist prozentkodiert ({0} und dergleichen), signiert wurde aber mit dem dekodierten.\nDekodiert einfügen.',
  'The signer used the secret percent-encoded, as in a URL.\nDecode it where the signer reads it, or paste the encoded form.':
    'Signiert wurde mit dem prozentkodierten Geheimnis, wie in einer URL.\nDort dekodieren, wo es zum Signieren gelesen wird, oder die kodierte Form einfügen.',
  'Your secret has "+" where the signer\'s has a space: the signer\'s went through a URL unencoded.\nEncode "+" as %2B before it goes into the URL.':
    'Das Geheimnis hat „+“, wo beim Signieren ein Leerzeichen stand: Dieses ging unkodiert durch eine URL.\n„+“ vor der URL als %2B kodieren.',
  'Your secret has a space where the signer\'s has "+": yours went through a URL unencoded.\nChange the space back to "+".':
    'Das Geheimnis hat ein Leerzeichen, wo beim Signieren „+“ stand: Es ging unkodiert durch eine URL.\nDas „+“ wieder einsetzen.',
  'Your secret is base64 of a text with {0} characters, and the signer used that text.':
    'Das Geheimnis ist Base64 eines Textes von {0} Zeichen, und signiert wurde mit diesem Text.',
  'Paste the decoded text, or set "Secret encoding" to Base64.':
    'Den dekodierten Text einfügen, oder unter „Kodierung“ Base64 wählen.',
  'Your secret is hex of a text with {0} characters, and the signer used that text.':
    'Das Geheimnis ist Hex eines Textes von {0} Zeichen, und signiert wurde mit diesem Text.',
  'Paste the decoded text, or set "Secret encoding" to Hex.':
    'Den dekodierten Text einfügen, oder unter „Kodierung“ Hex wählen.',
};
