import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { modulusBits } from '../../core/crypto/fit.ts';
import { secretTooShort } from '../../core/crypto/secret-length.ts';
import { isFactorable } from '../../core/crypto/weak-modulus.ts';
import type { StrictOpinion } from '../../core/crypto/strict.ts';
import type { CommonKey } from '../../core/diagnose/common-keys.ts';
import { isExampleKey } from '../../core/keys/example-keys.ts';
import { hasRemark, type Key } from '../../core/keys/key.ts';
import { placeOfKey, type KeyPlace } from '../../core/keys/key-in-token.ts';
import { publishedIn } from '../../core/keys/published-keys.ts';
import type { Origin, Origins } from '../../core/keys/origin.ts';
import { t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import type { Jws, Token } from '../../core/token/token.ts';
import type { Source } from '../state/model.ts';
import { foundInSource } from '../state/source.ts';
import type { Warning, WarningId } from '../state/warning.ts';
import { published, refusals, words, type Said } from './warning-words.ts';
import type { EmbeddedMember } from '../../core/keys/embedded-member.ts';
import { beginning, certificateFor, expiring, leafOf, otherLeaf, unreadableLeaf } from './certificate-warnings.ts';
import { hasCritFault, opinionOn } from './strict-opinion.ts';
import { duplicateKeyMember, duplicateMember, laxCrit } from './token-warnings.ts';

/*
 * What speaks against a key or a token although the signature matches (`data-warning`). Loaded on
 * demand with the cryptography. Without a warning the verdict is green.
 */

/** The key that verified, and all that is known about it and the token. */
type Verified = {
  readonly row: AlgorithmRow;
  readonly token: Jws;
  readonly key: Key;
  /** All keys of the box that fit, this one among them. */
  readonly keys: readonly Key[];
  readonly origins: Origins;
  /** Where the token contains the key itself. */
  readonly member: EmbeddedMember | null;
  readonly isExample: boolean;
  readonly outer: OuterSignature;
  readonly outside: readonly Token[];
  readonly source: Source;
};

/** What the signatures of the tokens around this one are; `matches` without any. */
export type OuterSignature = 'matches' | 'differs' | 'unchecked';

type Known = Verified & {
  readonly strict: StrictOpinion;
  /** Why anyone can have the key (`told`: the token contains it); null if only its owner does. */
  readonly common: CommonKey['kind'] | 'told' | null;
  /** Where the token contains the key in any form. */
  readonly place: KeyPlace | null;
  /** The certificate that a JWK contains. */
  readonly leaf: Key | null;
  readonly certificate: Key['certificate'];
};

/** One fact. Returns its words if it is so. */
type Row = { readonly id: WarningId; readonly says: (known: Known) => Said | null };

/** Returns the warnings, in the order of the table. Each id occurs at most once. */
export async function warningsOn(verified: Verified): Promise<readonly Warning[]> {
  const { key } = verified;
  const [strict, common, leaf] = [await opinionOn(verified), await commonKindOf(verified), await leafOf(key)];
  const place = placeOfKey([verified.token, ...verified.outside], foundInSource(verified.source).token, key.jwk);
  const known = { ...verified, strict, common, place, leaf, certificate: certificateFor(key, leaf, verified.keys) };
  return rows.flatMap(({ id, says }) => {
    const said = says(known);
    return said === null ? [] : [{ id, ...said }];
  });
}

/** The key first, then the token. To add a warning, add its id in `state/warning.ts` and its row here. */
const rows: readonly Row[] = [
  { id: 'key-from-text', says: ({ origins }) => (originOf(origins, 'text') === null ? null : words.text()) },
  { id: 'key-from-token', says: fromToken },
  { id: 'key-from-link', says: ({ origins }) => (originOf(origins, 'link') === null ? null : words.link()) },
  { id: 'key-from-address', says: fromAddress },
  { id: 'example-key', says: ofExample },
  { id: 'public-key-as-secret', says: ({ common }) => (common === 'public-key' ? words.publicKey() : null) },
  { id: 'well-known-secret', says: wellKnown },
  { id: 'secret-empty', says: ({ common }) => (common === 'empty' ? words.empty() : null) },
  { id: 'short-secret', says: shortSecret },
  {
    id: 'rsa-too-short',
    says: ({ key }) =>
      key.jwk.kty === 'RSA' && modulusBits(key.jwk) < leastModulusBits ? refusals['rsa-too-short']() : null,
  },
  { id: 'key-use', says: (known) => anotherUse(known) ?? refused('key-use')(known) },
  {
    id: 'key-halves-differ',
    says: ({ key, leaf }) => (hasRemark(key, 'halves-differ') ? words.halves() : otherLeaf(key, leaf)),
  },
  { id: 'certificate-expired', says: ({ certificate }) => expiring(certificate) },
  { id: 'certificate-not-yet-valid', says: ({ certificate }) => beginning(certificate) },
  { id: 'outer-signature', says: ({ outer }) => outerSaid[outer]() },
  {
    id: 'crit-unknown',
    says: ({ token }) => (hasCritFault(token) ? refusals['crit-unknown']() : laxCrit(token)),
  },
  {
    id: 'strict-refuses',
    says: (known) =>
      duplicateMember(known.token) ??
      duplicateKeyMember(known.key) ??
      unreadableLeaf(known.key, known.leaf) ??
      refused('encoding', 'other', 'signature')(known),
  },
  // An example is there to learn the algorithm from.
  { id: 'alg-unsupported', says: (known) => (known.isExample ? null : refused('alg-unsupported')(known)) },
];

const outerSaid: Readonly<Record<OuterSignature, () => Said | null>> = {
  matches: () => null,
  differs: words.outerDiffers,
  unchecked: words.outerUnchecked,
};

function originOf<Kind extends Origin['kind']>(origins: Origins, kind: Kind): Extract<Origin, { kind: Kind }> | null {
  return origins.find((origin): origin is Extract<Origin, { kind: Kind }> => origin.kind === kind) ?? null;
}

/** The host and most of the path of a URL. */
const mostOfUrl = 200;

function fromToken({ origins, member, place, key }: Known): Said | null {
  const fetched = originOf(origins, 'token');
  if (fetched !== null)
    return {
      clause: t`the key came from ${othersText(fetched.url, mostOfUrl)}, a URL that the token itself chose`,
      detail: t`The creator of the token also chose the key. Get the issuer's key from the issuer.`,
    };
  if (member === null && (place === null || key.jwk.kty === 'oct')) return null;
  return {
    clause: member === null ? placed(place) : t`the token's own header (${member}) contains the key`,
    detail: t`Make sure that you got the key from the issuer, and not from the token.`,
  };
}

function placed(place: KeyPlace | null): string {
  if (place === null || place.name === null) return t`the token itself contains the key`;
  return place.part === 'header'
    ? t`the token's own header (${othersText(place.name)}) contains the key`
    : t`the claim ${othersText(place.name)} of the token contains the key`;
}

function fromAddress({ origins }: Known): Said | null {
  const fetched = originOf(origins, 'address');
  return fetched === null
    ? null
    : {
        clause: t`the key came from ${othersText(fetched.url, mostOfUrl)}, found through the token's issuer`,
        detail: t`The creator of the token also chose the issuer. Expect this issuer if you trust it.`,
      };
}

/** The example's own token is meant to be checked with the example's key. */
function ofExample({ origins, common, isExample }: Known): Said | null {
  const isCommon = common === 'example' || originOf(origins, 'example') !== null;
  return isCommon && !isExample ? words.example() : null;
}

function wellKnown({ key, common, place, isExample }: Known): Said | null {
  const source = publishedIn(key.jwk);
  if (source !== null) return published(source);
  if (isFactorable(key.jwk)) return words.factorable();
  if (common === 'told' || (place !== null && key.jwk.kty === 'oct' && !isExample)) return words.told();
  return common === 'well-known' ? words.wellKnown() : null;
}

function shortSecret({ row, key, common }: Known): Said | null {
  const short = common === 'empty' ? null : secretTooShort(row, key.jwk);
  return short === null
    ? null
    : {
        clause: t`the secret has ${short.bits} bits, but ${row.name} requires at least ${short.needed}`,
        detail: t`jjwt, Nimbus JOSE and .NET reject it; jose and many others do not.`,
      };
}

function refused(...reasons: readonly (keyof typeof refusals)[]): Row['says'] {
  return ({ strict }) => {
    const why = strict.kind === 'refuses' ? reasons.find((reason) => reason === strict.why) : undefined;
    return why === undefined ? null : refusals[why]();
  };
}

/** The members that limit what a key may do (RFC 7517 §4.2–4.4), if their JSON type is wrong. */
const limits: ReadonlySet<string> = new Set(['use', 'key_ops', 'alg']);

function anotherUse({ key, row }: Known): Said | null {
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

const leastModulusBits = 2048;

/** The list of known secrets is large, and only an HMAC needs it. */
async function commonKindOf({ key: { jwk }, token, isExample }: Verified): Promise<Known['common']> {
  if (isExampleKey(jwk)) return 'example';
  if (jwk.kty !== 'oct') return null;
  const { commonKey } = await import('../../core/diagnose/common-keys.ts');
  const { toldFinding } = await import('../../core/diagnose/families/claims-as-secrets.ts');
  return commonKey(jwk)?.kind ?? (!isExample && toldFinding(token, jwk) !== null ? 'told' : null);
}
