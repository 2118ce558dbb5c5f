import type { JsonObject } from '../text/json.ts';
import { utf8 } from '../text/bytes.ts';
import { memoLast } from '../text/memo.ts';
import { base64Faults, deviationRemarks } from './faults.ts';
import { isUnencoded, parametersOf, readHeader } from './header.ts';
import { duplicateRemarks, payloadRemarks, readPayload } from './payload.ts';
import { absentSegment, memberSegment, unprotectedHeaders, type readSerialized } from './serialized.ts';
import type { Header, Jwe, Jws, Segment, Serialized, StructureFault } from './token.ts';

/**
 * Reads a JWS or JWE in JSON serialization as if one of its signatures or recipients were a token in
 * compact serialization, which is the same but for the headers that are not protected.
 */
export function tokenOfJson(
  text: string,
  { kind, json, faults }: NonNullable<ReturnType<typeof readSerialized>>,
  at: number,
): Jws | Jwe {
  const chosen: Serialized = { ...json, at: Math.min(at, json.entries.length - 1) };
  return kind === 'jws' ? jwsOf(text, chosen, faults) : jweOf(text, chosen, faults);
}

function jwsOf(text: string, json: Serialized, faults: readonly StructureFault[]): Jws {
  const entry = json.entries[json.at] ?? json.object;
  const { header, faults: headerFaults } = headerOf(memberSegment(entry, 'protected'), entry, json);
  const readPayloadOf = isUnencoded(header.parameters) ? unencodedPayloadOf : payloadOf;
  const { payload, faults: payloadFaults, remarks: ofPayload } = readPayloadOf(json.object);
  const signature = memberSegment(entry, 'signature');
  return {
    kind: 'jws',
    text,
    json,
    header,
    payload,
    signature,
    signingInput: `${header.segment.text}.${payload.segment.text}`,
    faults: [
      ...faults,
      ...headerFaults,
      ...payloadFaults,
      ...(signature === null ? [] : base64Faults('signature', signature)),
    ],
    remarks: [
      ...deviationRemarks('header', header.segment),
      ...duplicateRemarks('header', header.object),
      ...ofPayload,
      ...(signature === null ? [] : deviationRemarks('signature', signature)),
    ],
  };
}

function withRemarks(segment: Segment) {
  const read = readPayload(segment);
  return { ...read, remarks: payloadRemarks(read.payload) };
}

const segmentOf = (object: JsonObject): Segment => memberSegment(object, 'payload') ?? absentSegment(object);

// All signatures have the same payload. It may be long, so it is read once for all.
const payloadOf = memoLast((object: JsonObject) => withRemarks(segmentOf(object)));
const unencodedPayloadOf = memoLast((object: JsonObject) => {
  const encoded = segmentOf(object);
  return withRemarks({ ...encoded, bytes: utf8(encoded.text), deviations: [], fault: null });
});

function jweOf(text: string, json: Serialized, faults: readonly StructureFault[]): Jwe {
  const { object, entries, at } = json;
  const entry = entries[at] ?? object;
  const { header, faults: headerFaults } = headerOf(memberSegment(object, 'protected'), object, json);
  const part = (owner: JsonObject, name: string): Segment => memberSegment(owner, name) ?? absentSegment(owner);
  const parts = [part(entry, 'encrypted_key'), ...['iv', 'ciphertext', 'tag'].map((name) => part(object, name))];
  return {
    kind: 'jwe',
    text,
    json,
    header,
    parts,
    faults: [...faults, ...headerFaults, ...parts.flatMap((each) => base64Faults('jwe-part', each))],
    remarks: [
      ...deviationRemarks('header', header.segment),
      ...duplicateRemarks('header', header.object),
      ...parts.flatMap((each) => deviationRemarks('jwe-part', each)),
    ],
  };
}

/** Returns the protected header with the parameters of all headers (RFC 7515 §4, RFC 7516 §4). */
function headerOf(
  segment: Segment | null,
  owner: JsonObject,
  json: Serialized,
): { header: Header; faults: readonly StructureFault[] } {
  const isThere = segment !== null && segment.text !== '';
  const read = isThere ? readHeader(segment) : { header: noHeader(segment ?? absentSegment(owner)), fault: null };
  let parameters = read.header.parameters;
  for (const object of unprotectedHeaders(json)) parameters = { ...unprotected(object), ...parameters };
  const header = { ...read.header, parameters };
  if (read.fault?.kind === 'alg-missing' || !isThere)
    return { header, faults: parameters.alg === undefined ? [{ kind: 'alg-missing' }] : [] };
  return { header, faults: read.fault === null ? [] : [read.fault] };
}

/** What must be protected counts only there (RFC 7515 §4.1.11, RFC 7797 §6). */
function unprotected(object: JsonObject): Header['parameters'] {
  const { crit: _crit, b64: _b64, ...parameters } = parametersOf(object);
  return parameters;
}

/** Without a protected header, all parameters are unprotected (RFC 7515 §7.2.1). */
const noHeader = (segment: Segment): Header => ({
  segment,
  text: '',
  object: { kind: 'object', span: { start: 0, end: 0 }, members: [] },
  parameters: {},
});
