import { utf8 } from '../../text/bytes.ts';
import { t } from '../../text/language.ts';
import type { KeyFamily } from '../trial.ts';
import { keyValue, mayBeHmac } from './secret/secret-variant.ts';

const names = [
  'key',
  'secret',
  'private',
  'public',
  'jwt',
  'jwtRS256',
  'private_key',
  'public_key',
  'jwt_secret',
  'server',
];
const endings = ['.pem', '.key', '.txt', '.pub'];
const folders = ['', '@', './', 'keys/'];

/** The form of a file's name or path, as it is written in a configuration. */
const fileName =
  /^(?:@|file:\/{0,3})?(?:~|\.{1,2})?\/?(?:[\w.-]{1,60}\/){0,6}[\w.-]{0,60}\.(?:pem|key|pub|txt|crt|cer|der|jwk|json|env)$/i;

/** Returns whether a secret looks like the name of a file. */
export const isFileName = (text: string): boolean => text.length <= 300 && fileName.test(text);

/**
 * Proposes usual names of key files, and the name that was given without its @. Without repairs,
 * because anyone can guess such a name. At most 163.
 */
export const fileNames: KeyFamily = function* (given) {
  if (!mayBeHmac(given)) return;
  const own = given.key.text.trim();
  const asGiven = isFileName(own) ? [`@${own}`, own.replace(/^@/, ''), own.replace(/^.*\//, '')] : [];
  const usual = names.flatMap((name) => endings.flatMap((ending) => folders.map((folder) => folder + name + ending)));
  for (const name of [...asGiven, ...usual])
    if (name !== own)
      yield {
        findings: [{ cause: 'secret-is-file-name', sentence: fileNameWords(name) }],
        cost: asGiven.includes(name) ? 3 : 6,
        jwk: { kty: 'oct', k: keyValue(utf8(name)) },
        repaired: null,
      };
};

export const fileNameWords = (name: string): string =>
  t`The token is signed with the text "${name}", the name of a file and not its content. Anyone can guess it.\nThe signer must read the file, and the file must contain a random secret.`;
