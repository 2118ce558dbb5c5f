import type { KeySource } from '../request.ts';
import type { KeyTask } from '../target.ts';
import { codeIdentifier, joinedCode, type Code } from '../template.ts';
import { js, jsSecret } from './node.ts';

/** What the code uses besides its key: names of the library, and of Node's crypto. */
type Uses = { readonly jose: readonly string[]; readonly crypto?: readonly string[] };

/** Returns the imports of a program with this key. */
export function joseImports({ form }: KeySource, task: KeyTask, { jose, crypto = [] }: Uses): Code {
  const importers = { jwk: 'importJWK', 'jwk-set': 'createLocalJWKSet' };
  const importer = form === 'jwk' || form === 'jwk-set' ? importers[form] : null;
  const creator = task === 'verify' ? 'createPublicKey' : 'createPrivateKey';
  const ofNode = [...crypto, ...(importer === null && form !== 'secret' ? [creator] : [])];
  return js`
    ${ofNode.length === 0 ? null : js`import { ${names(ofNode.toSorted())} } from 'node:crypto';`}
    ${form === 'secret' ? null : js`import { readFile } from 'node:fs/promises';`}
    import { ${names([...(importer === null ? [] : [importer]), ...jose])} } from 'jose';
  `;
}

const names = (all: readonly string[]): Code => joinedCode(all.map(codeIdentifier), ', ');

/** Returns the expression that reads the key. */
export function joseKey(key: KeySource, task: KeyTask, alg: string): Code {
  const file = js`await readFile(process.env.JWT_KEY_FILE)`;
  switch (key.form) {
    case 'secret':
      return jsSecret(key);
    case 'jwk':
      return js`await importJWK(JSON.parse(${file}), ${alg})`;
    case 'jwk-set':
      return js`createLocalJWKSet(JSON.parse(${file}))`;
    case 'pkcs8-encrypted':
      return js`createPrivateKey({ key: ${file}, passphrase: process.env.JWT_PASSPHRASE })`;
    default:
      return task === 'verify' ? js`createPublicKey(${file})` : js`createPrivateKey(${file})`;
  }
}
