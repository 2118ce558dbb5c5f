import { readBase64url } from '../../text/base64url.ts';
import { concatBytes, utf8 } from '../../text/bytes.ts';
import type { Jwk } from '../jwk.ts';
import { memberBytes } from '../members.ts';
import { openContent } from './content-encryption.ts';
import { decryptToken, type SealedToken } from './decrypt.ts';
import { epkOf, openContentKey } from './open-key.ts';
import { passwordKey } from './password-key.ts';

/** What goes into a step or comes out of it. Words: `derivation-words.ts`. */
export type ValueName =
  | 'epk'
  | 'private-key'
  | 'secret'
  | 'password'
  | 'z'
  | 'algorithm-id'
  | 'party-u'
  | 'party-v'
  | 'supp-pub'
  | 'salt'
  | 'count'
  | 'kek'
  | 'encrypted-key'
  | 'wrap-iv'
  | 'wrap-tag'
  | 'cek'
  | 'mac-key'
  | 'enc-key'
  | 'iv'
  | 'aad'
  | 'ciphertext'
  | 'tag'
  | 'compressed'
  | 'plaintext';

export type DerivationValue = {
  readonly name: ValueName;
  /** null where the value is not bytes to show, such as a private key or a number. */
  readonly bytes: Uint8Array | null;
  /** A name or number instead of, or together with, the bytes. */
  readonly label: string | null;
};

/** One step from the recipient's key to the plaintext. */
export type DerivationStep = {
  readonly kind: 'agree' | 'concat-kdf' | 'pbkdf2' | 'unwrap' | 'direct' | 'split' | 'decrypt' | 'inflate';
  /** The algorithm of the step. */
  readonly method: string;
  readonly source: string;
  readonly inputs: readonly DerivationValue[];
  readonly outputs: readonly DerivationValue[];
};

const value = (name: ValueName, bytes: Uint8Array | null, label: string | null = null): DerivationValue => ({
  name,
  bytes,
  label,
});

/**
 * Returns how the recipient's key leads to the plaintext of a token that it opens, step by step with
 * every value (RFC 7516 §5.2). Empty if it does not open the token.
 */
export async function derivationOf(token: SealedToken, key: Jwk): Promise<readonly DerivationStep[]> {
  const cek = await openContentKey({ ...token, key });
  const whole = await decryptToken(token, key);
  if (!cek.ok || !whole.ok) return [];
  const steps = await keySteps(token, key, cek.value);
  return [...steps, ...contentSteps(token, cek.value, whole.value)];
}

async function keySteps(token: SealedToken, key: Jwk, cek: Uint8Array): Promise<readonly DerivationStep[]> {
  const { row, header, encryptedKey } = token;
  const wrapped = value('encrypted-key', encryptedKey);
  const opened = value('cek', cek);
  switch (row.family) {
    case 'dir':
      return [step('direct', ['dir', row.source], [value('secret', memberBytes(key, 'k'))], [opened])];
    case 'aes-kw':
      return [step('unwrap', [row.name, 'RFC 3394'], [value('secret', memberBytes(key, 'k')), wrapped], [opened])];
    case 'aes-gcm-kw': {
      const parameters = [value('wrap-iv', bytesIn(header, 'iv')), value('wrap-tag', bytesIn(header, 'tag'))];
      const inputs = [value('secret', memberBytes(key, 'k')), ...parameters, wrapped];
      return [step('unwrap', [row.name, row.source], inputs, [opened])];
    }
    case 'rsa-oaep':
    case 'rsa1_5':
      return [step('unwrap', [row.name, row.source], [value('private-key', null, 'RSA'), wrapped], [opened])];
    case 'ecdh-es':
      return agreementSteps(token, key, cek);
    case 'pbes2':
      return passwordSteps(token, key, cek);
  }
}

/** RFC 7518 §4.6: the agreed secret, and the key that Concat KDF derives from it. */
async function agreementSteps(token: SealedToken, key: Jwk, cek: Uint8Array): Promise<readonly DerivationStep[]> {
  const { row, content, header, encryptedKey } = token;
  const { agreeOnSecret, concatKdf } = await import('./agreement.ts');
  const epk = epkOf(header);
  if (epk === null) return [];
  const z = await agreeOnSecret(key, epk);
  const [apu, apv] = [bytesIn(header, 'apu'), bytesIn(header, 'apv')];
  const bytes = row.wrapBytes ?? content.keyBytes;
  const algorithm = row.wrapBytes === null ? content.name : row.name;
  const derived = concatKdf(z, { bytes, algorithm, apu, apv });
  const curve = typeof epk['crv'] === 'string' ? epk['crv'] : '';
  const point = concatBytes(memberBytes(epk, 'x'), memberBytes(epk, 'y'));
  const result = value(row.wrapBytes === null ? 'cek' : 'kek', derived);
  return [
    step(
      'agree',
      ['ECDH', 'RFC 7518 §4.6'],
      [value('epk', point, curve), value('private-key', null, curve)],
      [value('z', z)],
    ),
    step(
      'concat-kdf',
      ['Concat KDF, SHA-256', 'RFC 7518 §4.6.2'],
      [
        value('z', z),
        value('algorithm-id', withLength(utf8(algorithm)), algorithm),
        value('party-u', withLength(apu), textOf(apu)),
        value('party-v', withLength(apv), textOf(apv)),
        value('supp-pub', uint32(bytes * 8), String(bytes * 8)),
      ],
      [result],
    ),
    ...(row.wrapBytes === null
      ? []
      : [
          step(
            'unwrap',
            [`A${bytes * 8}KW`, 'RFC 3394'],
            [result, value('encrypted-key', encryptedKey)],
            [value('cek', cek)],
          ),
        ]),
  ];
}

/** RFC 7518 §4.8: the salt is the name of the algorithm, a zero byte and `p2s`. */
async function passwordSteps(token: SealedToken, key: Jwk, cek: Uint8Array): Promise<readonly DerivationStep[]> {
  const { row, header, encryptedKey } = token;
  const [salt, count] = [bytesIn(header, 'p2s'), Number(header['p2c'])];
  const derived = await passwordKey(row, key, { salt, count });
  if (!derived.ok) return [];
  const kek = value('kek', derived.value);
  return [
    step(
      'pbkdf2',
      [`PBKDF2, ${row.hash ?? ''}`, 'RFC 7518 §4.8.1'],
      [
        value('password', memberBytes(key, 'k')),
        value('salt', concatBytes(utf8(row.name), new Uint8Array(1), salt)),
        value('count', null, String(count)),
      ],
      [kek],
    ),
    step(
      'unwrap',
      [`A${derived.value.length * 8}KW`, 'RFC 3394'],
      [kek, value('encrypted-key', encryptedKey)],
      [value('cek', cek)],
    ),
  ];
}

function contentSteps(token: SealedToken, cek: Uint8Array, plaintext: Uint8Array): readonly DerivationStep[] {
  const { content, iv, ciphertext, tag, authenticated, header } = token;
  const aad = utf8(authenticated);
  const half = cek.length / 2;
  const halves = [value('mac-key', cek.subarray(0, half)), value('enc-key', cek.subarray(half))];
  const sealed = [value('iv', iv), value('aad', aad), value('ciphertext', ciphertext), value('tag', tag)];
  const isPacked = header['zip'] === 'DEF';
  const opened = isPacked
    ? value('compressed', openContent(content, cek, { iv, ciphertext, tag, aad }))
    : value('plaintext', plaintext);
  const isSplit = content.hash !== null;
  return [
    ...(isSplit ? [step('split', [content.name, 'RFC 7518 §5.2.2.1'], [value('cek', cek)], halves)] : []),
    step('decrypt', [content.name, content.source], [...(isSplit ? halves : [value('cek', cek)]), ...sealed], [opened]),
    ...(isPacked ? [step('inflate', ['DEFLATE', 'RFC 7516 §4.1.3'], [opened], [value('plaintext', plaintext)])] : []),
  ];
}

type Values = readonly DerivationValue[];
type Name = readonly [method: string, source: string];

const step = (
  kind: DerivationStep['kind'],
  [method, source]: Name,
  inputs: Values,
  outputs: Values,
): DerivationStep => ({
  kind,
  method,
  source,
  inputs,
  outputs,
});

function bytesIn(header: SealedToken['header'], name: string): Uint8Array {
  const text = header[name];
  return typeof text === 'string' ? readBase64url(text).bytes : new Uint8Array();
}

const textOf = (bytes: Uint8Array): string | null => {
  const text = new TextDecoder().decode(bytes);
  return text !== '' && /^[\x20-\x7e]*$/.test(text) ? text : null;
};

/** With its length before it, as 32 bits (NIST SP 800-56A §5.8.1.2). */
const withLength = (bytes: Uint8Array): Uint8Array => concatBytes(uint32(bytes.length), bytes);

function uint32(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}
