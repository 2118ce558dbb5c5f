import type { Base64Fault } from '../text/base64url.ts';
import type { JsonFault } from '../text/json-fault.ts';
import { positionAt } from '../text/spans.ts';
import { characterOfByte, firstIllFormedByte } from './segment.ts';
import type { PartName, Segment, StructureFault, StructureRemark } from './token.ts';

export const notBase64url = (part: PartName | 'jwe-part', segment: Segment, fault: Base64Fault): StructureFault => ({
  kind: 'not-base64url',
  part,
  at: segment.span.start + fault.at,
  fault,
});

export function brokenUtf8(part: 'header' | 'payload', segment: Segment): StructureFault {
  const byte = firstIllFormedByte(segment.bytes);
  return { kind: 'not-utf8', part, at: characterOfByte(segment, byte), byte };
}

export const brokenJson = (part: 'header' | 'payload', text: string, fault: JsonFault): StructureFault => ({
  kind: 'broken-json',
  part,
  fault,
  ...positionAt(text, fault.at),
});

/**
 * Returns the deviations that a strict reader would reject, although the bytes of the segment are
 * unambiguous.
 */
export const deviationRemarks = (part: PartName | 'jwe-part', segment: Segment): StructureRemark[] =>
  segment.deviations.map(({ kind, at }) => ({ kind, part, at: segment.span.start + at }));

/** Returns the base64url fault of a segment as a list. */
export const base64Faults = (part: PartName | 'jwe-part', segment: Segment): StructureFault[] =>
  segment.fault === null ? [] : [notBase64url(part, segment, segment.fault)];
