import { fromUtf8 } from '../text/bytes.ts';
import { certificateFields, nameOf } from './certificate-fields.ts';
import { derElementIn, derTags, octetStringOf, oidOf, smallIntegerOf, type DerNode } from './der.ts';

const oids = {
  keyUsage: '2.5.29.15',
  alternativeName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  extendedKeyUsage: '2.5.29.37',
} as const;

/** Returns the value of an extension of a certificate (RFC 5280 §4.1.2.9); null if it has none. */
export function extensionOf(certificate: DerNode, name: keyof typeof oids): DerNode | null {
  const found = extensionsOf(certificate).find(({ children: [oid] }) => oidOf(oid) === oids[name]);
  return derElementIn(octetStringOf(found?.children.at(-1)));
}

const extensionsOf = (certificate: DerNode): readonly DerNode[] =>
  certificateFields(certificate).find(({ tag }) => tag === 0xa3)?.children[0]?.children ?? [];

/** Limits that are not checked here (RFC 5280 §4.2.1). */
const limits: ReadonlyMap<string, string> = new Map([
  ['2.5.29.30', 'nameConstraints'],
  ['2.5.29.32', 'certificatePolicies'],
  ['2.5.29.36', 'policyConstraints'],
  ['2.5.29.54', 'inhibitAnyPolicy'],
]);

/** Returns the critical extensions that are not checked here, for which others may reject the certificate. */
export const uncheckedExtensions = (certificate: DerNode): readonly string[] =>
  extensionsOf(certificate).flatMap(({ children: [id, critical] }) => {
    const oid = oidOf(id) ?? '?';
    const isCritical = critical?.tag === 0x01 && critical.content[0] !== 0;
    return isCritical && !Object.values<string>(oids).includes(oid) ? [limits.get(oid) ?? oid] : [];
  });

/** The names of RFC 5280 §4.2.1.3, from the first bit. */
const usages = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
];

/** Returns the uses that a key is for; null if the certificate does not limit them. */
export function keyUsageOf(extension: DerNode | null): readonly string[] | null {
  if (extension?.tag !== derTags.bitString) return null;
  const [, ...octets] = extension.content.subarray(0, 3);
  return usages.filter((_, bit) => ((octets[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0);
}

/** RFC 5280 §4.2.1.12. */
const purposes: ReadonlyMap<string, string> = new Map([
  ['1.3.6.1.5.5.7.3.1', 'serverAuth'],
  ['1.3.6.1.5.5.7.3.2', 'clientAuth'],
  ['1.3.6.1.5.5.7.3.3', 'codeSigning'],
  ['1.3.6.1.5.5.7.3.4', 'emailProtection'],
  ['1.3.6.1.5.5.7.3.8', 'timeStamping'],
  ['1.3.6.1.5.5.7.3.9', 'OCSPSigning'],
  ['2.5.29.37.0', 'any'],
]);

export const extendedKeyUsageOf = (extension: DerNode | null): readonly string[] =>
  (extension?.children ?? []).map((node) => purposes.get(oidOf(node) ?? '') ?? oidOf(node) ?? '?');

/** Returns whether the key may certify others (RFC 5280 §4.2.1.9); null without basic constraints. */
export function isCertificateAuthority(extension: DerNode | null): boolean | null {
  if (extension === null) return null;
  const [flag] = extension.children;
  return flag?.tag === 0x01 && flag.content[0] !== 0;
}

/** Returns how many authorities may follow the certificate (RFC 5280 §4.2.1.9); null without a limit. */
export const longestPathOf = (extension: DerNode | null): number | null =>
  extension === null ? null : smallIntegerOf(extension.children[1]);

/** Reads the names in the SubjectAltName of a certificate (RFC 5280 §4.2.1.6), with their kind. */
export const alternativeNamesOf = (certificate: DerNode): readonly string[] =>
  (extensionOf(certificate, 'alternativeName')?.children ?? []).map((name) => {
    const text = fromUtf8(name.content) ?? '?';
    switch (name.tag) {
      case 0x81:
        return `email:${text}`;
      case 0x82:
        return `DNS:${text}`;
      case 0x86:
        return `URI:${text}`;
      case 0x87:
        return `IP:${addressOf(name.content)}`;
      case 0xa4:
        return nameOf(name.children[0]);
      default:
        return '?';
    }
  });

function addressOf(octets: Uint8Array): string {
  if (octets.length === 4) return octets.join('.');
  const pairs = Array.from(
    { length: octets.length >> 1 },
    (_, at) => (octets[2 * at] ?? 0) * 256 + (octets[2 * at + 1] ?? 0),
  );
  return pairs.map((pair) => pair.toString(16)).join(':');
}
