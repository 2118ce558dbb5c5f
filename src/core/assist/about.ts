import { claimEntries, misfitWords, type ClaimEntry } from '../claims/claims-table.ts';
import { headerParameterRow } from '../claims/header-parameters.ts';
import type { Seconds } from '../claims/numeric-date.ts';
import { claimRow } from '../claims/registered-claims.ts';
import { timeNotes } from '../claims/time-notes.ts';
import { algorithmOf } from '../crypto/algorithms.ts';
import { memberNamed, type JsonMember, type JsonObject } from '../text/json.ts';
import { say, t } from '../text/language.ts';
import type { Span } from '../text/spans.ts';
import { jsonPlaceAt } from './place.ts';

export type JsonPart = 'header' | 'payload';

/** What is known about the member at the cursor or pointer. */
export type About = {
  readonly name: string;
  /** The name or value that it describes. */
  readonly span: Span;
  readonly title: string;
  /** Whole sentences: the meaning of the member, then of its value. */
  readonly sentences: readonly string[];
  /** Where it is defined; empty if it is not registered. */
  readonly source: string;
};

type Clock = { readonly now: Seconds; readonly zone: string };

/** The text of a part, and the object read from it. */
type PartText = { readonly part: JsonPart; readonly text: string; readonly object: JsonObject | null };

/**
 * Returns the explanation for any moment, so that the text is read once and not each second; null
 * if the offset is not on a member.
 */
export function explainerAt({ part, text, object }: PartText, offset: number): ((clock: Clock) => About) | null {
  const place = jsonPlaceAt(text, offset);
  if (place === null || place.name === '') return null;
  const { name, span } = place;
  const member = object === null ? undefined : memberNamed(object, name);
  if (part === 'header') return () => ({ name, span, ...aboutParameter(name, member) });
  const only = object === null || member === undefined ? null : { ...object, members: [member] };
  const [entry] = only === null ? [] : claimEntries(only, text);
  return (clock) => ({ name, span, ...aboutClaim(name, { only, entry }, clock) });
}

type Said = Pick<About, 'title' | 'sentences' | 'source'>;

function aboutParameter(name: string, member: JsonMember | undefined): Said {
  const row = headerParameterRow(name);
  const value = member?.value.kind === 'string' ? member.value.value : '';
  const algorithm = name === 'alg' ? algorithmOf(value) : null;
  const said = algorithm === null ? [] : [`${algorithm.name}: ${say(algorithm.title)}. ${say(algorithm.help)}`];
  if (row === null)
    return {
      title: name,
      sentences: [
        t`Not a registered header parameter: verifiers ignore unknown ones, unless crit names them (RFC 7515 §4.1.11).`,
      ],
      source: '',
    };
  return { title: say(row.title), sentences: [say(row.meaning), ...said], source: row.source };
}

/** One claim: an object with this member only, and its row in the table of claims. */
type Claim = { readonly only: JsonObject | null; readonly entry: ClaimEntry | undefined };

function aboutClaim(name: string, { only, entry }: Claim, { now, zone }: Clock): Said {
  const row = claimRow(name);
  const times = only === null ? [] : timeNotes(only, now, zone).map((note) => note.text);
  const misfit = entry === undefined ? '' : misfitWords(entry);
  const sentences = [
    row === null
      ? t`Not a registered claim: issuer and verifier agree on its meaning (RFC 7519 §4.3).`
      : say(row.meaning),
    ...times,
    misfit,
  ];
  return {
    title: row === null ? name : say(row.title),
    sentences: sentences.filter((sentence) => sentence !== ''),
    source: row?.source ?? '',
  };
}
