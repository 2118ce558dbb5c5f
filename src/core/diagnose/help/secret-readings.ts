import type { HelpOf } from './entry.ts';
import { anywhere, jsonwebtoken, node, python, shell } from './remedies.ts';

/** Causes in what a shell, a file or a framework makes of a secret. */
export const secretReadingsHelp = {
  'secret-lenient-hex': {
    meaning:
      'The signer decoded the secret as hex although it is not hex. A lenient decoder does not complain and produces other bytes.',
    origin:
      "Node's Buffer.from(…, 'hex') stops at the first wrong pair; parseInt turns it into zero; pack('H*') takes the low bits of a letter.",
    remedies: [
      node('Use the characters.', `Buffer.from(secret, 'utf8')`),
      shell('A secret that is really hex.', 'openssl rand -hex 32'),
    ],
    source: null,
  },
  'secret-hex-odd-length': {
    meaning: 'The secret has an odd number of hex digits. Two digits make a byte, so one is missing or too many.',
    origin: 'A digit was lost while copying, or a number was printed without its leading zero.',
    remedies: [
      python('Prints leading zeros.', 'format(value, "064x")'),
      anywhere('Copy the secret again from where it was created.'),
    ],
    source: null,
  },
  'secret-is-part-of-key': {
    meaning:
      'The text consists of the name of a key and the secret. Only the part after the colon, dot or prefix is the secret.',
    origin: 'API keys of Ably have the form name:secret. Webhook secrets start with whsec_.',
    remedies: [
      node('Ably.', `const [keyName, keySecret] = apiKey.split(':')`),
      node('Webhook secrets of Svix.', `Buffer.from(secret.slice('whsec_'.length), 'base64')`),
    ],
    source: null,
  },
  'secret-dollar-expanded': {
    meaning:
      "The signer's secret lacks a part that starts with $: it was read as a variable, and the variable is not set.",
    origin: 'The secret is in double quotes in a shell, in a .env file that expands variables, or in a compose file.',
    remedies: [
      shell('Single quotes prevent it.', `export JWT_SECRET='pa$word'`),
      anywhere('In a compose file, write $$ for each $.'),
      anywhere('Create secrets from letters and digits only.'),
    ],
    source: null,
  },
  'secret-dollar-doubled': {
    meaning: 'In the compose file each $ of the secret is written twice. The secret itself has single ones.',
    origin: 'The value was copied from docker-compose.yml, where $$ stands for $.',
    remedies: [anywhere('Replace $$ with $ when the value is copied from a compose file.')],
    source: null,
  },
  'secret-newlines-lost': {
    meaning: 'The secret has line breaks on one side, and spaces or nothing in their place on the other.',
    origin:
      'openssl rand -base64 64 prints two lines. A shell without quotes, a form or a .env file changes or drops the line break.',
    remedies: [
      shell('A secret in one line.', 'openssl rand -hex 32'),
      shell('Quotes keep line breaks.', 'export JWT_SECRET="$(cat secret.txt)"'),
    ],
    source: null,
  },
  'secret-is-file-name': {
    meaning: 'The token is signed with the name of a file instead of its content. Such names can be guessed.',
    origin:
      'The path was passed where the library expects the secret or the key. It then signs with the characters of the path.',
    remedies: [
      jsonwebtoken('Read the file.', `jwt.sign(claims, fs.readFileSync('private.pem'), { algorithm: 'RS256' })`),
      python('Read the file.', 'jwt.encode(claims, open("private.pem").read(), algorithm="RS256")'),
      shell('curl and openssl read a file after @ or -in; libraries do not.'),
    ],
    source: 'CWE-321',
  },
  'key-line-endings': {
    meaning:
      'An HMAC counts every byte of the key file. The two files differ only in CR and LF, or in the last line break.',
    origin: 'Git or an editor changed the line endings on Windows, or one side trims the file and the other does not.',
    remedies: [
      shell('Keep the endings in Git.', 'echo "*.pem text eol=lf" >> .gitattributes'),
      anywhere('Do not use a PEM file as an HMAC secret. Sign with RS256 or ES256, or create a random secret.'),
    ],
    source: 'RFC 8725 §2.1',
  },
} as const satisfies HelpOf;
