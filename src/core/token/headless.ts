import { base64Faults, deviationRemarks } from './faults.ts';
import { readHeader } from './header.ts';
import { readSegment, segmentSpans } from './segment.ts';
import type { Jwe } from './token.ts';

/** The second part has the length of an initialization vector, the fourth that of a tag (RFC 7518 §5). */
const lastFourParts = /^[\w-]*\.(?:[\w-]{16}|[\w-]{22})\.[\w-]*\.(?:[\w-]{22}|[\w-]{32}|[\w-]{43})$/;

/** Reads the last four parts of a JWE as a JWE without a header; null for any other text. */
export function readHeadless(text: string): Jwe | null {
  if (text.startsWith('eyJ') || !lastFourParts.test(text)) return null;
  const parts = segmentSpans(text).map((span) => readSegment(text, span));
  return {
    kind: 'jwe',
    text,
    header: readHeader(readSegment(text, { start: 0, end: 0 })).header,
    parts,
    faults: [
      { kind: 'json-form', what: 'headless', name: '' },
      ...parts.flatMap((part) => base64Faults('jwe-part', part)),
    ],
    remarks: parts.flatMap((part) => deviationRemarks('jwe-part', part)),
  };
}
