import type { Jwk } from '../../../crypto/jwk.ts';
import { pointMembers } from '../../../keys/read-public.ts';
import { ecCurves } from '../../../keys/oids.ts';
import { toBase64url } from '../../../text/base64url.ts';
import { fromUtf8, toHex } from '../../../text/bytes.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Reads a public key in SSH's wire format: RFC 4253 §6.6 (ssh-rsa), RFC 5656 §3.1 (ecdsa-sha2-*),
 * RFC 8709 §4 (ssh-ed25519, ssh-ed448). Null for any other.
 */
export function readSshKey(blob: Bytes): Jwk | null {
  const [name, ...fields] = stringsIn(blob);
  return name === undefined ? null : (readers.get(fromUtf8(name) ?? '')?.(fields) ?? null);
}

/**
 * Returns the public key of an OpenSSH private key file (PROTOCOL.key). It is not encrypted even if
 * the private key is.
 */
export function readOpenSshFile(file: Bytes): Jwk | null {
  if (fromUtf8(file.subarray(0, magic.length)) !== magic) return null;
  // ciphername, kdfname and kdfoptions; the number of keys as uint32; then the public key.
  let at = magic.length;
  for (let field = 0; field < 3; field += 1) at += 4 + lengthAt(file, at);
  const [blob] = stringsIn(file.subarray(at + 4), 1);
  return blob ? readSshKey(blob) : null;
}

const magic = 'openssh-key-v1\0';

type Reader = (fields: readonly Bytes[]) => Jwk | null;

const okp =
  (crv: string, size: number): Reader =>
  ([x]) =>
    x?.length === size ? { kty: 'OKP', crv, x: toBase64url(x) } : null;

const ecdsa =
  (crv: string): Reader =>
  ([, point]) => {
    const curve = ecCurves.find((each) => each.crv === crv);
    const members = curve && point && pointMembers(curve, point);
    return members ? { ...members, kty: 'EC' } : null;
  };

const readers: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [
    'ssh-rsa',
    ([e, n]) => (e && n && e.length > 0 && n.length > 0 ? { kty: 'RSA', n: magnitude(n), e: magnitude(e) } : null),
  ],
  ['ecdsa-sha2-nistp256', ecdsa('P-256')],
  ['ecdsa-sha2-nistp384', ecdsa('P-384')],
  ['ecdsa-sha2-nistp521', ecdsa('P-521')],
  ['ssh-ed25519', okp('Ed25519', 32)],
  ['ssh-ed448', okp('Ed448', 57)],
]);

/** Reads an mpint (RFC 4251 §5): big-endian, with a zero byte if the first bit would be a sign. */
function magnitude(mpint: Bytes): string {
  const first = mpint.findIndex((byte) => byte !== 0);
  return toBase64url(mpint.subarray(Math.max(0, first)));
}

const lengthAt = (bytes: Bytes, at: number): number => Number(`0x0${toHex(bytes.subarray(at, at + 4))}`);

/**
 * Returns consecutive strings (RFC 4251 §5): a uint32 length, then that number of bytes. Stops at
 * the first truncated one.
 */
function stringsIn(bytes: Bytes, most = 4): readonly Bytes[] {
  const strings: Bytes[] = [];
  for (let at = 0; strings.length < most && at + 4 <= bytes.length;) {
    const end = at + 4 + lengthAt(bytes, at);
    if (end > bytes.length) break;
    strings.push(bytes.slice(at + 4, end));
    at = end;
  }
  return strings;
}
