import { aeskw, gcm } from '@noble/ciphers/aes.js';
import { concatBytes, utf8 } from '../../text/bytes.ts';
import { readBase64url } from '../../text/base64url.ts';
import { err, ok, type Result } from '../../text/result.ts';
import { modulusBits } from '../fit.ts';
import type { Jwk } from '../jwk.ts';
import { bareKey, curveOfJwk, isPrivate, memberBytes } from '../members.ts';
import { subtleCrypto } from '../platform.ts';
import { withCrtMembers } from '../rsa.ts';
import type { ContentRow } from './content-encryption.ts';
import type { DecryptionFault } from './fault.ts';
import type { KeyManagementRow } from './key-management.ts';

/** A value on the way to the content encryption key, for the view of the derivation. */
export type KeyStep = {
  readonly kind: 'password' | 'agreed-secret' | 'derived-key' | 'wrapping-key' | 'content-key';
  readonly bytes: Uint8Array;
};

type KeyRequest = {
  readonly row: KeyManagementRow;
  readonly content: ContentRow;
  /** The header's members, by name. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly encryptedKey: Uint8Array;
  readonly key: Jwk;
};

type OpenedKey = { readonly cek: Uint8Array; readonly steps: readonly KeyStep[] };
type Opened = Result<OpenedKey, DecryptionFault>;

/** More would keep the browser busy for a long time: a million cost about half a second. */
const mostIterations = 10_000_000;

/** Returns the content encryption key of a JWE (RFC 7516 §5.2 steps 6 to 11). */
export async function openContentKey(asked: KeyRequest): Promise<Opened> {
  const misfit = misfitOf(asked);
  if (misfit !== null) return err(misfit);
  const opened = await openers[asked.row.family](asked);
  if (!opened.ok) return opened;
  const { keyBytes, name } = asked.content;
  const given = opened.value.cek.length;
  return given === keyBytes ? opened : err({ kind: 'key-bytes', enc: name, needs: keyBytes, given });
}

/** Returns why the key cannot be tried: its type, its half or its length. */
function misfitOf({ row, content, key, header }: KeyRequest): DecryptionFault | null {
  if (!row.kty.includes(key.kty)) return { kind: 'key-type-mismatch', alg: row.name, needs: row.requirement };
  if (!isPrivate(key)) return { kind: 'key-not-private' };
  if (row.family === 'ecdh-es') return curveMisfit(key, header);
  if (key.kty !== 'oct' || row.family === 'pbes2') return null;
  const [alg, needs] = row.family === 'dir' ? [content.name, content.keyBytes] : [row.name, row.wrapBytes];
  const given = memberBytes(key, 'k').length;
  return needs === null || given === needs ? null : { kind: 'key-length-mismatch', alg, needs, given };
}

function curveMisfit(key: Jwk, header: KeyRequest['header']): DecryptionFault | null {
  const epk = epkOf(header);
  if (epk === null) return { kind: 'parameter', name: 'epk', isMissing: header['epk'] === undefined };
  const [needs, given] = [curveOfJwk(epk) ?? '', curveOfJwk(key) ?? ''];
  return needs === given ? null : { kind: 'curve-mismatch', needs, given };
}

/** Returns the ephemeral public key (RFC 7518 §4.6.1.1). */
function epkOf({ epk }: KeyRequest['header']): Jwk | null {
  if (typeof epk !== 'object' || epk === null || !('kty' in epk)) return null;
  const { kty } = epk;
  return kty === 'EC' || kty === 'OKP' ? { ...epk, kty } : null;
}

const openers: Readonly<Record<KeyManagementRow['family'], (asked: KeyRequest) => Opened | Promise<Opened>>> = {
  dir: (asked) => whenNothingWrapped(asked, () => contentKey(memberBytes(asked.key, 'k'))),
  'aes-kw': (asked) => unwrapped(asked, memberBytes(asked.key, 'k'), []),
  'aes-gcm-kw': openGcmKw,
  'rsa-oaep': openRsaOaep,
  rsa1_5: async (asked) => {
    const { openPkcs1 } = await import('./rsa-padding.ts');
    return contentKeyOr(asked, openPkcs1(asked.key, asked.encryptedKey));
  },
  'ecdh-es': openAgreement,
  pbes2: openPassword,
};

const contentKey = (cek: Uint8Array, steps: readonly KeyStep[] = []): Opened =>
  ok({ cek, steps: [...steps, { kind: 'content-key', bytes: cek }] });

const contentKeyOr = ({ row }: KeyRequest, cek: Uint8Array | null, steps: readonly KeyStep[] = []): Opened =>
  cek === null ? err({ kind: 'unwrap-failed', alg: row.name }) : contentKey(cek, steps);

const whenNothingWrapped = ({ row, encryptedKey }: KeyRequest, open: () => Opened): Opened =>
  encryptedKey.length === 0 ? open() : err({ kind: 'encrypted-key-not-empty', alg: row.name });

/** AES Key Wrap (RFC 3394), which proves that the wrapping key is the right one. */
function unwrapped(asked: KeyRequest, wrapping: Uint8Array, steps: readonly KeyStep[]): Opened {
  const known: readonly KeyStep[] = [...steps, { kind: 'wrapping-key', bytes: wrapping }];
  try {
    return contentKey(aeskw(wrapping).decrypt(asked.encryptedKey), known);
  } catch {
    return contentKeyOr(asked, null);
  }
}

function openGcmKw(asked: KeyRequest): Opened {
  const [iv, tag] = [bytesIn(asked, 'iv'), bytesIn(asked, 'tag')];
  if (!iv.ok) return iv;
  if (!tag.ok) return tag;
  if (iv.value.length !== 12) return err({ kind: 'parameter', name: 'iv', isMissing: false });
  if (tag.value.length !== 16) return err({ kind: 'parameter', name: 'tag', isMissing: false });
  const wrapping = memberBytes(asked.key, 'k');
  try {
    const cek = gcm(wrapping, iv.value).decrypt(concatBytes(asked.encryptedKey, tag.value));
    return contentKey(cek, [{ kind: 'wrapping-key', bytes: wrapping }]);
  } catch {
    return contentKeyOr(asked, null);
  }
}

/** The platform decrypts; our arithmetic does for keys that it rejects. */
async function openRsaOaep(asked: KeyRequest): Promise<Opened> {
  const { key, row, encryptedKey } = asked;
  const subtle = subtleCrypto();
  if (subtle === null || row.hash === null) return err({ kind: 'insecure-context' });
  try {
    if (modulusBits(key) >= 2048) {
      const params = { name: 'RSA-OAEP', hash: row.hash };
      const whole = withCrtMembers(bareKey(key, 'private'));
      const opened = await subtle.importKey('jwk', whole, params, false, ['decrypt']);
      const cek = await subtle.decrypt(params, opened, new Uint8Array(encryptedKey)).then(
        (bytes) => new Uint8Array(bytes),
        () => null,
      );
      return contentKeyOr(asked, cek);
    }
  } catch {
    // A key that the platform does not import.
  }
  try {
    const { openOaep } = await import('./rsa-padding.ts');
    return contentKeyOr(asked, await openOaep(key, row.hash, encryptedKey));
  } catch (error) {
    return err({ kind: 'key-refused', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Elliptic Curve Diffie-Hellman Ephemeral Static (RFC 7518 §4.6, RFC 8037 §3.2). */
async function openAgreement(asked: KeyRequest): Promise<Opened> {
  const { row, content, key, header } = asked;
  const [apu, apv] = [bytesIn(asked, 'apu', true), bytesIn(asked, 'apv', true)];
  if (!apu.ok) return apu;
  if (!apv.ok) return apv;
  const { agreedSecret, concatKdf, isAgreementCurve } = await import('./agreement.ts');
  const [curve, epk] = [curveOfJwk(key) ?? '', epkOf(header)];
  if (!isAgreementCurve(curve)) return err({ kind: 'key-type-mismatch', alg: row.name, needs: row.requirement });
  let secret: Uint8Array;
  try {
    secret = agreedSecret(key, epk ?? key);
  } catch {
    return err({ kind: 'point-refused', curve });
  }
  const isDirect = row.wrapBytes === null;
  const bytes = row.wrapBytes ?? content.keyBytes;
  const algorithm = isDirect ? content.name : row.name;
  const derived = concatKdf(secret, { bytes, algorithm, apu: apu.value, apv: apv.value });
  const step: KeyStep = { kind: 'agreed-secret', bytes: secret };
  return isDirect ? whenNothingWrapped(asked, () => contentKey(derived, [step])) : unwrapped(asked, derived, [step]);
}

/** PBES2 (RFC 7518 §4.8): PBKDF2 over `alg`, a zero byte and `p2s`. */
async function openPassword(asked: KeyRequest): Promise<Opened> {
  const { row, key, header } = asked;
  const [salt, count] = [bytesIn(asked, 'p2s'), header['p2c']];
  if (!salt.ok) return salt;
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1)
    return err({ kind: 'parameter', name: 'p2c', isMissing: count === undefined });
  if (count > mostIterations) return err({ kind: 'count-too-large', count, most: mostIterations });
  const subtle = subtleCrypto();
  if (subtle === null || row.hash === null) return err({ kind: 'insecure-context' });
  const password = memberBytes(key, 'k');
  const base = await subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
  const full = concatBytes(utf8(row.name), new Uint8Array(1), salt.value);
  const params = { name: 'PBKDF2', hash: row.hash, salt: full, iterations: count };
  const derived = await subtle.deriveBits(params, base, (row.wrapBytes ?? 0) * 8);
  return unwrapped(asked, new Uint8Array(derived), [{ kind: 'password', bytes: password }]);
}

/** Returns the bytes of a header parameter in base64url. */
function bytesIn({ header }: KeyRequest, name: string, isOptional = false): Result<Uint8Array, DecryptionFault> {
  const value = header[name];
  if (value === undefined && isOptional) return ok(new Uint8Array());
  if (typeof value !== 'string') return err({ kind: 'parameter', name, isMissing: value === undefined });
  const { bytes, fault } = readBase64url(value);
  return fault === null ? ok(bytes) : err({ kind: 'parameter', name, isMissing: false });
}
