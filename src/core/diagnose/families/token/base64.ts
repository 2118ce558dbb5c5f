import { toBase64url } from '../../../text/base64url.ts';
import { utf8 } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { isUnencoded } from '../../../token/header.ts';
import type { CauseId } from '../../cause.ts';
import { changedDraft, headerOfSegment, readOneSegment, type Draft } from './draft.ts';

/** A deviation from base64url, and how to reverse it. */
type Habit = {
  readonly cause: CauseId;
  readonly mend: (segment: string) => string;
  readonly words: (where: string) => string;
};

const habits: readonly Habit[] = [
  {
    cause: 'token-padded',
    mend: (segment) => segment.replace(/={1,2}$/, ''),
    words: (where) =>
      t`${where} padded with = after signing. Base64url in a token has no padding (RFC 7515 §2).\nRemove the padding.`,
  },
  {
    cause: 'token-standard-base64',
    mend: (segment) => segment.replaceAll('+', '-').replaceAll('/', '_'),
    words: (where) => t`${where} rewritten after signing with + and / instead of - and _.\nChange them back.`,
  },
  {
    cause: 'token-noncanonical-base64',
    mend: canonical,
    words: (where) =>
      t`${where} changed after signing in the last character, in bits that belong to no byte. The bytes are the same, but the signed text is not.`,
  },
];

/**
 * Returns header and payload as a strict writer has them, with each deviation fixed alone and all
 * together: at most 7.
 */
export function* strictBase64(draft: Draft): Generator<Draft> {
  // An unencoded payload is not base64 (RFC 7797 §3).
  if (isUnencoded(headerOfSegment(draft.header)?.parameters ?? {})) return;
  const useful = habits.filter(
    ({ mend }) => mend(draft.header) !== draft.header || mend(draft.payload) !== draft.payload,
  );
  for (let chosen = 1; chosen < 1 << useful.length; chosen += 1) {
    yield mended(
      draft,
      useful.filter((_, at) => (chosen & (1 << at)) !== 0),
    );
  }
}

function mended(draft: Draft, chosen: readonly Habit[]): Draft {
  const mend = (segment: string): string => chosen.reduce((text, habit) => habit.mend(text), segment);
  const causes = chosen.map(({ cause, words, mend: one }) => [cause, words(whereOf(draft, one))] as const);
  return changedDraft(draft, { header: mend(draft.header), payload: mend(draft.payload) }, chosen.length, ...causes);
}

/**
 * Includes the signature in the sentence although it needs no fix: it was not signed, and its bytes
 * are the same.
 */
function whereOf({ header, payload, signature }: Draft, mend: (segment: string) => string): string {
  const [inHeader, inPayload, inSignature] = [header, payload, signature].map((segment) => mend(segment) !== segment);
  if (inHeader && inPayload && inSignature) return t`Header, payload and signature were`;
  if (inSignature) return inHeader ? t`Header and signature were` : t`Payload and signature were`;
  if (inHeader && inPayload) return t`Header and payload were`;
  return inHeader ? t`The header was` : t`The payload was`;
}

/** Sets unused bits to zero (RFC 4648 §3.5). An unreadable segment stays. */
function canonical(segment: string): string {
  const { bytes, deviations, fault } = readOneSegment(segment);
  if (fault !== null || !deviations.some(({ kind }) => kind === 'trailing-bits')) return segment;
  const body = segment.replace(/=+$/, '');
  return body.slice(0, -1) + toBase64url(bytes).slice(-1) + segment.slice(body.length);
}

/**
 * Returns the reverse: the signer signed padded or standard base64, and the token was written
 * strictly afterwards. At most 3.
 */
export function* signedLoosely(draft: Draft): Generator<Draft> {
  const pad = (segment: string): string => segment + '='.repeat((4 - (segment.length % 4)) % 4);
  const standard = (segment: string): string => segment.replaceAll('-', '+').replaceAll('_', '/');
  const text = `${draft.header}.${draft.payload}`;
  const [isPadded, isStandard] = [text.includes('='), /[+/]/.test(text)];
  const write = (...ways: readonly ((segment: string) => string)[]): string =>
    [draft.header, draft.payload].map((segment) => ways.reduce((written, way) => way(written), segment)).join('.');
  const padding = [
    'token-padded',
    t`The signature was computed over padded base64, and the padding was removed afterwards.\nThe signer must sign exactly the text that it sends, without = (RFC 7515 §5.1).`,
  ] as const;
  const alphabet = [
    'token-standard-base64',
    t`The signature was computed over standard base64, with + and /, which became - and _ afterwards.\nThe signer must sign the base64url text that it sends (RFC 7515 §5.1).`,
  ] as const;
  const made = (input: string, cost: number, ...causes: readonly (typeof padding | typeof alphabet)[]): Draft[] =>
    input === text ? [] : [changedDraft(draft, { input: utf8(input), mends: false }, cost, ...causes)];
  if (!isPadded) yield* made(write(pad), 3, padding);
  if (!isStandard) yield* made(write(standard), 2, alphabet);
  if (!isPadded && !isStandard && write(pad) !== text && write(standard) !== text)
    yield* made(write(standard, pad), 3, alphabet, padding);
}
