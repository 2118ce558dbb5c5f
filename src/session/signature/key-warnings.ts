import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import type { Key, KeyRemark } from '../../core/keys/key.ts';
import { t } from '../../core/text/language.ts';

/** What a key says against its own use, although the signature matches (`data-warning`). */
export type KeyWarning = {
  readonly id: 'key-use' | 'key-halves-differ' | 'certificate-expired';
  /** Completes `Verified, but …`. */
  readonly clause: string;
  /** What follows from it or what to do, as sentences. */
  readonly detail: string;
};

type Asked = {
  readonly key: Key;
  readonly row: AlgorithmRow;
  /** ms since the epoch. */
  readonly at: number;
};

/** Returns what the key itself tells about its use for this algorithm at a moment. */
export const keyWarnings = (asked: Asked): readonly KeyWarning[] =>
  rows.flatMap(({ id, says }) => {
    const said = says(asked);
    return said === null ? [] : [{ id, ...said }];
  });

type Row = { readonly id: KeyWarning['id']; readonly says: (asked: Asked) => Omit<KeyWarning, 'id'> | null };

const rows: readonly Row[] = [
  { id: 'key-use', says: anotherUse },
  {
    id: 'key-halves-differ',
    says: ({ key }) =>
      hasRemark(key, 'halves-differ')
        ? {
            clause: t`the private value of the key belongs to another key`,
            detail: t`Its public members were used. What the private value signs does not verify with them.`,
          }
        : null,
  },
  { id: 'certificate-expired', says: expired },
];

export const hasRemark = ({ remarks }: Key, kind: KeyRemark['kind']): boolean =>
  remarks.some((remark) => remark.kind === kind);

/** The members that limit what a key may do (RFC 7517 §4.2–4.4), if their JSON type is wrong. */
const limits: ReadonlySet<string> = new Set(['use', 'key_ops', 'alg']);

function anotherUse({ key, row }: Asked): Omit<KeyWarning, 'id'> | null {
  if (hasRemark(key, 'pss-only') && row.family === 'rsassa-pkcs1')
    return {
      clause: t`the key is only for RSASSA-PSS`,
      detail: t`Strict libraries reject it for ${row.name} (RFC 4055 §1.2).`,
    };
  const wrong = key.remarks.find((remark) => remark.kind === 'member-ignored' && limits.has(remark.member));
  return wrong?.kind === 'member-ignored'
    ? {
        clause: t`the member ${wrong.member} of the key has the wrong JSON type`,
        detail: t`Strict libraries reject such a key (RFC 7517 §4).`,
      }
    : null;
}

function expired({ key: { certificate }, at }: Asked): Omit<KeyWarning, 'id'> | null {
  // An unreadable date is NaN, which is never in the past.
  if (certificate === null || !(at > certificate.notAfter)) return null;
  return {
    clause: t`the certificate of the key expired on ${new Date(certificate.notAfter).toISOString().slice(0, 10)}`,
    detail: t`Only the key in it was used. The certificate itself is not checked.`,
  };
}
