import type { HelpOf } from './entry.ts';
import { anywhere, dotnet, go, java, lcobucci, node, php, phpJwt, python, shell } from './remedies.ts';

/** Causes in what was added to the shared secret, or lost from it. */
export const secretDamageHelp = {
  'secret-trailing-newline': {
    meaning:
      'One side has a line break at the end of the secret, and the other does not. It counts as a character like any other.',
    origin:
      'echo, editors and heredocs end a file with a line break, and reading the file returns it. It gets into Kubernetes and Docker secrets through echo … | base64, and CRLF through files from Windows.',
    remedies: [
      shell('printf writes no line break, echo does.', `printf %s "$SECRET" > secret.txt`),
      node('When reading from a file.', `readFileSync('/run/secrets/jwt', 'utf8').trimEnd()`),
      python('When reading from a file.', `Path("/run/secrets/jwt").read_text().rstrip("\\r\\n")`),
      java('When reading from a file.', 'Files.readString(path).stripTrailing()'),
      dotnet('When reading from a file.', 'File.ReadAllText(path).TrimEnd()'),
      go('When reading from a file.', 'bytes.TrimRight(data, "\\r\\n")'),
      php('When reading from a file.', 'rtrim(file_get_contents($path), "\\r\\n")'),
    ],
    source: null,
  },
  'secret-whitespace': {
    meaning: "Your secret differs from the signer's by whitespace at its start or end.",
    origin:
      'A space after the equals sign of a .env line, a tab from a table, a space that was selected with the secret. Some programs that read .env files trim it, others keep it.',
    remedies: [
      anywhere(
        'Remove the space from the configuration of the side that has it. If both must accept it, trim it once, where the configuration is read.',
      ),
    ],
    source: null,
  },
  'secret-quoted': {
    meaning:
      'The quotes of a configuration file were read as part of the secret, or they are missing although they belong to it.',
    origin:
      'docker run --env-file keeps quotes; dotenv libraries, shells and YAML remove them. The same .env file then gives two secrets.',
    remedies: [
      anywhere('Write the value without quotes if every program that reads it allows that.', 'JWT_SECRET=abc123'),
      shell('See what a container really gets.', 'docker exec CONTAINER printenv JWT_SECRET | od -c'),
    ],
    source: null,
  },
  'secret-env-line': {
    meaning: 'The Key box contains a line such as JWT_SECRET=…. Only the part after the equals sign is the secret.',
    origin: 'Copied from a .env file, from docker inspect, or from the output of env.',
    remedies: [anywhere('Paste only the value, without the name, export and quotes.')],
    source: null,
  },
  'secret-json-config': {
    meaning: 'The Key box contains a JSON object. The secret is one of its members.',
    origin:
      'Hasura keeps its secret as {"type":"HS256","key":"…"} in HASURA_GRAPHQL_JWT_SECRET. Secret managers of cloud providers return JSON objects with several values.',
    remedies: [
      anywhere('Use the value of the member. Its JSON escapes (\\n, \\u0026) mean single characters.'),
      shell('For Hasura.', `printenv HASURA_GRAPHQL_JWT_SECRET | jq -j .key`),
    ],
    source: null,
  },
  'secret-laravel-prefix': {
    meaning:
      'base64: is how Laravel marks an encoded key. The part after it is decoded before use, and the mark itself is not part of the secret.',
    origin:
      'php artisan key:generate writes APP_KEY=base64:…. Laravel itself removes the mark and decodes; a JWT library that gets the same value does not.',
    remedies: [
      phpJwt('Decode the part after the mark.', `new Key(base64_decode(Str::after($appKey, 'base64:')), 'HS256')`),
      lcobucci('Decode the part after the mark.', `InMemory::base64Encoded(Str::after($appKey, 'base64:'))`),
      anywhere('It is better to keep a separate secret for tokens, not APP_KEY.'),
    ],
    source: null,
  },
  'secret-url-encoded': {
    meaning: 'One side has %2B or %3D where the other has the character itself.',
    origin: 'The secret went through a URL, a form or a connection string and was not decoded, or was encoded twice.',
    remedies: [
      node('Once, where the value is read.', 'decodeURIComponent(value)'),
      python('Once, where the value is read.', 'urllib.parse.unquote(value)'),
      anywhere('It is better to keep secrets out of URLs.'),
    ],
    source: 'RFC 3986 §2.1',
  },
  'secret-charset': {
    meaning:
      'The secret has characters beyond ASCII, or was stored as UTF-16. The signer turned it into bytes with an encoding other than UTF-8.',
    origin:
      "Before Java 18 getBytes() uses the encoding of the machine; .NET's Encoding.Unicode is UTF-16; PowerShell 5 writes files as UTF-16 with >.",
    remedies: [
      java('Name the encoding.', 'secret.getBytes(StandardCharsets.UTF_8)'),
      dotnet('Name the encoding.', 'Encoding.UTF8.GetBytes(secret)'),
      python('Only if the signer cannot be changed.', 'secret.encode("latin-1")'),
      anywhere('A secret of random bytes in base64 or hex is ASCII and does not have this problem.'),
    ],
    source: 'RFC 7518 §3.2',
  },
  'secret-invisible-character': {
    meaning:
      'The secret contains a character that cannot be seen, such as a byte-order mark or a zero-width space. It counts.',
    origin:
      'A byte-order mark comes from files saved by Windows programs (PowerShell 5 writes one with -Encoding utf8); zero-width and ' +
      'no-break spaces come from chats, wikis and documents.',
    remedies: [
      shell('Shows what is really in the file.', 'od -c secret.txt | head'),
      python('Skips a byte-order mark.', 'open(path, encoding="utf-8-sig").read()'),
      anywhere('Type the secret again, or copy it from its source.'),
    ],
    source: null,
  },
  'secret-typo': {
    meaning:
      "Your secret differs from the signer's in a single character: its case, one doubled or missing, or two swapped.",
    origin: 'It was typed by hand, or one character was missed when selecting it.',
    remedies: [anywhere('Copy the secret from its source instead of typing it, and correct it where it is wrong.')],
    source: null,
  },
} as const satisfies HelpOf;
