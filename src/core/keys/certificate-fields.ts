import { fromUtf8 } from '../text/bytes.ts';
import { derTags, oidOf, type DerNode } from './der.ts';

/** Returns the fields of a TBSCertificate in order, without the version (RFC 5280 §4.1). */
export function certificateFields(certificate: DerNode): readonly DerNode[] {
  const fields = certificate.children[0]?.children ?? [];
  return fields[0]?.tag === derTags.context0 ? fields.slice(1) : fields;
}

/** RFC 4514 §3 and its registry: the short names that people know. */
const attributeNames: ReadonlyMap<string, string> = new Map([
  ['2.5.4.3', 'CN'],
  ['2.5.4.5', 'serialNumber'],
  ['2.5.4.6', 'C'],
  ['2.5.4.7', 'L'],
  ['2.5.4.8', 'ST'],
  ['2.5.4.9', 'street'],
  ['2.5.4.10', 'O'],
  ['2.5.4.11', 'OU'],
  ['0.9.2342.19200300.100.1.25', 'DC'],
  ['0.9.2342.19200300.100.1.1', 'UID'],
  ['1.2.840.113549.1.9.1', 'emailAddress'],
]);

/** Returns a Name in the order written, `CN=…, O=…`. */
export function nameOf(name: DerNode | undefined): string {
  const attributes = (name?.children ?? []).flatMap((set) => set.children);
  return attributes
    .map(({ children: [type, value] }) => {
      const oid = oidOf(type) ?? '?';
      return `${attributeNames.get(oid) ?? oid}=${value ? textOf(value) : ''}`;
    })
    .join(', ');
}

/** Reads DirectoryString and IA5String (RFC 5280 §4.1.2.4). T61String in practice is Latin-1. */
function textOf({ tag, content }: DerNode): string {
  if (tag === 0x1e) return new TextDecoder('utf-16be').decode(content);
  return (tag === 0x14 ? null : fromUtf8(content)) ?? new TextDecoder('latin1').decode(content);
}
