import type { Base64Fault } from '../text/base64url.ts';
import { characterWords } from '../text/characters.ts';
import { memberNamed } from '../text/json.ts';
import { jsonFaultWords } from '../text/json-words.ts';
import type { Headline } from '../text/headline.ts';
import { t } from '../text/language.ts';
import { assertNever } from '../text/result.ts';
import { ellipsisInToken, lostDotOf } from './lost.ts';
import { beginsAsJson } from './parts.ts';
import { remarkWords } from './remark-words.ts';
import { tokenForms } from './token-forms.ts';
import type { Header, Jwe, Jws, Segment, StructureFault, StructureRemark, Token } from './token.ts';

/** The verdict on the structure. `text` is its sentence; `more` has the others. */
export type StructureWords = Headline & {
  readonly verdict: 'empty' | 'well-formed' | 'malformed';
  readonly text: string;
  readonly more: readonly string[];
};

export function structureWords(token: Token): StructureWords {
  if (token.kind === 'empty')
    return {
      verdict: 'empty',
      text: t`No token yet. Paste one to start.`,
      headline: t`No token yet`,
      line: t`Paste one to start`,
      more: [],
    };
  const lost = lostWords(token);
  if (lost !== null)
    return malformed(
      lost,
      remarkWords({ ...token, remarks: token.remarks.filter(({ kind }) => !following.has(kind)) }),
    );
  const [first, ...others] = token.faults.map((fault) => faultWords(fault, token));
  if (first !== undefined) return malformed(first, [...others, ...remarkWords(token)]);
  return { ...wellFormed(token), more: remarkWords(token) };
}

const malformed = (text: string, more: readonly string[]): StructureWords => ({
  verdict: 'malformed',
  text,
  headline: t`Malformed`,
  line: text,
  more,
});

/** Remarks that only follow from a truncated part. */
const following: ReadonlySet<StructureRemark['kind']> = new Set(['payload-not-claims', 'trailing-bits']);

/**
 * Returns what was lost from a token with too few or too many parts, if that is visible. The other
 * faults only follow from it.
 */
function lostWords(token: Jws | Jwe): string | null {
  if (!token.faults.some(({ kind }) => kind === 'segment-count')) return null;
  const ellipsis = ellipsisInToken(token);
  if (ellipsis !== null)
    return t`The token was truncated for display: there is an ellipsis at character ${ellipsis + 1}. Copy it from somewhere that shows all of it.`;
  const dot = token.kind === 'jws' ? lostDotOf(token) : null;
  if (dot === null) return null;
  return dot.before === 'payload'
    ? t`The dot between header and payload is missing. Insert one before character ${dot.at + 1} of the token, where a second object starts.`
    : t`The third part is missing, or the dot before it. The payload's JSON ends before character ${dot.at + 1} of the token, but more characters follow.`;
}

/**
 * Returns what is wrong, where (characters count from 1, in the part and in the token), and what to
 * do.
 */
export function faultWords(fault: StructureFault, token: Jws | Jwe): string {
  switch (fault.kind) {
    case 'not-base64url':
      return base64Words(fault.fault, fault.at, placeOf(fault.at, token));
    case 'not-utf8':
      return utf8Words(fault);
    case 'broken-json':
      return jsonWords(fault, token);
    case 'header-not-object':
      return t`The header is JSON, but ${jsonNoun(fault.found)}. It must be an object, such as {"alg":"HS256"}.`;
    case 'header-empty':
      return t`The header is empty: there is nothing before the first dot. Copy the whole token again.`;
    case 'alg-missing':
      return t`The header has no algorithm. Add "alg", such as "alg":"HS256" (RFC 7515 §4.1.1).`;
    case 'alg-not-a-string':
      return t`The header's "alg" is not a string. Write the algorithm's name in double quotes.`;
    case 'segment-count':
      return fault.expected === 5 ? jweCountWords(fault.count) : jwsCountWords(fault.count, token);
    case 'json-form':
      return tokenForms()?.faultWords(fault) ?? '';
    case 'character-outside':
      return t`The text after the last part does not belong to the token: character ${fault.at + 1} is ${characterWords(fault.character)}. Remove it.`;
    default:
      return assertNever(fault);
  }
}

type FaultOf<K extends StructureFault['kind']> = Extract<StructureFault, { kind: K }>;

function jsonNoun(kind: FaultOf<'header-not-object'>['found']): string {
  const nouns = {
    array: t`an array`,
    string: t`a string`,
    number: t`a number`,
    boolean: t`true or false`,
    null: 'null',
  };
  return nouns[kind];
}

const partNoun = (part: 'header' | 'payload'): string => (part === 'header' ? t`header` : t`payload`);

function utf8Words({ part, at, byte }: FaultOf<'not-utf8'>): string {
  return part === 'header'
    ? t`The header is not valid UTF-8 from byte ${byte + 1} on (character ${at + 1} of the token). Characters before it may be missing or changed.`
    : t`The payload is not valid UTF-8 from byte ${byte + 1} on (character ${at + 1} of the token). It starts as JSON, which must be UTF-8.`;
}

function jsonWords({ part, fault, line, column }: FaultOf<'broken-json'>, token: Jws | Jwe): string {
  const text = textOf(token, part);
  if (part === 'header' && !beginsAsJson(text))
    return t`The header decodes to text that is not JSON. A header starts with {, which is "ey" in base64url. Its first characters may be missing or changed.`;
  return t`Invalid JSON in the ${partNoun(part)} at line ${line}, column ${column}. ${jsonFaultWords(fault, text)}`;
}

type Place = { name: string; segment: Segment };

function base64Words(fault: Base64Fault, at: number, { name, segment }: Place): string {
  if (fault.kind === 'bad-character')
    return t`Character ${at - segment.span.start + 1} of the ${name} (character ${at + 1} of the token) is ${characterWords(fault.character)}, which is not valid in base64url: ${remedyOf(fault.character)}.`;
  return t`The ${name} has ${fault.length} characters, which is not a possible base64url length: up to character ${at + 1} of the token, one is missing or extra. Copy the whole token again.`;
}

function remedyOf(character: string): string {
  if (/[\s\p{Cf}]/u.test(character)) return t`remove it`;
  if (character === '%') return t`the token is percent-encoded; decode it first`;
  if (character === '\u2026') return t`the token was truncated for display; copy all of it`;
  if (character === '=') return t`padding is allowed only at the end of a part, at most two characters`;
  return t`remove or correct it`;
}

function jwsCountWords(count: number, { header }: Jws | Jwe): string {
  if (count === 1)
    return header.object === null
      ? t`This is not a token: a JWS has three parts separated by dots, but this has no dot.`
      : t`Only the header is here. The payload and signature are missing: copy the whole token again.`;
  if (count === 2 && isPayloadFirst(header))
    return t`The header is missing: the first of the two parts is a payload, which has no algorithm. Copy the whole token again.`;
  if (count === 2)
    return t`The signature is missing: a JWS has three parts separated by dots, but this has two. Copy the whole token again. (An unsecured token ends with a dot.)`;
  return t`There are ${count} parts separated by dots, but a JWS has three. Remove what follows the third part, or separate two joined tokens.`;
}

/** Claims without any header parameter that says how to read a token. */
const isPayloadFirst = ({ object, parameters: { typ, kid } }: Header): boolean =>
  object !== null &&
  object.members.length > 0 &&
  memberNamed(object, 'alg') === undefined &&
  typ === undefined &&
  kid === undefined;

const jweCountWords = (count: number): string =>
  count === 1
    ? t`The header is that of a JWE ("enc"), which has five parts separated by dots, but this has one. Copy the whole token again.`
    : t`The header is that of a JWE ("enc"), which has five parts separated by dots, but this has ${count}. Copy the whole token again.`;

const jweParts = (): readonly string[] => [
  t`encrypted key`,
  t`initialization vector`,
  t`ciphertext`,
  t`authentication tag`,
];

/** Returns the part that contains a character of the token. */
function placeOf(at: number, token: Jws | Jwe): Place {
  const places = [
    { name: t`header`, segment: token.header.segment },
    ...(token.kind === 'jwe' ? jwePlaces(token) : jwsPlaces(token)),
  ];
  return (
    places.find(({ segment: { span } }) => span.start <= at && at <= span.end) ?? {
      name: t`header`,
      segment: token.header.segment,
    }
  );
}

const jwePlaces = ({ parts }: Jwe): Place[] =>
  parts.map((segment, index) => ({ name: jweParts()[index] ?? t`part`, segment }));

const jwsPlaces = ({ payload, signature }: Jws): Place[] => [
  ...(payload ? [{ name: t`payload`, segment: payload.segment }] : []),
  ...(signature ? [{ name: t`signature`, segment: signature }] : []),
];

function textOf(token: Jws | Jwe, part: 'header' | 'payload'): string {
  if (part === 'header') return token.header.text ?? '';
  return token.kind === 'jws' && token.payload !== null && token.payload.kind !== 'bytes' ? token.payload.text : '';
}

function wellFormed(token: Token): Omit<StructureWords, 'more'> {
  const form = formWords(token);
  return { verdict: 'well-formed', text: t`Well-formed ${form}.`, headline: t`Well-formed`, line: form };
}

const compactNoun = ({ kind }: Jws | Jwe): string =>
  kind === 'jwe' ? t`JWE (compact, five parts)` : t`JWS (compact, three parts)`;

function formWords(token: Token): string {
  if (token.kind === 'empty') return '';
  const form = (token.json === undefined ? null : tokenForms()?.noun(token)) ?? compactNoun(token);
  const found = token.kind === 'jws' ? token.remarks.find((remark) => remark.kind === 'payload-not-claims') : undefined;
  if (found === undefined) return form;
  const nouns = { json: t`JSON but not an object`, text: t`text`, bytes: t`binary data`, empty: t`empty` };
  return t`${form}; the payload is ${nouns[found.found]}, not a claims set`;
}
