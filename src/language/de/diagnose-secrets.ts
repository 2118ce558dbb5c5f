import type { Translations } from '../../core/text/language.ts';

/** The doctor's sentences about a shared secret (`core/diagnose/families/secret`). */
export const diagnoseSecrets: Translations = {
  'The member "k" holds the secret itself, and a JWK wants it as base64url (RFC 7518 §6.4.1). Encode it.':
    'Das Element „k“ enthält das Geheimnis selbst, und ein JWK verlangt es als Base64url (RFC 7518 §6.4.1). Kodieren.',
  'Write the base64url of these bytes into "k".': 'Das Base64url dieser Bytes in „k“ schreiben.',

  "The secret given holds {0} at position {1} and {2} more, which the signer's has not.":
    'Im angegebenen Geheimnis steht {0} an Stelle {1}, und {2} weitere solche Zeichen, anders als in dem, mit dem signiert wurde.',
  "The secret given holds {0} at position {1}, which the signer's has not.":
    'Im angegebenen Geheimnis steht {0} an Stelle {1}, anders als in dem, mit dem signiert wurde.',
  'Type the secret anew, or take the character out.': 'Das Geheimnis neu tippen oder das Zeichen herausnehmen.',
  'Put a plain space there.': 'Ein gewöhnliches Leerzeichen dorthin setzen.',
  'The signer\'s secret begins with U+FEFF (byte-order mark): its file was saved as "UTF-8 with BOM". Save that file without the mark, or add it here.':
    'Das Geheimnis, mit dem signiert wurde, beginnt mit U+FEFF (Byte Order Mark): Seine Datei wurde als „UTF-8 mit BOM“ gespeichert. Jene Datei ohne die Marke speichern, oder sie hier hinzufügen.',
  'Character {0} of the secret given is {1}, which a word processor or chat made of "{2}". Type the plain character.':
    'Zeichen {0} des angegebenen Geheimnisses ist {1}, was eine Textverarbeitung oder ein Chat aus „{2}“ gemacht hat. Das einfache Zeichen tippen.',
  "The signer's secret has the same letters in another Unicode form ({0}), so other bytes. Type the secret anew on the signer's system, or keep to ASCII.":
    'Das Geheimnis, mit dem signiert wurde, hat dieselben Buchstaben in einer anderen Unicode-Form ({0}), also andere Bytes. Das Geheimnis auf dem signierenden System neu tippen, oder bei ASCII bleiben.',

  "The signer took the secret's characters as {0} and not as UTF-8: character {1}, {2}, has other bytes there.":
    'Beim Signieren galten die Zeichen des Geheimnisses als {0}, nicht als UTF-8: Zeichen {1}, {2}, hat dort andere Bytes.',
  "The signer took the secret's characters as {0}, two bytes a character, and not as UTF-8 ({1}). Use UTF-8 where the signer makes bytes of the secret.":
    'Beim Signieren galten die Zeichen des Geheimnisses als {0}, zwei Bytes je Zeichen, nicht als UTF-8 ({1}). UTF-8 verwenden, wo zum Signieren Bytes aus dem Geheimnis werden.',
  'Use UTF-8 where the signer makes bytes of the secret.':
    'UTF-8 verwenden, wo zum Signieren Bytes aus dem Geheimnis werden.',
  'ASCII, which puts "?" for it': 'ASCII (mit „?“ an seiner Stelle)',
  'Latin-1, which puts "?" for what it has not': 'Latin-1 (mit „?“ für alles, was darin fehlt)',
  'UTF-16, low byte first': 'UTF-16, niedriges Byte zuerst',
  '.NET calls this Encoding.Unicode': 'in .NET heißt das Encoding.Unicode',
  'UTF-16, high byte first': 'UTF-16, hohes Byte zuerst',
  'Java calls this UTF-16BE': 'in Java heißt das UTF-16BE',
  'UTF-16 with a byte-order mark, low byte first': 'UTF-16 mit Byte Order Mark, niedriges Byte zuerst',
  'Windows editors save "Unicode" so': 'so speichern Windows-Editoren „Unicode“',
  'UTF-16 with a byte-order mark, high byte first': 'UTF-16 mit Byte Order Mark, hohes Byte zuerst',
  'Java calls this UTF-16': 'in Java heißt das UTF-16',
  'UTF-8 that had been read as Latin-1 and written as UTF-8 once more':
    'UTF-8 (als Latin-1 gelesen und noch einmal als UTF-8 geschrieben)',
  "Read the secret's file as UTF-8 on both sides.": 'Die Datei mit dem Geheimnis auf beiden Seiten als UTF-8 lesen.',

  'The key box holds a whole line of configuration ({0}); the secret is only what stands after "{1}". Delete the rest.':
    'Das Feld für den Schlüssel enthält eine ganze Konfigurationszeile ({0}); das Geheimnis ist nur, was nach „{1}“ steht. Den Rest löschen.',
  'The key box holds JSON; the secret is only the value of "{0}" in it. Delete the rest.':
    'Das Feld für den Schlüssel enthält JSON; das Geheimnis ist nur der Wert von „{0}“ darin. Den Rest löschen.',

  'The secret given ends with the base64 padding "{0}", which the signer\'s has not, and the signer used the characters without decoding them. Delete it.':
    'Das angegebene Geheimnis endet mit dem base64-Füllzeichen „{0}“, anders als das, mit dem signiert wurde; signiert wurde mit den Zeichen, ohne sie zu dekodieren. Löschen.',
  'The base64 padding "{0}" at the end of the signer\'s secret is missing, and the signer used the characters without decoding them. Add it.':
    'Das base64-Füllzeichen „{0}“ am Ende des Geheimnisses, mit dem signiert wurde, fehlt; signiert wurde mit den Zeichen, ohne sie zu dekodieren. Hinzufügen.',
  "There is a line break inside of the secret given that the signer's has not. Delete it.":
    'Im Inneren des angegebenen Geheimnisses steht ein Zeilenumbruch, anders als in dem, mit dem signiert wurde. Löschen.',
  "There are {0} line breaks inside of the secret given that the signer's has not. Delete them.":
    'Im Inneren des angegebenen Geheimnisses stehen {0} Zeilenumbrüche, anders als in dem, mit dem signiert wurde. Löschen.',
  'Set "Secret encoding" to {0}.': 'Unter „Kodierung“ {0} wählen.',
  'The secret is {0}: the signer decoded it to {1} and signed with these.':
    'Das Geheimnis ist {0}: Zum Signieren wurde es zu {1} dekodiert.',
  "The signer used the secret's characters as they stand, and here they are decoded as {0}.":
    'Signiert wurde mit den Zeichen des Geheimnisses, wie sie dastehen, und hier werden sie als {0} dekodiert.',
  'The secret is hex with other signs around its digits: the signer read {0}. Keep the digits alone, and set "Secret encoding" to Hex.':
    'Das Geheimnis ist Hex mit anderen Zeichen um die Ziffern: Zum Signieren wurden daraus {0} gelesen. Nur die Ziffern behalten, und unter „Kodierung“ Hex wählen.',
  "The signer read the secret as hex up to character {0}, where it stops being hex, as Node's Buffer does, and signed with {1}. Use a secret of hex digits alone, an even number of them.":
    'Zum Signieren wurde das Geheimnis als Hex gelesen, aber nur bis Zeichen {0}, wo es kein Hex mehr ist, wie Buffer in Node es tut, und mit {1} signiert. Ein Geheimnis nur aus Hex-Ziffern verwenden, in gerader Zahl.',
  'cut the incomplete last group "{0}"': 'die unvollständige letzte Gruppe „{0}“ abgeschnitten',
  'passed over what is odd in it': 'Ungewöhnliches übergangen',
  'The signer decoded the secret as base64 with a lenient decoder, which {0}: {1} are left. Have the signer use the characters, or a secret that is proper base64.':
    'Zum Signieren wurde das Geheimnis mit einem nachsichtigen Base64-Decoder dekodiert ({0}); übrig: {1}. Die Zeichen selbst zum Signieren verwenden, oder ein Geheimnis, das richtiges Base64 ist.',
  'left out 1 character ({0} at position {1})': '1 Zeichen weggelassen ({0} an Stelle {1})',
  'left out {0} characters ({1} at position {2} and others)': '{0} Zeichen weggelassen ({1} an Stelle {2} und andere)',
  'The signer used the {0} text of this secret ({1} characters) without decoding it. Decode it where the signer reads it, or paste the {2} text here as UTF-8 text.':
    'Signiert wurde mit dem {0}-Text dieses Geheimnisses ({1} Zeichen), ohne ihn zu dekodieren. Dort dekodieren, wo es zum Signieren gelesen wird, oder hier den {2}-Text als UTF-8-Text einfügen.',

  'The secret given stands in quotation marks ({0} … {1}), which the signer did not count. Delete them.':
    'Das angegebene Geheimnis steht in Anführungszeichen ({0} … {1}), die beim Signieren nicht zählten. Löschen.',
  "There is a quotation mark at the start of the secret given that the signer's has not. Delete it.":
    'Am Anfang des angegebenen Geheimnisses steht ein Anführungszeichen, anders als in dem, mit dem signiert wurde. Löschen.',
  "There is a quotation mark at the end of the secret given that the signer's has not. Delete it.":
    'Am Ende des angegebenen Geheimnisses steht ein Anführungszeichen, anders als in dem, mit dem signiert wurde. Löschen.',
  'The secret given has escapes such as {0}, which the signer read as the characters they stand for. Paste the secret itself, without escapes.':
    'Das angegebene Geheimnis hat Escapes wie {0}, die zum Signieren als die Zeichen gelesen wurden, für die sie stehen. Das Geheimnis selbst einfügen, ohne Escapes.',
  'The secret given has $$ where the signer has $: docker-compose wants it doubled. Paste it with single dollar signs.':
    'Das angegebene Geheimnis hat $$, wo mit $ signiert wurde: docker-compose will es doppelt. Mit einfachen Dollarzeichen einfügen.',
  "The signer's secret has quotation marks ({0} … {1}) around the text given. Remove them from the signer's configuration (docker --env-file keeps them), or add them here.":
    'Das Geheimnis, mit dem signiert wurde, hat Anführungszeichen ({0} … {1}) um den angegebenen Text. Aus der Konfiguration der signierenden Seite entfernen (docker --env-file behält sie), oder hier hinzufügen.',

  'The secret given is base64 of base64, as a Kubernetes secret is before it is decoded: decoded twice it has {0}.':
    'Das angegebene Geheimnis ist Base64 von Base64, wie ein Kubernetes-Secret vor dem Dekodieren: Zweimal dekodiert hat es {0}.',
  'Paste it decoded once, with "Secret encoding" set to Base64.':
    'Einmal dekodiert einfügen, mit Base64 unter „Kodierung“.',

  "The signer's secret is the one given in lower case throughout. Correct upper and lower case.":
    'Das Geheimnis, mit dem signiert wurde, ist das angegebene durchweg in Kleinbuchstaben. Groß- und Kleinschreibung berichtigen.',
  "The signer's secret is the one given in upper case throughout. Correct upper and lower case.":
    'Das Geheimnis, mit dem signiert wurde, ist das angegebene durchweg in Großbuchstaben. Groß- und Kleinschreibung berichtigen.',
  "The signer's secret has upper and lower case the other way round: caps lock was on. Type it again.":
    'Im Geheimnis, mit dem signiert wurde, ist Groß- und Kleinschreibung vertauscht: Die Feststelltaste war an. Neu tippen.',
  "The signer's secret has only its first letter in upper case. Correct upper and lower case.":
    'Im Geheimnis, mit dem signiert wurde, ist nur der erste Buchstabe groß. Groß- und Kleinschreibung berichtigen.',
  "The last character of the signer's secret, {0}, is missing. Copy it whole.":
    'Das letzte Zeichen des Geheimnisses, mit dem signiert wurde, fehlt: {0}. Ganz kopieren.',
  "The first character of the signer's secret, {0}, is missing. Copy it whole.":
    'Das erste Zeichen des Geheimnisses, mit dem signiert wurde, fehlt: {0}. Ganz kopieren.',
  'Character {0} of the secret given is {1} where the signer has {2}. Correct it.':
    'Zeichen {0} des angegebenen Geheimnisses ist {1}, signiert wurde mit {2}. Berichtigen.',
  'Character {0} of the secret given, {1}, is one too many. Delete it.':
    'Zeichen {0} des angegebenen Geheimnisses, {1}, ist zu viel. Löschen.',
  "Character {0} of the secret given, {1}, stands twice in the signer's secret. Add it.":
    'Zeichen {0} des angegebenen Geheimnisses, {1}, steht in dem, mit dem signiert wurde, zweimal. Hinzufügen.',
  "Characters {0} and {1} of the secret given, {2} and {3}, are the other way round in the signer's. Swap them.":
    'Die Zeichen {0} und {1} des angegebenen Geheimnisses, {2} und {3}, stehen in dem, mit dem signiert wurde, umgekehrt. Vertauschen.',

  "The secret given ends with a line break ({0}) that the signer's has not. Delete it behind its last character.":
    'Das angegebene Geheimnis endet mit einem Zeilenumbruch ({0}), anders als das, mit dem signiert wurde. Hinter seinem letzten Zeichen löschen.',
  "The secret given ends with {0} line breaks that the signer's has not. Delete them behind its last character.":
    'Das angegebene Geheimnis endet mit {0} Zeilenumbrüchen, anders als das, mit dem signiert wurde. Hinter seinem letzten Zeichen löschen.',
  "The secret given ends with CRLF where the signer's ends with LF. Save the secret with Unix line ends, or without any.":
    'Das angegebene Geheimnis endet mit CRLF, das, mit dem signiert wurde, mit LF. Das Geheimnis mit Unix-Zeilenenden speichern, oder ohne.',
  "The secret given ends with several line breaks, the signer's with one. Delete the others.":
    'Das angegebene Geheimnis endet mit mehreren Zeilenumbrüchen, das, mit dem signiert wurde, mit einem. Die anderen löschen.',
  "The signer's secret ends with a line break ({0}), which the one given has not. Trim the secret where the signer reads it, or add the line break here.":
    'Das Geheimnis, mit dem signiert wurde, endet mit einem Zeilenumbruch ({0}), der dem angegebenen fehlt. Das Geheimnis dort zuschneiden, wo es zum Signieren gelesen wird, oder den Zeilenumbruch hier hinzufügen.',
  "There is a white space character {0} of the secret given that the signer's has not. Delete it.":
    'Im angegebenen Geheimnis steht {0} ein Leerraumzeichen, anders als in dem, mit dem signiert wurde. Löschen.',
  "There are {0} white space characters {1} of the secret given that the signer's has not. Delete them.":
    'Im angegebenen Geheimnis stehen {1} {0} Leerraumzeichen, anders als in dem, mit dem signiert wurde. Löschen.',
  'at the start': 'am Anfang',
  'at the end': 'am Ende',
  'at the ends': 'an den Enden',
  inside: 'im Inneren',
  "The signer's secret has a space {0} that the one given has not. Remove it where the signer reads its secret, or add it here.":
    'Das Geheimnis, mit dem signiert wurde, hat {0} ein Leerzeichen, das dem angegebenen fehlt. Dort entfernen, wo es zum Signieren gelesen wird, oder hier hinzufügen.',
  "The secret given has 1 line break, and the signer's is {0}. Give both sides the same file.":
    'Das angegebene Geheimnis hat 1 Zeilenumbruch, und der des anderen ist {0}. Beiden Seiten dieselbe Datei geben.',
  "The secret given has {0} line breaks, and the signer's are {1}. Give both sides the same file.":
    'Das angegebene Geheimnis hat {0} Zeilenumbrüche, und die des anderen sind {1}. Beiden Seiten dieselbe Datei geben.',

  'The prefix "base64:" is Laravel\'s mark that a key is encoded, and not a part of it. Delete the prefix.':
    '„base64:“ ist Laravels Kennzeichen für einen kodierten Schlüssel und gehört nicht dazu. Das Präfix löschen.',
  'The signer took the key with Laravel\'s prefix "base64:" for its secret, prefix and all. Decode APP_KEY where the signer reads it, or add the prefix here.':
    'Zum Signieren galt der Schlüssel mitsamt Laravels Präfix „base64:“ als Geheimnis. APP_KEY dort dekodieren, wo er zum Signieren gelesen wird, oder das Präfix hier hinzufügen.',
  'The secret given is percent-encoded ({0} and the like); the signer used it decoded. Paste it decoded.':
    'Das angegebene Geheimnis ist prozentkodiert ({0} und dergleichen); signiert wurde mit dem dekodierten. Dekodiert einfügen.',
  'The signer used the secret percent-encoded, as it stands in a URL. Decode it where the signer reads it, or paste the encoded form.':
    'Signiert wurde mit dem prozentkodierten Geheimnis, wie es in einer URL steht. Dort dekodieren, wo es zum Signieren gelesen wird, oder die kodierte Form einfügen.',
  'The secret given has "+" where the signer\'s has a space: it went through a URL unencoded. Encode "+" as %2B on its way there.':
    'Das angegebene Geheimnis hat „+“, wo das andere ein Leerzeichen hat: Dieses ging unkodiert durch eine URL. „+“ auf dem Weg dorthin als %2B kodieren.',
  'The secret given has a space where the signer\'s has "+": it went through a URL unencoded. Put the "+" back.':
    'Das angegebene Geheimnis hat ein Leerzeichen, wo das andere „+“ hat: Es ging unkodiert durch eine URL. Das „+“ wieder einsetzen.',
  'The secret given is base64 of a text of {0} characters, and the signer used that text.':
    'Das angegebene Geheimnis ist Base64 eines Textes von {0} Zeichen, und signiert wurde mit diesem Text.',
  'Paste the decoded text, or set "Secret encoding" to Base64.':
    'Den dekodierten Text einfügen, oder unter „Kodierung“ Base64 wählen.',
  'The secret given is hex of a text of {0} characters, and the signer used that text.':
    'Das angegebene Geheimnis ist Hex eines Textes von {0} Zeichen, und signiert wurde mit diesem Text.',
  'Paste the decoded text, or set "Secret encoding" to Hex.':
    'Den dekodierten Text einfügen, oder unter „Kodierung“ Hex wählen.',
};
