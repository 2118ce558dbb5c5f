import { latin1 } from '../text/bytes.ts';
import { duplicateNamesOf, readJson, type JsonObject } from '../text/json.ts';
import { base64Faults, brokenJson, brokenUtf8, deviationRemarks } from './faults.ts';
import { beginsAsJson, isShownAsText } from './parts.ts';
import { segmentText } from './segment.ts';
import type { Payload, Segment, StructureFault, StructureRemark } from './token.ts';

/**
 * Returns what a payload's bytes are, and what is wrong with them. Text and bytes are valid
 * payloads (RFC 7515 §3), but not claims sets.
 */
export function readPayload(segment: Segment): { payload: Payload; faults: StructureFault[] } {
  const payload = payloadOf(segment);
  if (segment.fault !== null) return { payload, faults: base64Faults('payload', segment) };
  if (payload.kind === 'broken-json') return { payload, faults: [brokenJson('payload', payload.text, payload.fault)] };
  if (payload.kind === 'bytes' && beginsAsObject(segment.bytes))
    return { payload, faults: [brokenUtf8('payload', segment)] };
  return { payload, faults: [] };
}

function payloadOf(segment: Segment): Payload {
  const text = segmentText(segment);
  if (text === null) return { kind: 'bytes', segment };
  const { node, fault } = readJson(text);
  if (fault === null)
    return node?.kind === 'object' ? { kind: 'claims', segment, text, object: node } : { kind: 'json', segment, text };
  if (!isShownAsText(text)) return { kind: 'bytes', segment };
  return beginsAsJson(text) ? { kind: 'broken-json', segment, text, fault } : { kind: 'text', segment, text };
}

/**
 * Returns whether ill-formed UTF-8 was meant as a claims set, which an opening brace and a double
 * quote indicate.
 */
const beginsAsObject = (bytes: Uint8Array): boolean =>
  /^(?:\u00ef\u00bb\u00bf)?\s*\{\s*"/.test(latin1(bytes.subarray(0, 64)));

/** Returns what is worth reporting about a payload. */
export function payloadRemarks(payload: Payload): StructureRemark[] {
  const remarks = [
    ...deviationRemarks('payload', payload.segment),
    ...duplicateRemarks('payload', payload.kind === 'claims' ? payload.object : null),
  ];
  if (payload.kind === 'claims' || payload.kind === 'broken-json' || payload.segment.fault !== null) return remarks;
  return [...remarks, { kind: 'payload-not-claims', found: payload.segment.text === '' ? 'empty' : payload.kind }];
}

export const duplicateRemarks = (part: 'header' | 'payload', object: JsonObject | null): StructureRemark[] =>
  object === null
    ? []
    : duplicateNamesOf(object).map(({ name, span }) => ({ kind: 'duplicate-name', part, name, span }));
