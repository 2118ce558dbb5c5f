import type { Translations } from '../../core/text/language.ts';

/**
 * Help on what was added to the shared secret, or lost from it
 * (`core/diagnose/help/secret-damage.ts`).
 */
export const diagnoseSecretDamageHelp: Translations = {
  'One side has a line break at the end of the secret, and the other does not. It counts as a character like any other.':
    'Auf der einen Seite endet das Geheimnis mit einem Zeilenumbruch, auf der anderen nicht. Er zählt wie jedes andere Zeichen.',
  'echo, editors and heredocs end a file with a line break, and reading the file returns it. It gets into Kubernetes and Docker secrets through echo … | base64, and CRLF through files from Windows.':
    'echo, Editoren und Heredocs beenden eine Datei mit einem Zeilenumbruch; beim Lesen der Datei kommt er mit. In Secrets von Kubernetes und Docker gerät er durch echo … | base64, CRLF durch Dateien aus Windows.',
  'printf writes no line break, echo does.': 'printf schreibt keinen Zeilenumbruch, echo schon.',
  'When reading from a file.': 'Beim Lesen aus einer Datei.',

  "Your secret differs from the signer's by whitespace at its start or end.":
    'Das Geheimnis weicht durch Leerraum am Anfang oder Ende von dem ab, mit dem signiert wurde.',
  'A space after the equals sign of a .env line, a tab from a table, a space that was selected with the secret. Some programs that read .env files trim it, others keep it.':
    'Ein Leerzeichen nach dem Gleichheitszeichen einer .env-Zeile, ein Tabulator aus einer Tabelle, ein mitmarkiertes Leerzeichen. Manche Programme, die .env-Dateien lesen, entfernen es, andere behalten es.',
  'Remove the space from the configuration of the side that has it. If both must accept it, trim it once, where the configuration is read.':
    'Das Leerzeichen aus der Konfiguration der Seite nehmen, die es hat. Müssen beide annehmen, einmal zuschneiden: dort, wo die Konfiguration gelesen wird.',

  'The quotes of a configuration file were read as part of the secret, or they are missing although they belong to it.':
    'Die Anführungszeichen einer Konfigurationsdatei wurden als Teil des Geheimnisses gelesen, oder sie fehlen, obwohl sie dazugehören.',
  'docker run --env-file keeps quotes; dotenv libraries, shells and YAML remove them. The same .env file then gives two secrets.':
    'docker run --env-file nimmt Anführungszeichen wörtlich; dotenv-Bibliotheken, Shells und YAML entfernen sie. Dieselbe .env-Datei ergibt dann zwei Geheimnisse.',
  'Write the value without quotes if every program that reads it allows that.':
    'Den Wert ohne Anführungszeichen schreiben, wenn alle, die ihn lesen, das erlauben.',
  'See what a container really gets.': 'Nachsehen, was ein Container wirklich bekommt.',

  'The Key box contains a line such as JWT_SECRET=…. Only the part after the equals sign is the secret.':
    'Im Schlüsselfeld steht eine Zeile wie JWT_SECRET=…. Nur der Teil nach dem Gleichheitszeichen ist das Geheimnis.',
  'Copied from a .env file, from docker inspect, or from the output of env.':
    'Kopiert aus einer .env-Datei, aus docker inspect oder aus der Ausgabe von env.',
  'Paste only the value, without the name, export and quotes.':
    'Nur den Wert einfügen, ohne den Namen, ohne export und ohne Anführungszeichen.',

  'The Key box contains a JSON object. The secret is one of its members.':
    'Im Schlüsselfeld steht ein JSON-Objekt. Das Geheimnis ist eines seiner Elemente.',
  'Hasura keeps its secret as {"type":"HS256","key":"…"} in HASURA_GRAPHQL_JWT_SECRET. Secret managers of cloud providers return JSON objects with several values.':
    'Hasura hält sein Geheimnis als {"type":"HS256","key":"…"} in HASURA_GRAPHQL_JWT_SECRET; die Secret Manager der Clouds liefern JSON-Objekte mit mehreren Werten.',
  'Use the value of the member. Its JSON escapes (\\n, \\u0026) mean single characters.':
    'Den Wert des Elements verwenden. Seine JSON-Escapes (\\n, \\u0026) bedeuten einzelne Zeichen.',
  'For Hasura.': 'Für Hasura.',

  'base64: is how Laravel marks an encoded key. The part after it is decoded before use, and the mark itself is not part of the secret.':
    'base64: ist Laravels Kennzeichen für einen kodierten Schlüssel. Was darauf folgt, wird vor dem Gebrauch dekodiert, und das Kennzeichen selbst gehört nicht zum Geheimnis.',
  'php artisan key:generate writes APP_KEY=base64:…. Laravel itself removes the mark and decodes; a JWT library that gets the same value does not.':
    'php artisan key:generate schreibt APP_KEY=base64:…. Laravel selbst entfernt das Kennzeichen und dekodiert; eine JWT-Bibliothek, die denselben Wert bekommt, tut das nicht.',
  'Decode the part after the mark.': 'Dekodieren, was auf das Kennzeichen folgt.',
  'It is better to keep a separate secret for tokens, not APP_KEY.':
    'Besser ein eigenes Geheimnis für Tokens führen, getrennt von APP_KEY.',

  'One side has %2B or %3D where the other has the character itself.':
    'Die eine Seite hat %2B oder %3D, wo die andere das Zeichen selbst hat.',
  'The secret went through a URL, a form or a connection string and was not decoded, or was encoded twice.':
    'Das Geheimnis ging durch eine URL, ein Formular oder einen Connection String und wurde nicht dekodiert oder doppelt kodiert.',
  'Once, where the value is read.': 'Einmal, dort, wo der Wert gelesen wird.',
  'It is better to keep secrets out of URLs.': 'Besser gehören Geheimnisse gar nicht in URLs.',

  'The secret has characters beyond ASCII, or was stored as UTF-16. The signer turned it into bytes with an encoding other than UTF-8.':
    'Das Geheimnis hat Zeichen jenseits von ASCII oder wurde als UTF-16 gespeichert. Signiert wurde mit den Bytes einer anderen Kodierung als UTF-8.',
  "Before Java 18 getBytes() uses the encoding of the machine; .NET's Encoding.Unicode is UTF-16; PowerShell 5 writes files as UTF-16 with >.":
    'Vor Java 18 verwendet getBytes() die Kodierung des Rechners; Encoding.Unicode in .NET ist UTF-16; PowerShell 5 schreibt Dateien mit > als UTF-16.',
  'Name the encoding.': 'Die Kodierung nennen.',
  'Only if the signer cannot be changed.': 'Nur, wo sich die signierende Seite nicht ändern lässt.',
  'A secret of random bytes in base64 or hex is ASCII and does not have this problem.':
    'Ein Geheimnis aus zufälligen Bytes in Base64 oder Hex ist ASCII und kennt dieses Problem nicht.',

  'The secret contains a character that cannot be seen, such as a byte-order mark or a zero-width space. It counts.':
    'Im Geheimnis steckt ein Zeichen, das nicht zu sehen ist, etwa eine Byte Order Mark oder ein Leerzeichen ohne Breite. Es zählt mit.',
  'A byte-order mark comes from files saved by Windows programs (PowerShell 5 writes one with -Encoding utf8); zero-width and no-break spaces come from chats, wikis and documents.':
    'Eine Byte Order Mark stammt aus Dateien, die Windows-Programme gespeichert haben (PowerShell 5 schreibt eine mit -Encoding utf8); Leerzeichen ohne Breite und geschützte Leerzeichen stammen aus Chats, Wikis und Dokumenten.',
  'Shows what is really in the file.': 'Zeigt, was wirklich in der Datei steht.',
  'Skips a byte-order mark.': 'Überspringt eine Byte Order Mark.',
  'Type the secret again, or copy it from its source.': 'Das Geheimnis neu tippen oder aus seiner Quelle kopieren.',

  "Your secret differs from the signer's in a single character: its case, one doubled or missing, or two swapped.":
    'Das Geheimnis weicht in einem einzigen Zeichen von dem ab, mit dem signiert wurde: groß statt klein, eines doppelt oder zu wenig, oder zwei vertauscht.',
  'It was typed by hand, or one character was missed when selecting it.':
    'Von Hand getippt, oder mit einem Zeichen zu wenig markiert.',
  'Copy the secret from its source instead of typing it, and correct it where it is wrong.':
    'Das Geheimnis aus seiner Quelle kopieren, statt es zu tippen, und dort berichtigen, wo es falsch steht.',
};
