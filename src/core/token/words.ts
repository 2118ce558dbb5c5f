import type { Base64Fault } from '../text/base64url.ts';
import { characterWords } from '../text/characters.ts';
import { jsonFaultWords } from '../text/json-words.ts';
import { assertNever } from '../text/result.ts';
import { beginsAsJson } from './parts.ts';
import { remarkWords } from './remark-words.ts';
import type { Jwe, Jws, Segment, StructureFault, Token } from './token.ts';

/** The verdict on the structure: `text` is the sentence always in view, `more` what else there is to say, a sentence each. */
export type StructureWords = { readonly verdict: 'empty' | 'well-formed' | 'malformed'; readonly text: string; readonly more: readonly string[] };

export function structureWords(token: Token): StructureWords {
  if (token.kind === 'empty') return { verdict: 'empty', text: 'There is no token yet: paste one.', more: [] };
  const [first, ...others] = token.faults.map((fault) => faultWords(fault, token));
  if (first !== undefined) return { verdict: 'malformed', text: first, more: [...others, ...remarkWords(token)] };
  return { verdict: 'well-formed', text: wellFormedWords(token), more: remarkWords(token) };
}

/** What is wrong, where (characters are counted from 1, in the part and in the token), and what to do. */
export function faultWords(fault: StructureFault, token: Jws | Jwe): string {
  switch (fault.kind) {
    case 'not-base64url': return base64Words(fault.fault, fault.at, placeOf(fault.at, token));
    case 'not-utf8': return utf8Words(fault);
    case 'broken-json': return jsonWords(fault, token);
    case 'header-not-object':
      return `The header is JSON, but ${nouns[fault.found]}: it must be an object, such as {"alg":"HS256"}.`;
    case 'header-empty': return 'The header is empty: nothing stands before the first dot. Copy the token again, from its first character.';
    case 'alg-missing': return 'The header names no algorithm: add "alg" to it, such as "alg":"HS256" (RFC 7515 §4.1.1).';
    case 'alg-not-a-string': return 'The "alg" of the header is no string: write the algorithm\'s name in double quotes.';
    case 'segment-count': return fault.expected === 5 ? jweCountWords(fault.count) : jwsCountWords(fault.count, token);
    case 'character-outside':
      return `What follows the last part belongs to no token: character ${fault.at + 1} is ${characterWords(fault.character)}. Leave it out.`;
    default: return assertNever(fault);
  }
}

type FaultOf<K extends StructureFault['kind']> = Extract<StructureFault, { kind: K }>;

const nouns = { array: 'an array', string: 'a string', number: 'a number', boolean: 'true or false', null: 'null' } as const;

function utf8Words({ part, at, byte }: FaultOf<'not-utf8'>): string {
  const why = part === 'header' ? 'characters before it may be missing or changed' : 'it begins as JSON, which must be UTF-8';
  return `The ${part} is no UTF-8 from its byte ${byte + 1} on (character ${at + 1} of the token): ${why}.`;
}

function jsonWords({ part, fault, line, column }: FaultOf<'broken-json'>, token: Jws | Jwe): string {
  const text = textOf(token, part);
  if (part === 'header' && !beginsAsJson(text))
    return 'The header decodes to text that is no JSON: a header begins with {, in base64url with "ey". Its first characters may be missing or changed.';
  return `The JSON of the ${part} is broken at line ${line}, column ${column}. ${jsonFaultWords(fault, text)}`;
}

type Place = { name: string; segment: Segment };

function base64Words(fault: Base64Fault, at: number, { name, segment }: Place): string {
  const where = `character ${at + 1} of the token`;
  if (fault.kind === 'bad-character')
    return `Character ${at - segment.span.start + 1} of the ${name} (${where}) is ${characterWords(fault.character)}, which base64url does not have: ${remedyOf(fault.character)}.`;
  return `The ${name} has ${fault.length} characters, a length base64url never has: up to ${where} one is missing or one too many. Copy the token again, whole.`;
}

function remedyOf(character: string): string {
  if (/[\s\p{Cf}]/u.test(character)) return 'remove it';
  if (character === '%') return 'the token is percent-encoded, decode it first';
  if (character === '\u2026') return 'the token was cut short when it was shown, copy it whole';
  if (character === '=') return 'padding can only stand at the end of a part, two of them at most';
  return 'remove or correct it';
}

function jwsCountWords(count: number, { header }: Jws | Jwe): string {
  if (count === 1)
    return header.object === null
      ? 'This is no token: it has no dot, and a JWS has three parts separated by dots.'
      : 'There is only a header: payload and signature are missing. Copy the token again, to its end.';
  if (count === 2) return 'The signature is missing: a JWS has three parts separated by dots, here are two. Copy the token again, to its end; an unsecured one ends with a dot.';
  return `There are ${count} parts separated by dots, but a JWS has three: leave out what follows the third, or take apart two tokens that were joined.`;
}

const jweCountWords = (count: number): string =>
  `The header is that of a JWE ("enc"), which has five parts separated by dots; here ${count === 1 ? 'is one' : `are ${count}`}. Copy the token again, whole.`;

const jweParts = ['encrypted key', 'initialization vector', 'ciphertext', 'authentication tag'] as const;

/** The part in which a character of the token stands. */
function placeOf(at: number, token: Jws | Jwe): Place {
  const places = [{ name: 'header', segment: token.header.segment }, ...(token.kind === 'jwe' ? jwePlaces(token) : jwsPlaces(token))];
  return places.find(({ segment }) => at <= segment.span.end) ?? { name: 'header', segment: token.header.segment };
}

const jwePlaces = ({ parts }: Jwe): Place[] => parts.map((segment, index) => ({ name: jweParts[index] ?? 'part', segment }));

const jwsPlaces = ({ payload, signature }: Jws): Place[] => [
  ...(payload ? [{ name: 'payload', segment: payload.segment }] : []),
  ...(signature ? [{ name: 'signature', segment: signature }] : []),
];

function textOf(token: Jws | Jwe, part: 'header' | 'payload'): string {
  if (part === 'header') return token.header.text ?? '';
  return token.kind === 'jws' && token.payload !== null && token.payload.kind !== 'bytes' ? token.payload.text : '';
}

function wellFormedWords(token: Jws | Jwe): string {
  if (token.kind === 'jwe') return 'JWE compact, five parts.';
  const found = token.remarks.find((remark) => remark.kind === 'payload-not-claims');
  return found ? `JWS compact, three parts; the payload is ${payloadNouns[found.found]}, no claims set.` : 'JWS compact, three parts.';
}

const payloadNouns = { json: 'JSON but no object', text: 'text', bytes: 'bytes that are no text', empty: 'empty' } as const;
