import { aeskw, gcm } from '@noble/ciphers/aes.js';
import { concatBytes } from '../../text/bytes.ts';
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
import { keyMisfit, keyReservation } from './key-misfit.ts';
import { isIterationCount, passwordKey } from './password-key.ts';

type KeyRequest = {
  readonly row: KeyManagementRow;
  readonly content: ContentRow;
  /** The header's members, by name. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly encryptedKey: Uint8Array;
  readonly key: Jwk;
};

/** The content encryption key. */
type Opened = Result<Uint8Array, DecryptionFault>;

/** Returns the content encryption key of a JWE (RFC 7516 §5.2 steps 6 to 11). */
export async function openContentKey(asked: KeyRequest): Promise<Opened> {
  const misfit = misfitOf(asked);
  if (misfit !== null) return err(misfit);
  const opened = await openers[asked.row.family](asked);
  if (!opened.ok) return opened;
  const { keyBytes, name } = asked.content;
  const given = opened.value.length;
  return given === keyBytes ? opened : err({ kind: 'key-bytes', enc: name, needs: keyBytes, given });
}

/** Returns why the key cannot be tried: its type, its half, its length or its curve. */
function misfitOf(asked: KeyRequest): DecryptionFault | null {
  const { row, key, header } = asked;
  const misfit = keyMisfit(asked);
  if (misfit?.kind === 'key-type-mismatch') return misfit;
  if (!isPrivate(key)) return { kind: 'key-not-private' };
  return misfit ?? (row.family === 'ecdh-es' ? curveMisfit(key, header) : null) ?? keyReservation(asked);
}

function curveMisfit(key: Jwk, header: KeyRequest['header']): DecryptionFault | null {
  const epk = epkOf(header);
  if (epk === null) return { kind: 'parameter', name: 'epk', isMissing: header['epk'] === undefined };
  const [needs, given] = [curveOfJwk(epk) ?? '', curveOfJwk(key) ?? ''];
  return needs === given ? null : { kind: 'curve-mismatch', needs, given };
}

/** Returns the ephemeral public key (RFC 7518 §4.6.1.1). */
export function epkOf({ epk }: KeyRequest['header']): Jwk | null {
  if (typeof epk !== 'object' || epk === null || !('kty' in epk)) return null;
  const { kty } = epk;
  return kty === 'EC' || kty === 'OKP' ? { ...epk, kty } : null;
}

const openers: Readonly<Record<KeyManagementRow['family'], (asked: KeyRequest) => Opened | Promise<Opened>>> = {
  dir: (asked) => whenNothingWrapped(asked, () => ok(memberBytes(asked.key, 'k'))),
  'aes-kw': (asked) => unwrapped(asked, memberBytes(asked.key, 'k')),
  'aes-gcm-kw': openGcmKw,
  'rsa-oaep': openRsaOaep,
  rsa1_5: async (asked) => {
    const { openPkcs1 } = await import('./rsa-padding.ts');
    return contentKeyOr(asked, openPkcs1(asked.key, asked.encryptedKey));
  },
  'ecdh-es': openAgreement,
  pbes2: openPassword,
};

const contentKeyOr = ({ row }: KeyRequest, cek: Uint8Array | null): Opened =>
  cek === null ? err({ kind: 'unwrap-failed', alg: row.name }) : ok(cek);

const whenNothingWrapped = ({ row, encryptedKey }: KeyRequest, open: () => Opened): Opened =>
  encryptedKey.length === 0 ? open() : err({ kind: 'encrypted-key-not-empty', alg: row.name });

/** AES Key Wrap (RFC 3394), which proves that the wrapping key is the right one. */
function unwrapped(asked: KeyRequest, wrapping: Uint8Array): Opened {
  try {
    return ok(aeskw(wrapping).decrypt(asked.encryptedKey));
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
    return ok(gcm(wrapping, iv.value).decrypt(concatBytes(asked.encryptedKey, tag.value)));
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
  const { agreeOnSecret, concatKdf, isAgreementCurve } = await import('./agreement.ts');
  const [curve, epk] = [curveOfJwk(key) ?? '', epkOf(header)];
  if (!isAgreementCurve(curve)) return err({ kind: 'key-type-mismatch', alg: row.name, needs: row.requirement });
  let secret: Uint8Array;
  try {
    secret = await agreeOnSecret(key, epk ?? key);
  } catch {
    return err({ kind: 'point-refused', curve });
  }
  const isDirect = row.wrapBytes === null;
  const bytes = row.wrapBytes ?? content.keyBytes;
  const algorithm = isDirect ? content.name : row.name;
  const derived = concatKdf(secret, { bytes, algorithm, apu: apu.value, apv: apv.value });
  return isDirect ? whenNothingWrapped(asked, () => ok(derived)) : unwrapped(asked, derived);
}

/** PBES2 (RFC 7518 §4.8). */
async function openPassword(asked: KeyRequest): Promise<Opened> {
  const [salt, count] = [bytesIn(asked, 'p2s'), asked.header['p2c']];
  if (!salt.ok) return salt;
  if (!isIterationCount(count)) return err({ kind: 'parameter', name: 'p2c', isMissing: count === undefined });
  const derived = await passwordKey(asked.row, asked.key, { salt: salt.value, count });
  return derived.ok ? unwrapped(asked, derived.value) : derived;
}

/** Returns the bytes of a header parameter in base64url. */
function bytesIn({ header }: KeyRequest, name: string, isOptional = false): Result<Uint8Array, DecryptionFault> {
  const value = header[name];
  if (value === undefined && isOptional) return ok(new Uint8Array());
  if (typeof value !== 'string') return err({ kind: 'parameter', name, isMissing: value === undefined });
  const { bytes, fault } = readBase64url(value);
  return fault === null ? ok(bytes) : err({ kind: 'parameter', name, isMissing: false });
}
