import type { Jwk } from '../../../crypto/jwk.ts';
import { isOnCurve, readPoint } from '../../../keys/curve.ts';
import { ecCurves, mlDsaSets, okpCurves } from '../../../keys/oids.ts';
import { toPem } from '../../../keys/print-key.ts';
import { readBase64url, toBase64url } from '../../../text/base64url.ts';
import { concatBytes, fromHex } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { base64In, noMends, unquotedKey, type Mend, type MendStep } from './mend.ts';
import { encodedKeySteps } from './encoded-keys.ts';
import { readOpenSshFile, readSshKey } from './ssh-key.ts';

/**
 * Keys in forms that no JWT library accepts. They become PEM (SPKI), and bare private values a JWK.
 */
export const publicKeyForms: readonly MendStep[] = [
  { cost: 1, mend: sshLines },
  { cost: 1, mend: sshFiles },
  { cost: 2, mend: markedPoints },
  ...encodedKeySteps,
  { cost: 2, mend: rawKeys, isGuess: true },
  { cost: 3, mend: rawPrivateKeys, isGuess: true },
];

type Bytes = Uint8Array<ArrayBuffer>;

const sshLine =
  /(?:^|[\s"',])(?:(ssh-rsa|ssh-ed25519|ssh-ed448|ecdsa-sha2-nistp(?:256|384|521))[ \t]{1,8})?(AAAA[A-Za-z0-9+/]{40,}={0,2})/gm;

/**
 * Reads lines of `id_*.pub` and `authorized_keys` (sshd(8)), or the base64 alone; the first eight
 * of them.
 */
function sshLines(text: string): readonly Mend[] {
  const found = [...text.matchAll(sshLine)].slice(0, 8).flatMap(({ 1: name, 2: base64 = '' }) => {
    const jwk = readSshKey(readBase64url(base64).bytes);
    return jwk ? [{ jwk, name: name ?? 'AAAA…' }] : [];
  });
  return sshMend(
    found.map(({ jwk }) => jwk),
    t`in the format of SSH (${found[0]?.name ?? ''})`,
  );
}

const sshFile = /-{4,5} ?BEGIN (SSH2 PUBLIC KEY|OPENSSH PRIVATE KEY) ?-{4,5}/;

/**
 * Reads the file format of RFC 4716, and OpenSSH's own for private keys, of which the public half
 * is used.
 */
function sshFiles(text: string): readonly Mend[] {
  const begin = sshFile.exec(text);
  const start = begin ? begin.index + begin[0].length : text.length;
  const end = text.indexOf('---', start);
  // A header of RFC 4716 §3.3 continues on the next line if its line ends with a backslash.
  const base64 = text
    .slice(start, end < 0 ? text.length : end)
    .replace(/^[A-Za-z][\w-]*:(?:[^\r\n]*\\\r?\n)*[^\r\n]*$/gm, '')
    .replace(/\s+/g, '');
  const { bytes } = readBase64url(base64);
  const isPublic = begin?.[1] === 'SSH2 PUBLIC KEY';
  const jwk = isPublic ? readSshKey(bytes) : readOpenSshFile(bytes);
  return sshMend(
    jwk ? [jwk] : [],
    isPublic
      ? t`in the SSH2 format of RFC 4716`
      : t`a private key in OpenSSH’s own format (Jotscope reads its public key)`,
  );
}

function sshMend(keys: readonly Jwk[], format: string): readonly Mend[] {
  const text = keys.flatMap((jwk) => toPem(jwk, 'public') ?? []).join('');
  const sentence = t`The key is ${format}, which JWT libraries cannot read.\nUse the PEM that Jotscope makes from it. For RSA and ECDSA, ssh-keygen -e -m PKCS8 -f key.pub writes the same.`;
  return text === '' ? noMends : [{ text, finding: { cause: 'key-ssh-format', sentence } }];
}

/** Reads 04‖x‖y: the first byte says what it is, and the point is on its curve. */
function markedPoints(text: string): readonly Mend[] {
  const bare = bareBytes(text);
  return bare?.bytes[0] === 4 ? rawMends(bare, pointKeys(bare.bytes)) : noMends;
}

/**
 * Reads the bare bytes of a public key in hex (with colons, `0x` and line breaks) or base64; at
 * most four readings, by length.
 */
function rawKeys(text: string): readonly Mend[] {
  const bare = bareBytes(text);
  return bare === null ? noMends : rawMends(bare, [...pointKeys(bare.bytes), ...plainKeys(bare.bytes)]);
}

type Bare = { readonly bytes: Bytes; readonly spelling: string };

const rawMends = ({ bytes, spelling }: Bare, keys: readonly Raw[]): readonly Mend[] =>
  keys.flatMap(({ jwk, name }) => {
    const pem = toPem(jwk, 'public');
    const sentence = t`This is ${name}, ${bytes.length} bytes in ${spelling}, without the structure that says what it is.\nUse the PEM or JWK made from it in libraries.`;
    return pem === null ? [] : [{ text: pem, finding: { cause: 'key-raw-ec-point-hex' as const, sentence } }];
  });

/** Returns the bytes of a text that is only hex or base64; null for any other text. */
function bareBytes(text: string): Bare | null {
  const digits = unquotedKey(text)
    .replace(/^(?:pub:|0x)/i, '')
    .replace(/[\s:]+/g, '');
  if (digits.length > 8192) return null;
  const hex = digits.length >= 64 ? fromHex(digits) : null;
  if (hex !== null) return { bytes: hex, spelling: 'hex' };
  const base64 = base64In(digits, 43);
  return base64 === null ? null : { bytes: readBase64url(base64).bytes, spelling: 'base64' };
}

/**
 * Reads a bare private value: d of an EC key, or the seed of an Ed25519 or Ed448 key, also followed
 * by its public key as in NaCl. At most four.
 */
function rawPrivateKeys(text: string): readonly Mend[] {
  const bare = bareBytes(text);
  if (bare === null) return noMends;
  const { bytes, spelling } = bare;
  const ec = ecCurves
    .filter(({ size }) => size === bytes.length)
    .map(({ crv }) => ({ kty: 'EC', crv, d: toBase64url(bytes) }));
  const okp = okpCurves
    .filter(({ signs, size }) => signs && (size === bytes.length || size * 2 === bytes.length))
    .map(({ crv, size }) => ({ kty: 'OKP', crv, d: toBase64url(bytes.subarray(0, size)) }));
  return [...ec, ...okp].slice(0, 4).map((jwk) => {
    const sentence = t`This is the bare private value of a key on ${jwk.crv}, ${bytes.length} bytes in ${spelling}. Its public key verifies the token.\nGive verifiers the public key, as PEM or JWK, and keep the private one secret.`;
    return { text: JSON.stringify(jwk), finding: { cause: 'key-raw-ec-point-hex', sentence } };
  });
}

type Raw = { readonly jwk: Jwk; readonly name: string };

/** Reads a point (SEC 1 v2 §2.3.4), or x and y without the leading 04, if it is on the curve. */
export function pointKeys(bytes: Bytes): readonly Raw[] {
  return ecCurves.flatMap((curve) => {
    const bare = bytes.length === 2 * curve.size;
    const point = readPoint(curve, bare ? concatBytes(Uint8Array.of(4), bytes) : bytes);
    if (point === null || !isOnCurve(curve, point)) return [];
    return [
      {
        jwk: { kty: 'EC', crv: curve.crv, x: toBase64url(point.x), y: toBase64url(point.y) },
        name: pointWords(curve.crv, bare ? null : bytes[0]),
      },
    ];
  });
}

/**
 * Describes a point. `form` is its first byte (SEC 1 v2 §2.3.3), which is missing if only x and y
 * are given.
 */
function pointWords(crv: string, form: number | null | undefined): string {
  if (form === null) return t`the bare coordinates x and y of a public key on ${crv}`;
  return form === 4
    ? t`the bare point 04‖x‖y of a public key on ${crv}`
    : t`the bare compressed point of a public key on ${crv}`;
}

/** Reads public keys that are plain octets: Ed25519, Ed448 and ML-DSA (RFC 8032 §5, FIPS 204). */
function plainKeys(bytes: Bytes): readonly Raw[] {
  const value = toBase64url(bytes);
  const okp = okpCurves.filter(({ signs, size }) => signs && size === bytes.length);
  const sets = mlDsaSets.filter(({ size }) => size === bytes.length);
  return [
    ...okp.map(({ crv }): Raw => ({ jwk: { kty: 'OKP', crv, x: value }, name: t`a bare ${crv} public key` })),
    ...sets.map(({ alg }): Raw => ({ jwk: { kty: 'AKP', alg, pub: value }, name: t`a bare ${alg} public key` })),
  ];
}
