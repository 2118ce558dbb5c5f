import type { Translations } from '../../core/text/language.ts';

/**
 * Causes in what a shell, a file or a framework makes of a secret: headlines, sentences and help
 * (`secret-readings.ts`).
 */
export const diagnoseSecretReadings: Translations = {
  'the signer read text as hex': 'der Signierer hat Text als Hex gelesen',
  'an odd number of hex digits': 'eine ungerade Zahl von Hex-Ziffern',
  'only part of the text is the secret': 'nur ein Teil des Textes ist das Geheimnis',
  'a shell replaced part of the secret': 'eine Shell hat einen Teil des Geheimnisses ersetzt',
  'dollar signs are doubled in your secret': 'im Geheimnis sind Dollarzeichen verdoppelt',
  'line breaks inside the secret differ': 'die Zeilenumbrüche im Geheimnis sind verschieden',
  'the name of a file is the secret': 'der Name einer Datei ist das Geheimnis',
  'the key file has other line endings': 'die Schlüsseldatei hat andere Zeilenenden',

  'The signer read the secret as hex although it is not hex: characters that are not digits became zero or other digits (parseInt, pack). It signed with {0}.\nThe signer must use the characters themselves, or a secret made only of hex digits.':
    'Der Signierer hat das Geheimnis als Hex gelesen, obwohl es keines ist: Zeichen, die keine Ziffern sind, wurden null oder andere Ziffern (parseInt, pack). Er hat mit {0} signiert.\nEr muss die Zeichen selbst verwenden oder ein Geheimnis nur aus Hex-Ziffern.',
  'Your secret has {0} hex digits, an odd number, so it cannot be whole bytes. The signer used it {1}.\nCopy the whole secret: each byte has two digits.':
    'Dieses Geheimnis hat {0} Hex-Ziffern, eine ungerade Zahl, kann also nicht aus ganzen Bytes bestehen. Der Signierer hat es {1} verwendet.\nDas ganze Geheimnis kopieren: Jedes Byte hat zwei Ziffern.',
  'without the last digit': 'ohne die letzte Ziffer',
  'without the first digit': 'ohne die erste Ziffer',
  'with "{0}" at the end': 'mit „{0}“ am Ende',
  'with "{0}" at the start': 'mit „{0}“ am Anfang',
  'Only the part of your text after "{0}" is the secret. The part before it names the key.\nDelete everything up to there.':
    'Nur was in diesem Text nach „{0}“ kommt, ist das Geheimnis. Was davor steht, benennt den Schlüssel.\nAlles bis dorthin löschen.',
  'The signer\'s secret lacks "{0}": a shell or a compose file replaced it with the value of a variable, which is empty.\nPut the secret in single quotes, and write $$ for each $ in a compose file.':
    'Dem Geheimnis des Signierers fehlt „{0}“: Eine Shell oder Compose-Datei hat es durch den Wert einer Variablen ersetzt, die leer ist.\nDas Geheimnis in einfache Anführungszeichen setzen und in einer Compose-Datei $$ für jedes $ schreiben.',
  "In the signer's secret the line breaks are spaces: a shell or a form changed them.\nPut the value in quotes where the signer reads it, or use a secret without line breaks.":
    'Im Geheimnis des Signierers sind die Zeilenumbrüche Leerzeichen: Eine Shell oder ein Formular hat sie geändert.\nDen Wert beim Signierer in Anführungszeichen setzen, oder ein Geheimnis ohne Zeilenumbrüche verwenden.',
  "The signer's secret has a line break after every {0} characters, as openssl and base64 write it, and yours lost them.\nCreate a secret without line breaks, for example with openssl rand -hex 32.":
    'Das Geheimnis des Signierers hat nach je {0} Zeichen einen Zeilenumbruch, wie openssl und base64 ihn schreiben; diesem fehlen sie.\nEin Geheimnis ohne Zeilenumbrüche erzeugen, etwa mit openssl rand -hex 32.',
  'The signer does not sign with your secret but with a key derived from it: {0}.\nVerify with the derived key, or let the framework that made the token verify it.':
    'Der Signierer signiert nicht mit diesem Geheimnis, sondern mit einem daraus abgeleiteten Schlüssel: {0}.\nMit dem abgeleiteten Schlüssel prüfen, oder das Framework prüfen lassen, das das Token erzeugt hat.',
  'The signer does not sign with your secret but with the base64 text of its hash: {0}.\nVerify with that text, or let the program that made the token verify it.':
    'Der Signierer signiert nicht mit diesem Geheimnis, sondern mit dem Base64-Text seines Hashs: {0}.\nMit diesem Text prüfen, oder das Programm prüfen lassen, das das Token erzeugt hat.',
  'The signer signs only with the first {0} bytes of your secret.\nUse a secret of exactly {1} bytes, or let the signer use all of it.':
    'Der Signierer signiert nur mit den ersten {0} Bytes dieses Geheimnisses.\nEin Geheimnis von genau {1} Bytes verwenden, oder den Signierer alles verwenden lassen.',
  'The signer does not sign with your secret but with the hex text of its hash: {0}.\nVerify with that text, or let the program that made the token verify it.':
    'Der Signierer signiert nicht mit diesem Geheimnis, sondern mit dem Hex-Text seines Hashs: {0}.\nMit diesem Text prüfen, oder das Programm prüfen lassen, das das Token erzeugt hat.',
  'The token is signed with the text "{0}", the name of a file and not its content. Anyone can guess it.\nThe signer must read the file, and the file must contain a random secret.':
    'Das Token ist mit dem Text „{0}“ signiert, dem Namen einer Datei und nicht ihrem Inhalt. Jeder kann ihn erraten.\nDer Signierer muss die Datei lesen, und sie muss ein zufälliges Geheimnis enthalten.',
  "The signer's key file differs from yours only in its line endings: it signed with {0}.\nGive both sides the same file, byte for byte, or better a secret in one line.":
    'Die Schlüsseldatei des Signierers unterscheidet sich nur in den Zeilenenden: Er hat mit {0} signiert.\nBeiden Seiten dieselbe Datei geben, Byte für Byte, oder besser ein Geheimnis in einer Zeile.',

  'The signer decoded the secret as hex although it is not hex. A lenient decoder does not complain and produces other bytes.':
    'Der Signierer hat das Geheimnis als Hex dekodiert, obwohl es keines ist. Ein nachsichtiger Decoder meldet das nicht und macht andere Bytes daraus.',
  "Node's Buffer.from(…, 'hex') stops at the first wrong pair; parseInt turns it into zero; pack('H*') takes the low bits of a letter.":
    "Buffer.from(…, 'hex') in Node hört beim ersten falschen Paar auf; parseInt macht null daraus; pack('H*') nimmt die unteren Bits eines Buchstabens.",
  'Use the characters.': 'Die Zeichen verwenden.',
  'A secret that is really hex.': 'Ein Geheimnis, das wirklich Hex ist.',
  'The secret has an odd number of hex digits. Two digits make a byte, so one is missing or too many.':
    'Das Geheimnis hat eine ungerade Zahl von Hex-Ziffern. Zwei Ziffern sind ein Byte, also fehlt eine oder ist eine zu viel.',
  'A digit was lost while copying, or a number was printed without its leading zero.':
    'Beim Kopieren ging eine Ziffer verloren, oder eine Zahl wurde ohne führende Null ausgegeben.',
  'Prints leading zeros.': 'Schreibt führende Nullen.',
  'Copy the secret again from where it was created.': 'Das Geheimnis noch einmal dort kopieren, wo es erzeugt wurde.',
  'The text consists of the name of a key and the secret. Only the part after the colon, dot or prefix is the secret.':
    'Der Text besteht aus dem Namen eines Schlüssels und dem Geheimnis. Nur der Teil nach Doppelpunkt, Punkt oder Präfix ist das Geheimnis.',
  'API keys of Ably have the form name:secret. Webhook secrets start with whsec_.':
    'API-Schlüssel von Ably haben die Form Name:Geheimnis. Webhook-Geheimnisse beginnen mit whsec_.',
  'Ably.': 'Ably.',
  'Webhook secrets of Svix.': 'Webhook-Geheimnisse von Svix.',
  "The signer's secret lacks a part that starts with $: it was read as a variable, and the variable is not set.":
    'Dem Geheimnis des Signierers fehlt ein Teil, der mit $ beginnt: Er wurde als Variable gelesen, und die ist nicht gesetzt.',
  'The secret is in double quotes in a shell, in a .env file that expands variables, or in a compose file.':
    'Das Geheimnis steht in einer Shell in doppelten Anführungszeichen, in einer .env-Datei, die Variablen ersetzt, oder in einer Compose-Datei.',
  'Single quotes prevent it.': 'Einfache Anführungszeichen verhindern es.',
  'In a compose file, write $$ for each $.': 'In einer Compose-Datei $$ für jedes $ schreiben.',
  'Create secrets from letters and digits only.': 'Geheimnisse nur aus Buchstaben und Ziffern erzeugen.',
  'In the compose file each $ of the secret is written twice. The secret itself has single ones.':
    'In der Compose-Datei steht jedes $ des Geheimnisses doppelt. Das Geheimnis selbst hat einfache.',
  'The value was copied from docker-compose.yml, where $$ stands for $.':
    'Der Wert wurde aus docker-compose.yml kopiert, wo $$ für $ steht.',
  'Replace $$ with $ when the value is copied from a compose file.':
    'Beim Kopieren aus einer Compose-Datei $$ durch $ ersetzen.',
  'The secret has line breaks on one side, and spaces or nothing in their place on the other.':
    'Das Geheimnis hat auf einer Seite Zeilenumbrüche, auf der anderen stattdessen Leerzeichen oder nichts.',
  'openssl rand -base64 64 prints two lines. A shell without quotes, a form or a .env file changes or drops the line break.':
    'openssl rand -base64 64 schreibt zwei Zeilen. Eine Shell ohne Anführungszeichen, ein Formular oder eine .env-Datei ändert den Zeilenumbruch oder lässt ihn weg.',
  'A secret in one line.': 'Ein Geheimnis in einer Zeile.',
  'Quotes keep line breaks.': 'Anführungszeichen erhalten Zeilenumbrüche.',
  'The token is signed with the name of a file instead of its content. Such names can be guessed.':
    'Das Token ist mit dem Namen einer Datei signiert statt mit ihrem Inhalt. Solche Namen lassen sich erraten.',
  'The path was passed where the library expects the secret or the key. It then signs with the characters of the path.':
    'Der Pfad wurde übergeben, wo die Bibliothek das Geheimnis oder den Schlüssel erwartet. Sie signiert dann mit den Zeichen des Pfads.',
  'Read the file.': 'Die Datei lesen.',
  'curl and openssl read a file after @ or -in; libraries do not.':
    'curl und openssl lesen eine Datei nach @ oder -in; Bibliotheken nicht.',
  'An HMAC counts every byte of the key file. The two files differ only in CR and LF, or in the last line break.':
    'Bei einem HMAC zählt jedes Byte der Schlüsseldatei. Die beiden Dateien unterscheiden sich nur in CR und LF oder im letzten Zeilenumbruch.',
  'Git or an editor changed the line endings on Windows, or one side trims the file and the other does not.':
    'Git oder ein Editor hat unter Windows die Zeilenenden geändert, oder eine Seite kürzt die Datei und die andere nicht.',
  'Keep the endings in Git.': 'Die Zeilenenden in Git festlegen.',
  'Do not use a PEM file as an HMAC secret. Sign with RS256 or ES256, or create a random secret.':
    'Keine PEM-Datei als HMAC-Geheimnis verwenden. Mit RS256 oder ES256 signieren, oder ein zufälliges Geheimnis erzeugen.',
  'The prefix "{0}" says how the key is encoded. It is not part of the key.\nDelete the prefix.':
    'Das Präfix „{0}“ sagt, wie der Schlüssel kodiert ist. Es gehört nicht zum Schlüssel.\nDas Präfix löschen.',
  'The Key box contains a JWK without its type, so libraries cannot read it (RFC 7517 §4.1). The secret is only the value of "k".\nAdd "kty":"oct" to it.':
    'Im Schlüsselfeld steht ein JWK ohne seinen Typ, deshalb können Bibliotheken ihn nicht lesen (RFC 7517 §4.1). Das Geheimnis ist nur der Wert von „k“.\n"kty":"oct" ergänzen.',
};
