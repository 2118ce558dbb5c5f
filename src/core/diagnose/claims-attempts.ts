import type { Check } from '../claims/check.ts';
import { durationWords } from '../claims/duration.ts';
import { seconds } from '../claims/numeric-date.ts';
import { utcText } from '../claims/time-words.ts';
import { withMember } from '../text/json-edit.ts';
import { memberNamed, readJson } from '../text/json.ts';
import { t } from '../text/language.ts';
import { othersText } from '../text/others-text.ts';
import { textIn } from '../text/spans.ts';
import { lifetimeOf, rightTime, type ClaimsContext } from './claims-repairs.ts';
import type { Diagnosis } from './trial.ts';

/** The texts of both parts, as they are in the token. */
export type PartTexts = { readonly header: string; readonly payload: string };

type Attempt = Pick<Diagnosis, 'changes' | 'repair' | 'attempt'>;

/**
 * Returns the value with which another token would pass a check that this one fails: a later expiry,
 * an earlier `nbf`, the issuer, audience or type that is expected. It does not undo damage, so the
 * button says what it tries. Null for every other check.
 */
export function attemptOf(check: Check, texts: PartTexts, context: ClaimsContext): Attempt | null {
  switch (check.id) {
    case 'expired':
    case 'nbf-in-future': {
      const value = rightTime(check, context);
      return value === null
        ? null
        : inPayload(check, texts, { json: String(value), words: timeName(check, value, context) });
    }
    case 'issuer-mismatch':
    case 'audience-mismatch': {
      const [expected] = check.facts.expected;
      return expected === undefined ? null : inPayload(check, texts, quoted(expected));
    }
    case 'type-mismatch':
      return inHeader(check, texts, quoted(check.facts.expected));
    default:
      return null;
  }
}

/** A value as JSON, and as the name of the button says it. */
type Value = { readonly json: string; readonly words: string };

/** A longer value is cut off on a button. */
const mostOfName = 40;

const quoted = (text: string): Value => ({ json: JSON.stringify(text), words: othersText(text, mostOfName) });

/** Returns `now + 1 h`, or the time itself if it does not count from now. */
function timeName(check: Check & { id: 'expired' | 'nbf-in-future' }, value: number, context: ClaimsContext): string {
  const { asOf, iat, moment } = context;
  const isFromNow = asOf === null && (iat === null || iat <= moment);
  if (!isFromNow || check.facts.at === null) return utcText(seconds(value)) ?? String(value);
  if (check.id === 'nbf-in-future') return t`now`;
  return t`now + ${durationWords(seconds(lifetimeOf(check.facts.at, iat)))}`;
}

function inPayload({ claim, span }: Check, { payload }: PartTexts, { json, words }: Value): Attempt | null {
  if (span === null) return null;
  return {
    changes: [
      { where: 'payload', before: `"${claim}": ${textIn(payload, span).trim()}`, after: `"${claim}": ${json}` },
    ],
    repair: { payload: payload.slice(0, span.start) + json + payload.slice(span.end) },
    attempt: t`Try with ${claim} = ${words}`,
  };
}

function inHeader({ claim }: Check, { header }: PartTexts, { json, words }: Value): Attempt | null {
  const changed = withMember(header, claim, json);
  if (changed === null) return null;
  const { node } = readJson(header);
  const member = node?.kind === 'object' ? memberNamed(node, claim) : undefined;
  const before = member === undefined ? '' : `"${claim}": ${textIn(header, member.value.span)}`;
  return {
    changes: [{ where: 'header', before, after: `"${claim}": ${json}` }],
    repair: { header: changed },
    attempt: t`Try with ${claim} = ${words}`,
  };
}
