import { aeskw, gcm } from '@noble/ciphers/aes.js';
import { readBase64url, toBase64url } from '../../text/base64url.ts';
import { err, ok, type Result } from '../../text/result.ts';
import type { Jwk } from '../jwk.ts';
import { bareKey, curveOfJwk, memberBytes } from '../members.ts';
import { subtleCrypto } from '../platform.ts';
import type { ContentRow } from './content-encryption.ts';
import type { DecryptionFault } from './fault.ts';
import { isDirect, type KeyManagementRow } from './key-management.ts';
import { keyMisfit, keyReservation } from './key-misfit.ts';
import { isIterationCount, passwordKey } from './password-key.ts';

type WrapRequest = {
  readonly row: KeyManagementRow;
  readonly content: ContentRow;
  /** The header's members, by name. */
  readonly header: Readonly<Record<string, unknown>>;
  /** The recipient's public or private key, or the shared secret. */
  readonly key: Jwk;
  /** The content key that the other recipients get (RFC 7516 §7.2.1); absent: a new one. */
  readonly cek?: Uint8Array;
};

type WrappedKey = {
  readonly cek: Uint8Array;
  readonly encryptedKey: Uint8Array;
  /** The header parameters that belong to this encryption, such as `epk`. */
  readonly parameters: Readonly<Record<string, unknown>>;
};
type Wrapped = Result<WrappedKey, DecryptionFault>;

/** Returns a new content encryption key, and the same for the recipient (RFC 7516 §5.1 steps 1 to 6). */
export async function wrapContentKey(asked: WrapRequest): Promise<Wrapped> {
  const misfit = keyMisfit(asked) ?? keyReservation(asked);
  if (misfit?.kind === 'key-type-mismatch') return err({ ...misfit, needs: asked.row.senderRequirement });
  if (misfit !== null) return err(misfit);
  const { row } = asked;
  if (asked.cek !== undefined && isDirect(row)) return err({ kind: 'direct-with-others', alg: row.name });
  try {
    return await wrappers[asked.row.family](asked);
  } catch (error) {
    return err({ kind: 'key-refused', detail: error instanceof Error ? error.message : String(error) });
  }
}

const none = new Uint8Array();
const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes));

const contentKey = ({ cek, content }: WrapRequest): Uint8Array<ArrayBuffer> =>
  cek === undefined ? random(content.keyBytes) : new Uint8Array(cek);

const wrappers: Readonly<Record<KeyManagementRow['family'], (asked: WrapRequest) => Wrapped | Promise<Wrapped>>> = {
  dir: ({ key }) => ok({ cek: memberBytes(key, 'k'), encryptedKey: none, parameters: {} }),
  'aes-kw': (asked) => wrappedWith(memberBytes(asked.key, 'k'), asked),
  'aes-gcm-kw': (asked) => {
    const [cek, iv] = [contentKey(asked), random(12)];
    const both = gcm(memberBytes(asked.key, 'k'), iv).encrypt(cek);
    const parameters = { iv: toBase64url(iv), tag: toBase64url(both.subarray(-16)) };
    return ok({ cek, encryptedKey: both.subarray(0, -16), parameters });
  },
  'rsa-oaep': async (asked) => {
    const { row, key } = asked;
    const subtle = subtleCrypto();
    if (subtle === null || row.hash === null) return err({ kind: 'insecure-context' });
    const params = { name: 'RSA-OAEP', hash: row.hash };
    const opened = await subtle.importKey('jwk', bareKey(key, 'public'), params, false, ['encrypt']);
    const cek = contentKey(asked);
    return ok({ cek, encryptedKey: new Uint8Array(await subtle.encrypt(params, opened, cek)), parameters: {} });
  },
  rsa1_5: async (asked) => {
    const { wrapPkcs1 } = await import('./rsa-padding.ts');
    const cek = contentKey(asked);
    return ok({ cek, encryptedKey: wrapPkcs1(asked.key, cek), parameters: {} });
  },
  'ecdh-es': agree,
  pbes2: stretch,
};

function wrappedWith(wrapping: Uint8Array, asked: WrapRequest, parameters: WrappedKey['parameters'] = {}): Wrapped {
  const cek = contentKey(asked);
  return ok({ cek, encryptedKey: aeskw(wrapping).encrypt(cek), parameters });
}

/** A new ephemeral key for each encryption (RFC 7518 §4.6). */
async function agree(asked: WrapRequest): Promise<Wrapped> {
  const { row, content, header, key } = asked;
  const { agreeOnSecret, concatKdf, ephemeralKey } = await import('./agreement.ts');
  const own = ephemeralKey(curveOfJwk(key) ?? '');
  const [bytes, algorithm] = row.wrapBytes === null ? [content.keyBytes, content.name] : [row.wrapBytes, row.name];
  const parties = { apu: partyIn(header, 'apu'), apv: partyIn(header, 'apv') };
  const derived = concatKdf(await agreeOnSecret(own, key), { bytes, algorithm, ...parties });
  const parameters = { epk: bareKey(own, 'public') };
  if (row.wrapBytes === null) return ok({ cek: derived, encryptedKey: none, parameters });
  return wrappedWith(derived, asked, parameters);
}

function partyIn(header: WrapRequest['header'], name: string): Uint8Array {
  const value = header[name];
  return typeof value === 'string' ? readBase64url(value).bytes : none;
}

/** What verifiers accept by default; OWASP recommends far more. A count in the header stays. */
const usualIterations = 10_000;

async function stretch(asked: WrapRequest): Promise<Wrapped> {
  const { row, header, key } = asked;
  const given = header['p2c'];
  const [salt, count] = [random(16), isIterationCount(given) ? given : usualIterations];
  const derived = await passwordKey(row, key, { salt, count });
  return derived.ok ? wrappedWith(derived.value, asked, { p2s: toBase64url(salt), p2c: count }) : derived;
}
