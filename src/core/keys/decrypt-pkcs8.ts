import { t } from '../text/language.ts';
import { err, ok, type Result } from '../text/result.ts';
import { utf8 } from '../text/bytes.ts';
import { octetStringOf, oidOf, smallIntegerOf, derTags, type DerNode } from './der.ts';

/**
 * Encrypted PKCS#8 (RFC 5958 §3) under PBES2 with PBKDF2 and AES-CBC (RFC 8018 §6.2), through
 * WebCrypto. All other schemes of such files are recognized by name and rejected, with a suggested
 * fix.
 */
type Encryption = {
  /** As people know it, such as `PBES2, PBKDF2 with SHA-256, AES-256-CBC`. */
  readonly scheme: string;
  readonly hash: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
  readonly keyBits: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: Uint8Array<ArrayBuffer>;
};

type DecryptFault = 'wrong-passphrase' | 'unsupported' | 'insecure-context';

/** A file with more iterations would keep the page busy for minutes. openssl's default is 2,048. */
const mostIterations = 10_000_000;

/**
 * Reads how a private key is encrypted. The fault is the name of a scheme that cannot be opened
 * here.
 */
export function readEncryption(node: DerNode): Result<Encryption, string> {
  const [identifier, data] = node.children;
  const scheme = algorithmOf(identifier);
  if (scheme !== oids.pbes2) return err(schemeName(scheme));
  const [derivation, cipher] = parametersOf(identifier)?.children ?? [];
  if (algorithmOf(derivation) !== oids.pbkdf2) return err(t`PBES2 with ${schemeName(algorithmOf(derivation))}`);
  const keyBits = aesBits.get(algorithmOf(cipher));
  if (keyBits === undefined) return err(t`PBES2 with ${schemeName(algorithmOf(cipher))}`);
  return readParameters(parametersOf(derivation), keyBits, octetStringOf(parametersOf(cipher)), octetStringOf(data));
}

const algorithmOf = (identifier: DerNode | undefined): string => oidOf(identifier?.children[0]) ?? '';
const parametersOf = (identifier: DerNode | undefined): DerNode | undefined => identifier?.children[1];

type Octets = Uint8Array<ArrayBuffer> | null;

function readParameters(
  parameters: DerNode | undefined,
  keyBits: number,
  iv: Octets,
  data: Octets,
): Result<Encryption, string> {
  const [saltNode, countNode, ...rest] = parameters?.children ?? [];
  const [salt, iterations] = [octetStringOf(saltNode), smallIntegerOf(countNode)];
  if (salt === null || iterations === null || iv?.length !== 16 || data === null)
    return err('PBES2 with parameters that cannot be read');
  if (iterations < 1 || iterations > mostIterations) return err(t`PBKDF2 with ${iterations} iterations`);
  const prf = rest.find((node) => node.tag === derTags.sequence);
  const prfOid = prf ? algorithmOf(prf) : oids.hmacSha1;
  const hash = hashes.get(prfOid);
  if (hash === undefined) return err(t`PBKDF2 with ${schemeName(prfOid)}`);
  return ok({
    scheme: `PBES2, ${t`PBKDF2 with ${hash}`}, AES-${keyBits}-CBC`,
    hash,
    salt,
    iterations,
    keyBits,
    iv,
    data,
  });
}

/**
 * Returns the PrivateKeyInfo inside. A wrong passphrase causes bad padding, or rarely bytes that
 * are not a key.
 */
export async function decryptPkcs8(
  encryption: Encryption,
  passphrase: string,
): Promise<Result<Uint8Array<ArrayBuffer>, DecryptFault>> {
  // Plain http has no `subtle`, although the types say otherwise.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return err('insecure-context');
  const key = await deriveKey(subtle, encryption, passphrase).catch(() => null);
  if (key === null) return err('unsupported');
  try {
    return ok(new Uint8Array(await subtle.decrypt({ name: 'AES-CBC', iv: encryption.iv }, key, encryption.data)));
  } catch {
    return err('wrong-passphrase');
  }
}

async function deriveKey(subtle: SubtleCrypto, encryption: Encryption, passphrase: string): Promise<CryptoKey> {
  const { hash, salt, iterations, keyBits } = encryption;
  const base = await subtle.importKey('raw', utf8(passphrase), 'PBKDF2', false, ['deriveBits']);
  const bits = await subtle.deriveBits({ name: 'PBKDF2', hash, salt, iterations }, base, keyBits);
  // Chromium rejects AES with 192 bits.
  return subtle.importKey('raw', bits, 'AES-CBC', false, ['decrypt']);
}

const oids = {
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  hmacSha1: '1.2.840.113549.2.7',
} as const;

const aesBits: ReadonlyMap<string, number> = new Map([
  ['2.16.840.1.101.3.4.1.2', 128],
  ['2.16.840.1.101.3.4.1.22', 192],
  ['2.16.840.1.101.3.4.1.42', 256],
]);

/** The pseudo-random functions of WebCrypto, which does not have SHA-224. */
const hashes: ReadonlyMap<string, string> = new Map([
  [oids.hmacSha1, 'SHA-1'],
  ['1.2.840.113549.2.9', 'SHA-256'],
  ['1.2.840.113549.2.10', 'SHA-384'],
  ['1.2.840.113549.2.11', 'SHA-512'],
]);

const schemeNames: ReadonlyMap<string, string> = new Map([
  ['1.2.840.113549.1.5.3', 'PBES1 (MD5, DES)'],
  ['1.2.840.113549.1.5.6', 'PBES1 (MD5, RC2)'],
  ['1.2.840.113549.1.5.10', 'PBES1 (SHA-1, DES)'],
  ['1.2.840.113549.1.5.11', 'PBES1 (SHA-1, RC2)'],
  ['1.2.840.113549.1.12.1.1', 'PKCS#12 RC4'],
  ['1.2.840.113549.1.12.1.3', 'PKCS#12 triple DES'],
  ['1.2.840.113549.1.12.1.6', 'PKCS#12 RC2'],
  ['1.3.6.1.4.1.11591.4.11', 'scrypt'],
  ['1.2.840.113549.3.7', 'triple DES'],
  ['1.2.840.113549.3.2', 'RC2'],
  ['1.3.14.3.2.7', 'DES'],
  ['2.16.840.1.101.3.4.1.6', 'AES-128-GCM'],
  ['2.16.840.1.101.3.4.1.46', 'AES-256-GCM'],
  ['1.2.840.113549.2.8', 'HMAC-SHA-224'],
]);

const schemeName = (oid: string): string => schemeNames.get(oid) ?? `the scheme ${oid}`;
