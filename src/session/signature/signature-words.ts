import { requirementOf } from '../../core/crypto/algorithms.ts';
import { secretTooShort } from '../../core/crypto/secret-length.ts';
import { cryptoFaultWords } from '../../core/crypto/words.ts';
import { faultCause } from '../../core/keys/fault-cause.ts';
import { hasRemark, type Key } from '../../core/keys/key.ts';
import { selectionCause, selectionWords } from '../../core/keys/selection-words.ts';
import { keyFaultWords, keyNoun } from '../../core/keys/words.ts';
import { exactCharacterWords } from '../../core/text/characters.ts';
import { lineOf, type Headline } from '../../core/text/headline.ts';
import { listOf, t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import type { WarningId } from '../state/warning.ts';
import { alteredWords, malformedWords, noJwtWords } from './signature-clauses.ts';
import type { SignatureFact } from './signature-fact.ts';

export type SignatureWords = Headline & {
  readonly verdict: 'verified' | 'rejected' | 'unchecked' | 'checking';
  /** An id from the causes catalog; null if there is nothing to explain. */
  readonly reason: string | null;
  /** Begins with `Verified`, `Does not match`, `Not checked` or `Checking`. */
  readonly text: string;
  readonly more: readonly string[];
  /** What speaks against the key or the token although the signature matches. */
  readonly warnings: readonly WarningId[];
  /** Whether a careful verifier rejects the token although its signature is correct. */
  readonly grave: boolean;
};

/** How a verdict looks. Amber (`warn`) is not green: something speaks against the token or key. */
export type SignatureTone = 'good' | 'bad' | 'warn' | 'open' | 'busy';

const tones = { verified: 'good', rejected: 'bad', unchecked: 'open', checking: 'busy' } as const;

export const signatureTone = ({ verdict, grave }: Pick<SignatureWords, 'verdict' | 'grave'>): SignatureTone =>
  grave && verdict !== 'rejected' ? 'warn' : tones[verdict];

type Table = {
  readonly [Kind in SignatureFact['kind']]: (fact: Extract<SignatureFact, { kind: Kind }>) => SignatureWords;
};

/** The words for every fact about the signature. A fact without a row does not compile. */
export const signatureWords: Table = {
  'no-token': () => unchecked('no-token', t`no token yet.`),
  encrypted: () => unchecked('jwe-not-jws', t`this is a JWE: it is encrypted and has no signature of its own.`),
  'header-unreadable': () =>
    unchecked('token-corrupted-header', t`the header cannot be read, so the algorithm is unknown.`),
  'no-jwt': ({ what }) => unchecked('not-a-jwt', noJwtWords[what]()),
  detached: ({ isEncoded }) =>
    unchecked(
      isEncoded ? 'detached-payload' : 'b64-false',
      t`the content is detached: the signature covers content that is not in the token. Enter it in the field Detached payload.`,
    ),
  'alg-missing': ({ isMistyped }) =>
    unchecked(
      'alg-missing',
      isMistyped
        ? t`the header's alg is not a string. RFC 7515 §4.1.1 requires an algorithm: choose one in the Algorithm menu.`
        : t`the header has no alg, which RFC 7515 §4.1.1 requires. Choose one in the Algorithm menu.`,
    ),
  'alg-unknown': ({ alg, odd }) =>
    unchecked(
      'alg-nonstandard-name',
      odd !== null
        ? t`the alg contains ${exactCharacterWords(odd)}, which no algorithm name contains. The signer must remove it, or choose one in the Algorithm menu.`
        : t`“${othersText(alg)}” is not a signature algorithm that Jotscope knows. Names are case-sensitive; the Algorithm menu lists them all.`,
    ),
  unsecured: unsecured,
  'signature-missing': ({ row }) =>
    rejected('signature-empty', t`the signature is missing, but ${row.name} requires one.`),
  'cut-off': () => unchecked('token-truncated', t`the end of the token is missing. Copy the whole token.`),
  'signature-unreadable': ({ fault }) =>
    rejected(
      'signature-unreadable',
      fault.kind === 'bad-character'
        ? t`the signature cannot be read: its character ${fault.at + 1} is ${exactCharacterWords(fault.character)}, which is not valid in base64url.`
        : t`the signature cannot be read: ${fault.length} characters is not a possible base64url length.`,
    ),
  altered: ({ cause }) =>
    rejected(cause, alteredWords[cause === 'token-padded' || cause === 'token-standard-base64' ? cause : 'other']()),
  checking: () => ({
    verdict: 'checking',
    reason: null,
    text: t`Checking …`,
    headline: t`Checking …`,
    line: '',
    more: [],
    warnings: [],
    grave: false,
  }),
  'not-loaded': () => ({
    ...unchecked('', t`the part of the page that checks signatures could not be loaded.`),
    reason: null,
  }),
  'no-key': ({ row }) => unchecked('no-key', t`no key yet. ${row.name} needs ${requirementOf(row)}.`),
  'key-unreadable': ({ fault }) => unchecked(faultCause(fault), keyFaultWords(fault)),
  'no-fitting-key': ({ why }) =>
    unchecked(
      selectionCause(why) ?? 'no-key',
      why.kind === 'jwks-kid-not-found'
        ? t`${selectionWords(why)} Fetch the issuer’s keys again.`
        : selectionWords(why),
    ),
  'example-key': ({ row }) =>
    unchecked(
      'no-key',
      t`the key in the box belongs to an example and does not fit this token. Paste your own: ${row.name} needs ${requirementOf(row)}.`,
    ),
  'edited-not-signed': ({ row }) =>
    unchecked(
      'edited-not-signed',
      t`you edited the content but have not signed it. ${row.name} needs ${requirementOf(row)} that can sign.`,
    ),
  verified: verified,
  malformed: ({ why }) =>
    unchecked(why === 'segment-count' ? 'token-trailing-characters' : 'not-a-jwt', malformedWords[why](), true),
  rejected: doesNotMatch,
  'embedded-key': embedded,
  unable: ({ fault }) =>
    unchecked(fault.kind === 'curve-mismatch' ? 'alg-curve-mismatch' : fault.kind, cryptoFaultWords(fault)),
};

const unchecked = (reason: string, text: string, grave = false): SignatureWords => ({
  verdict: 'unchecked',
  reason,
  text: t`Not checked: ${text}`,
  headline: t`Not checked`,
  line: lineOf(text),
  more: [],
  warnings: [],
  grave,
});
const rejected = (reason: string, text: string, more: readonly string[] = []): SignatureWords => ({
  verdict: 'rejected',
  reason,
  text: t`Does not match: ${text}`,
  headline: t`Does not match`,
  line: lineOf(text),
  more,
  warnings: [],
  grave: true,
});

function unsecured({ alg, third }: SignatureFact & { kind: 'unsecured' }): SignatureWords {
  if (third === 'not-empty')
    return rejected(
      'alg-none',
      t`alg “${othersText(alg)}” means unsecured, but there is a third part. RFC 7518 §3.6 requires it to be empty.`,
    );
  if (third === 'missing')
    return unchecked(
      'alg-none-missing-dot',
      t`unsecured, and the last dot is missing: a token with alg none ends with a dot.`,
      true,
    );
  const open = t`unsecured. Nothing protects this content: anyone can create a token like this.`;
  return unchecked(
    'alg-none',
    alg === 'none'
      ? open
      : `${open} ${t`The registered spelling is “none”. Other spellings have fooled some verifiers.`}`,
    true,
  );
}

function verified({ row, key, why, warnings }: SignatureFact & { kind: 'verified' }): SignatureWords {
  const isHalf = key.isPrivate && key.jwk.kty !== 'oct';
  const by = isHalf ? t`the public key from ${keyName(key)}` : keyName(key);
  const but = listOf(warnings.map(({ clause }) => clause));
  const more = [why.kind === 'only-key' ? '' : selectionWords(why), ...warnings.map(({ detail }) => detail)];
  return {
    verdict: 'verified',
    reason: secretTooShort(row, key.jwk) === null ? null : 'short-secret',
    warnings: warnings.map(({ id }) => id),
    ...(warnings.length === 0
      ? { text: t`Verified with ${by}.`, headline: t`Verified`, line: t`With ${by}` }
      : {
          text: t`Verified, but ${but}. The signature was checked with ${by}.`,
          headline: warnings.length === 1 ? t`Verified, 1 warning` : t`Verified, ${warnings.length} warnings`,
          line: lineOf(but),
        }),
    more: more.filter(Boolean),
    grave: warnings.length > 0,
  };
}

function doesNotMatch({ row, tried, edited, isExample }: SignatureFact & { kind: 'rejected' }): SignatureWords {
  const [first] = tried;
  const keys = tried.length === 1 && first ? keyName(first) : t`any of the ${tried.length} keys that fit`;
  if (edited)
    return rejected(
      'edited-not-signed',
      t`you edited the content, and the signature still covers the old content. To sign, ${row.name} needs ${requirementOf(row)} that can sign.`,
    );
  const more = [
    ...(isExample ? [t`This key belongs to an example. Paste your own.`] : []),
    ...(tried.some((key) => hasRemark(key, 'text-skipped'))
      ? [t`Only the JWK in the Key box was used, and not the text next to it.`]
      : []),
    ...(tried.some((key) => hasRemark(key, 'halves-differ'))
      ? [t`The private value of the key belongs to another key than its public members.`]
      : []),
  ];
  if (row.family === 'hmac')
    return rejected('wrong-secret', t`wrong secret, or the content was changed. Checked with ${keys}.`, more);
  return rejected('wrong-key', t`wrong key, or the content was changed. Checked with ${keys}.`, more);
}

function embedded({ member, matches, isGiven }: SignatureFact & { kind: 'embedded-key' }): SignatureWords {
  const proves = t`That proves possession, not who issued it: paste the issuer’s key.`;
  const words = isGiven
    ? t`the key in the Key box is the token’s own, and you did not provide it yourself. The signature matches it.`
    : embeddedWords(matches);
  return unchecked(`embedded-${member}`, `${words} ${proves}`, true);
}

function embeddedWords(matches: boolean | null): string {
  if (matches === null) return t`the only key is the one in the token itself, and that key cannot be read.`;
  return matches
    ? t`the only key is the one in the token itself, and the signature matches it.`
    : t`the only key is the one in the token itself, and the signature does not match it.`;
}

/** Returns the name of a key, for example `the RSA public key, 2048 bits (kid “a”)`. */
function keyName(key: Key): string {
  const name = t`the ${keyNoun(key)}`;
  return key.kid === null ? name : t`${name} (kid “${othersText(key.kid)}”)`;
}
