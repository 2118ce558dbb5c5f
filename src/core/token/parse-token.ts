import { memoLast } from '../text/memo.ts';
import type { Span } from '../text/spans.ts';
import { base64Faults, deviationRemarks } from './faults.ts';
import { isUnencoded, readHeader } from './header.ts';
import { ellipsisInToken } from './lost.ts';
import { payloadRemarks, readPayload, duplicateRemarks } from './payload.ts';
import { tokenForms } from './token-forms.ts';
import { readSegment, segmentSpans, unencodedSegment } from './segment.ts';
import type { Header, Jwe, Jws, StructureFault, StructureRemark, Token } from './token.ts';

/**
 * Parses the text of a token in JWS or JWE Compact Serialization (RFC 7515 §7.1, RFC 7516 §7.1), or
 * the nearest form, or in JSON serialization, with one of its signatures or recipients (`at`, from 0;
 * after the last one, the last one). Total: the model contains what could be read and the faults, in
 * the order in which to fix them.
 */
export function parseToken(text: string, at = 0): Token {
  if (text.trim() === '') return { kind: 'empty' };
  const other = tokenForms()?.read(text, at) ?? null;
  if (other !== null) return other;
  const [first, ...rest] = segmentSpans(text);
  const { header, fault } = headerOf(text.slice(first.start, first.end));
  const read = { text, header, faults: fault === null ? [] : [fault], rest };
  return isJwe(header, rest.length + 1) && !isCut(header, text) ? jweOf(read) : jwsOf(read);
}

type Read = { text: string; header: Header; faults: StructureFault[]; rest: readonly Span[] };

/**
 * Returns whether a token is a JWE: five segments, or `enc` (RFC 7516 §9). Five segments whose
 * header has the `alg` of a signature and no `enc` are more likely two joined tokens.
 */
function isJwe({ segment, parameters: { alg, enc } }: Header, count: number): boolean {
  // JSON as it is, for example claims with four dots in their URLs.
  if (/^\s*[{[]/.test(segment.text)) return false;
  if (alg === undefined) return count === 5;
  return enc === undefined ? count === 5 && isEncrypting(alg) : !(count === 3 && isSigning(alg));
}

/** Returns whether a name is of key management (RFC 7518 §4.1). */
const isEncrypting = (alg: string): boolean => /^(?:dir$|A\d{3}(?:GCM)?KW$|RSA-OAEP|RSA1_5$|ECDH-|PBES2-)/.test(alg);

/** Returns whether a name is of a signature: with three parts it decides what `enc` leaves open. */
const isSigning = (alg: string): boolean => /^(?:[HREP]S\d|Ed|ML-DSA-|none$)/.test(alg);

/**
 * Returns whether the header ends with an ellipsis before its object does. Its three dots do not
 * separate parts.
 */
const isCut = (header: Header, text: string): boolean =>
  header.object === null && ellipsisInToken({ text, header }) !== null;

function jwsOf({ text, header, faults, rest: between }: Read): Jws {
  const rest = isUnencoded(header.parameters) ? unencodedSpans(between) : between;
  const [payloadSpan, signatureSpan] = rest;
  const signingInput = text.slice(0, payloadSpan?.end ?? text.length);
  const payload = payloadSpan === undefined ? null : payloadAfter(header, signingInput);
  const signature = signatureSpan === undefined ? null : readSegment(text, signatureSpan);
  return {
    kind: 'jws',
    text,
    header,
    payload: payload?.payload ?? null,
    signature,
    signingInput,
    faults: [
      ...countFaults(text, rest, 3),
      ...faults,
      ...(payload?.faults ?? []),
      ...(signature ? base64Faults('signature', signature) : []),
    ],
    remarks: [
      ...headerRemarks(header),
      ...(header.parameters.enc === undefined ? [] : [{ kind: 'enc-in-jws' } as const]),
      ...(payload?.remarks ?? []),
      ...(signature ? deviationRemarks('signature', signature) : []),
    ],
  };
}

/**
 * Returns the places of payload and signature if the payload is written as it is: it ends at the last
 * dot, and any others are characters of it (RFC 7797 §5.2).
 */
function unencodedSpans(rest: readonly Span[]): readonly Span[] {
  const [first, last] = [rest[0], rest.at(-1)];
  if (rest.length < 3 || first === undefined || last === undefined) return rest;
  return [{ start: first.start, end: last.start - 1 }, last];
}

function jweOf({ text, header, faults, rest }: Read): Jwe {
  const parts = rest.slice(0, 4).map((span) => readSegment(text, span));
  return {
    kind: 'jwe',
    text,
    header,
    parts,
    faults: [...countFaults(text, rest, 5), ...faults, ...parts.flatMap((part) => base64Faults('jwe-part', part))],
    remarks: [...headerRemarks(header), ...parts.flatMap((part) => deviationRemarks('jwe-part', part))],
  };
}

// A newly signed token often differs from the last one only in its signature, so header and payload
// are cached.
const headerOf = memoLast((segment: string) => readHeader(readSegment(segment, { start: 0, end: segment.length })));
const payloadAfter = memoLast(payloadOf);

function payloadOf({ segment, parameters }: Header, signingInput: string) {
  const span = { start: segment.text.length + 1, end: signingInput.length };
  const { payload, faults } = readPayload(
    isUnencoded(parameters) ? unencodedSegment(signingInput, span) : readSegment(signingInput, span),
  );
  return { payload, faults, remarks: payloadRemarks(payload) };
}

/**
 * Reports a wrong number of parts first: if a part is lost or two tokens are joined, the other
 * faults follow from it.
 */
function countFaults(text: string, rest: readonly Span[], expected: 3 | 5): StructureFault[] {
  const count = rest.length + 1;
  if (count === expected) return [];
  const surplus = rest[expected - 1]?.start ?? text.length;
  const outside = /[^\w.+/=-]/u.exec(text.slice(surplus));
  const faults: StructureFault[] = [{ kind: 'segment-count', count, expected }];
  return outside === null
    ? faults
    : [...faults, { kind: 'character-outside', at: surplus + outside.index, character: outside[0] }];
}

const headerRemarks = ({ segment, object }: Header): StructureRemark[] => [
  ...deviationRemarks('header', segment),
  ...duplicateRemarks('header', object),
];
