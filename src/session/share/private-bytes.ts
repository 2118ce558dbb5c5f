/**
 * Finds private keys in bytes, at any place: the beginning is enough to know one, so that one with
 * something before or after it, or whose end is missing, is found too.
 */
export function holdsPrivateBytes(bytes: Uint8Array): boolean {
  if (stores.some((magic) => isAt(bytes, 0, magic)) || isMicrosoftBlob(bytes)) return true;
  for (let at = bytes.indexOf(sequence); at !== -1; at = bytes.indexOf(sequence, at + 1)) {
    const content = contentAt(bytes, at);
    if (content !== null && isPrivateStructure(bytes, content)) return true;
  }
  return openSshIn(bytes);
}

const [integer, octetString, oid, sequence] = [0x02, 0x04, 0x06, 0x30];

/** Java's key stores, JKS and JCEKS, with their versions. */
const stores = [
  [0xfe, 0xed, 0xfe, 0xed, 0, 0, 0],
  [0xce, 0xce, 0xce, 0xce, 0, 0, 0],
];

/** A PRIVATEKEYBLOB of CryptoAPI, as `RSACryptoServiceProvider.ExportCspBlob` writes it. */
const isMicrosoftBlob = (bytes: Uint8Array): boolean =>
  isAt(bytes, 0, [0x07, 0x02, 0, 0]) && isAt(bytes, 8, [0x52, 0x53, 0x41, 0x32]);

const isAt = (bytes: Uint8Array, from: number, expected: readonly number[]): boolean =>
  expected.every((byte, at) => bytes[from + at] === byte);

/** Returns where the content of the DER or BER element at a place begins; null if it has no length. */
function contentAt(bytes: Uint8Array, at: number): number | null {
  const length = bytes[at + 1] ?? 0xff;
  if (length <= 0x80) return at + 2;
  return length <= 0x84 ? at + 2 + (length & 0x7f) : null;
}

/** The prefixes of the identifiers of password-based encryption: PKCS #5 and PKCS #12 (RFC 8018, RFC 7292). */
const passwordSchemes = [
  [0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x05],
  [0x0a, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x0c, 0x01],
];
/** `data`, in which a PKCS #12 file keeps its keys (RFC 7292 §4). */
const dataOid = [oid, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

function isPrivateStructure(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] === sequence) {
    const inner = contentAt(bytes, at);
    return inner !== null && bytes[inner] === oid && passwordSchemes.some((scheme) => isAt(bytes, inner + 1, scheme));
  }
  const version = bytes[at + 2] ?? 0xff;
  if (bytes[at] !== integer || bytes[at + 1] !== 1 || version > 3) return false;
  return isAfterVersion(bytes, at + 3, version);
}

/** The shortest private value and modulus that count: everything shorter is a number of its own. */
const [fewestOctets, fewestDigits] = [16, 32];

function isAfterVersion(bytes: Uint8Array, at: number, version: number): boolean {
  const length = bytes[at + 1] ?? 0;
  const content = contentAt(bytes, at);
  if (content === null) return false;
  switch (bytes[at]) {
    // PKCS #1 (RFC 8017 §A.1.2) and DSA.
    case integer:
      return version <= 1 && length >= fewestDigits;
    // SEC 1 (RFC 5915 §3).
    case octetString:
      return version === 1 && length >= fewestOctets && length <= 0x80;
    // PKCS #8 (RFC 5958 §2): an algorithm, then the key. In a certificate a name follows.
    case sequence:
      return version === 3
        ? isAt(bytes, content, dataOid)
        : version <= 1 && bytes[content] === oid && bytes[content + length] === octetString;
    default:
      return false;
  }
}

const openSsh = new TextEncoder().encode('openssh-key-v1\0');

function openSshIn(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x6f); at !== -1; at = bytes.indexOf(0x6f, at + 1))
    if (isAt(bytes, at, [...openSsh])) return true;
  return false;
}
