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
  'alg-none': () => t`This token says alg none: no key belongs to it.`,
  'no-key': () => t`No key is given.`,
  'jwks-kid-not-found': ({ kid, kids }) =>
    t`No key given has the kid "${othersText(kid)}" that the token asks for. ${kidsWords(kids)}`,
  'asymmetric-alg-with-secret': ({ alg, needs }) =>
    t`${alg} needs ${needs}, not a shared secret. Paste the issuer's public key, or the JWK Set at its jwks_uri.`,
  'hmac-with-public-key': ({ alg, kty, curve, count }) =>
    t`${alg} needs a shared secret; ${given(kty, curve, count)}. A verifier that took a public key for the secret would accept tokens that anyone can sign.`,
  'key-type-mismatch': ({ alg, needs, kty, curve, count }) => t`${alg} needs ${needs}; ${given(kty, curve, count)}.`,
  'alg-curve-mismatch': ({ alg, needs, given: curve, count }) =>
    count === 1
      ? t`${alg} needs a key for ${needs}; the key given is for ${curve}.`
      : t`${alg} needs a key for ${needs}; the keys given are others, one for ${curve}.`,
  'jwks-key-not-for-signing': ({ alg, member, value, count }) =>
    count === 1
      ? t`The key says "${member}": "${othersText(value)}", so it is not meant for ${alg} signatures.`
      : t`The nearest of the keys says "${member}": "${othersText(value)}", so it is not meant for ${alg} signatures.`,
  'key-not-private': () => t`Only a public key is given: it verifies. Signing needs the private key.`,
  'only-key': () => t`The one key given is used.`,
  'kid-differs': ({ kid, given: bears }) =>
    t`The token names the kid "${othersText(kid)}", and the one key given bears "${othersText(bears)}": a verifier that looks keys up by kid would not find it.`,
  'kid-names-key': ({ kid, fitting }) =>
    fitting === 1
      ? t`The kid "${othersText(kid)}" names this key.`
      : t`The kid "${othersText(kid)}" names ${fitting} keys, each is tried.`,
  'keys-without-kid': ({ kid, fitting, of }) =>
    of === 1
      ? t`The one key given is used; it bears no kid to compare with the token's "${othersText(kid)}".`
      : keysWithoutKid(kid, fitting),
  'token-without-kid': ({ alg, fitting, of, isMistyped }) =>
    isMistyped ? mistypedKid(alg, fitting, of) : withoutKid(alg, fitting, of),
};

const mistypedKid = (alg: string, fitting: number, of: number): string =>
  t`The token's kid is not a string, so it names no key (RFC 7515 §4.1.4): ${fitting} of ${of} given keys fit ${alg} and were tried.`;

const withoutKid = (alg: string, fitting: number, of: number): string =>
  fitting === 1
    ? t`The token names no kid: 1 of ${of} keys fits ${alg}, it is tried.`
    : t`The token names no kid: ${fitting} of ${of} keys fit ${alg}, each is tried.`;

const keysWithoutKid = (kid: string, fitting: number): string =>
  fitting === 1
    ? t`No key given bears the kid "${othersText(kid)}"; the key without a kid is used.`
    : t`No key given bears the kid "${othersText(kid)}"; ${fitting} keys without a kid are tried.`;

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
  return keys === 1 ? t`the key given is ${type}` : t`none of the ${keys} keys given is one, the first is ${type}`;
}

/** The maximum number of kids listed, because a set may contain hundreds. */
const mostKids = 8;

function kidsWords(kids: readonly string[]): string {
  const shown = kids
    .slice(0, mostKids)
    .map((kid) => t`"${othersText(kid)}"`)
    .join(', ');
  if (kids.length > mostKids) return t`There are ${shown} and ${kids.length - mostKids} more.`;
  return kids.length === 1 ? t`There is ${shown}.` : t`There are ${shown}.`;
}
