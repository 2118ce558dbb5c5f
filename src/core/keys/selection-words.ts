import type { Jwk } from '../crypto/jwk.ts';
import { t } from '../text/language.ts';
import { othersText } from '../text/others-text.ts';
import type { SelectionReason } from './selection.ts';
import { rowWords, type ByKind, type WordTable } from './word-table.ts';

/** Returns why these keys are tried, or why none is, in one or two sentences. */
export const selectionWords = (reason: SelectionReason): string => rowWords(words, reason);

/**
 * Returns the cause (an id of the catalog) of a reason; null if the selection explains nothing by
 * itself.
 */
export const selectionCause = (reason: SelectionReason): string | null => causes[reason.kind];

type Kinds = ByKind<SelectionReason>;

const words: WordTable<Kinds> = {
  'alg-none': () => t`alg is none, so this token has no key.`,
  'no-key': () => t`No key yet.`,
  'jwks-kid-not-found': ({ kid, kids }) =>
    t`None of your keys has the token's kid "${othersText(kid)}". ${kidsWords(kids)}`,
  'asymmetric-alg-with-secret': ({ alg, needs }) =>
    t`${alg} needs ${needs}, not a shared secret. Paste the issuer's public key or the JWK Set from its jwks_uri.`,
  'hmac-with-public-key': ({ alg, kty, curve, count }) =>
    t`${alg} needs a shared secret; ${given(kty, curve, count)}. A verifier that used a public key as the secret would accept tokens that anyone can sign.`,
  'key-type-mismatch': ({ alg, needs, kty, curve, count }) => t`${alg} needs ${needs}; ${given(kty, curve, count)}.`,
  'alg-curve-mismatch': ({ alg, needs, given: curve, count }) =>
    count === 1
      ? t`${alg} needs a key for ${needs}, but your key is for ${curve}.`
      : t`${alg} needs a key for ${needs}, but your keys are for others, such as ${curve}.`,
  'jwks-key-not-for-signing': ({ alg, member, value, count }) =>
    count === 1
      ? t`The key says "${member}": "${othersText(value)}", so it is not meant for ${alg} signatures.`
      : t`The closest key says "${member}": "${othersText(value)}", so it is not meant for ${alg} signatures.`,
  'key-not-private': () => t`There is only a public key, which can verify. Signing needs the private key.`,
  'only-key': () => t`Your only key was used.`,
  'kid-differs': ({ kid, given: bears }) =>
    t`The token's kid is "${othersText(kid)}", but your only key has "${othersText(bears)}". A verifier that looks keys up by kid would not find it.`,
  'kid-names-key': ({ kid, fitting }) =>
    fitting === 1
      ? t`Selected by kid "${othersText(kid)}".`
      : t`${fitting} keys have the kid "${othersText(kid)}", and each was tried.`,
  'keys-without-kid': ({ kid, fitting, of }) =>
    of === 1
      ? t`Your only key was used. It has no kid to compare with the token's "${othersText(kid)}".`
      : keysWithoutKid(kid, fitting),
  'token-without-kid': ({ alg, fitting, of, isMistyped }) =>
    isMistyped ? mistypedKid(alg, fitting, of) : withoutKid(alg, fitting, of),
};

const mistypedKid = (alg: string, fitting: number, of: number): string =>
  t`The token's kid is not a string, so it selects no key (RFC 7515 §4.1.4). ${fitting} of ${of} keys fit ${alg} and were tried.`;

const withoutKid = (alg: string, fitting: number, of: number): string =>
  fitting === 1
    ? t`The token has no kid. 1 of ${of} keys fits ${alg} and was tried.`
    : t`The token has no kid. ${fitting} of ${of} keys fit ${alg}, and each was tried.`;

const keysWithoutKid = (kid: string, fitting: number): string =>
  fitting === 1
    ? t`None of your keys has the kid "${othersText(kid)}". The key without a kid was used.`
    : t`None of your keys has the kid "${othersText(kid)}". ${fitting} keys without a kid were tried.`;

const causes: Record<SelectionReason['kind'], string | null> = {
  'alg-none': 'alg-none',
  'no-key': 'no-key',
  'jwks-kid-not-found': 'jwks-kid-not-found',
  'asymmetric-alg-with-secret': 'asymmetric-alg-with-secret',
  // A public key given for an HMAC is a misfit. That its bytes are the HMAC secret would need a
  // proof.
  'hmac-with-public-key': 'key-type-mismatch',
  'key-type-mismatch': 'key-type-mismatch',
  'alg-curve-mismatch': 'alg-curve-mismatch',
  'jwks-key-not-for-signing': 'jwks-key-not-for-signing',
  'key-not-private': null,
  'only-key': null,
  'kid-differs': null,
  'kid-names-key': null,
  'keys-without-kid': null,
  'token-without-kid': 'token-without-kid',
};

function typeWords(kty: Jwk['kty']): string {
  const types: Record<Jwk['kty'], string> = {
    oct: t`a shared secret`,
    RSA: t`an RSA key`,
    EC: t`an EC key`,
    OKP: t`an OKP key`,
    AKP: t`an AKP key`,
  };
  return types[kty];
}

function given(kty: Jwk['kty'], curve: string | null, keys: number): string {
  const type = curve === null ? typeWords(kty) : `${typeWords(kty)} (${curve})`;
  return keys === 1 ? t`your key is ${type}` : t`none of your ${keys} keys is one (the first is ${type})`;
}

/** The maximum number of kids listed, because a set may contain hundreds. */
const mostKids = 8;

function kidsWords(kids: readonly string[]): string {
  const shown = kids
    .slice(0, mostKids)
    .map((kid) => t`"${othersText(kid)}"`)
    .join(', ');
  if (kids.length > mostKids) return t`Your keys have the kids ${shown} and ${kids.length - mostKids} more.`;
  return kids.length === 1 ? t`Your key has the kid ${shown}.` : t`Your keys have the kids ${shown}.`;
}
