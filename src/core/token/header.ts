import { memberNamed, readJson, jsonRecordOf } from '../text/json.ts';
import type { JsonNode, JsonObject } from '../text/json.ts';
import { brokenJson, brokenUtf8, notBase64url } from './faults.ts';
import { segmentText } from './segment.ts';
import type { Header, HeaderParameters, Segment, StructureFault } from './token.ts';

/**
 * Reads the JOSE header of a segment (RFC 7515 §4). Returns only one fault, the one to fix first,
 * because later ones may only follow from it.
 */
export function readHeader(segment: Segment): { header: Header; fault: StructureFault | null } {
  const text = segmentText(segment);
  const json = text === null ? null : readJson(text);
  const object = json?.fault === null && json.node?.kind === 'object' ? json.node : null;
  const header = { segment, text, object, parameters: object === null ? {} : parametersOf(object) };
  return { header, fault: faultOf(header, json) };
}

/**
 * Returns whether the payload is written as it is instead of in base64url. `b64` counts only if it
 * is declared critical, as RFC 7797 §6 requires.
 */
export const isUnencoded = ({ b64, crit }: HeaderParameters): boolean =>
  b64 === false && crit?.includes('b64') === true;

function faultOf({ segment, text, object }: Header, json: ReturnType<typeof readJson> | null): StructureFault | null {
  if (segment.text === '') return { kind: 'header-empty' };
  if (segment.fault !== null) return notBase64url('header', segment, segment.fault);
  if (text === null || json === null) return brokenUtf8('header', segment);
  if (json.fault !== null) return brokenJson('header', text, json.fault);
  if (object !== null) return algFault(object);
  return json.node === null || json.node.kind === 'object'
    ? null
    : { kind: 'header-not-object', found: json.node.kind };
}

function algFault(object: JsonObject): StructureFault | null {
  const alg = memberNamed(object, 'alg');
  if (alg === undefined) return { kind: 'alg-missing' };
  return alg.value.kind === 'string' ? null : { kind: 'alg-not-a-string' };
}

type Draft = { -readonly [N in keyof HeaderParameters]: HeaderParameters[N] };

/** Returns the parameters in an object, whichever header it is. */
export function parametersOf(object: JsonObject): HeaderParameters {
  const node = (name: string): JsonNode | undefined => memberNamed(object, name)?.value;
  const parameters: Draft = {};
  for (const name of ['alg', 'enc', 'kid', 'typ', 'cty'] as const) set(parameters, name, stringOf(node(name)));
  for (const name of ['crit', 'x5c'] as const) set(parameters, name, stringsOf(node(name)));
  if (parameters.kid === undefined && node('kid') !== undefined) parameters.isKidMistyped = true;
  set(parameters, 'b64', booleanOf(node('b64')));
  set(parameters, 'jwk', objectOf(node('jwk')));
  return parameters;
}

function set<N extends keyof Draft>(parameters: Draft, name: N, value: Draft[N] | undefined): void {
  if (value !== undefined) parameters[name] = value;
}

const stringOf = (node: JsonNode | undefined): string | undefined => (node?.kind === 'string' ? node.value : undefined);
const booleanOf = (node: JsonNode | undefined): boolean | undefined =>
  node?.kind === 'boolean' ? node.value : undefined;
const objectOf = (node: JsonNode | undefined): Record<string, unknown> | undefined =>
  node?.kind === 'object' ? jsonRecordOf(node) : undefined;

function stringsOf(node: JsonNode | undefined): string[] | undefined {
  if (node?.kind !== 'array') return undefined;
  const strings = node.items.flatMap((item) => stringOf(item) ?? []);
  return strings.length === node.items.length ? strings : undefined;
}
