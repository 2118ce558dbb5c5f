import { readBase64url } from '../../core/text/base64url.ts';
import { fromHex, fromUtf8 } from '../../core/text/bytes.ts';
import { readJson, type JsonNode } from '../../core/text/json.ts';
import { percentDecoded } from './pairs.ts';

/** The maximum number of characters in all layers together. */
const mostSeen = 4_000_000;

/**
 * Returns a text and every text encoded in it: percent-encoding, base64, hexadecimal, strings in
 * JSON, and the same again inside those. A secret in a claim of a token inside a claim is found
 * too. null if there would be too much to search.
 */
export function layersOf(text: string): ReadonlySet<string> | null {
  const layers = new Set([text]);
  let seen = 0;
  // A set iterates over items added during the loop. Every layer is shorter than the one that
  // contains it, so this ends.
  for (const layer of layers) {
    seen += layer.length;
    if (seen > mostSeen) return null;
    for (const inner of innerTexts(layer)) layers.add(inner);
  }
  return layers;
}

/**
 * Returns the runs that may encode bytes: base64 in either alphabet, which includes hexadecimal
 * digits. Shorter runs are too short to hide anything.
 */
export const byteRuns = (text: string): readonly string[] => text.match(/[\w+/-]{8,}/g) ?? [];

function innerTexts(text: string): readonly string[] {
  const runs = byteRuns(text);
  const decoded = [...runs.map((run) => readBase64url(run).bytes), ...runs.flatMap((run) => fromHex(run) ?? [])];
  return [
    ...decoded.flatMap((bytes) => fromUtf8(bytes) ?? []),
    percentDecoded(text),
    withoutEscapes(text),
    ...jsonTexts(text),
  ];
}

/** Removes escapes, for JSON inside a JSON string that is itself broken or cut. */
const withoutEscapes = (text: string): string => text.replace(/\\(["\\/])/g, '$1');

/** Returns every string in JSON, including names. */
const jsonTexts = (text: string): readonly string[] => (jsonInText(text) ?? []).flatMap(textsIn);

/**
 * The maximum number of places where JSON may begin. Each false beginning costs an attempt to
 * parse.
 */
const mostBeginnings = 2000;

/**
 * Returns the JSON in a text, as far as it can be read, also after words, and several values in a
 * row. The reader continues after faults, to the end of the value. null if the text is too tangled
 * to search.
 */
export function jsonInText(text: string): readonly JsonNode[] | null {
  const nodes: JsonNode[] = [];
  let beginnings = 0;
  for (let start = jsonAt(text, 0); start < text.length; beginnings += 1) {
    if (beginnings === mostBeginnings) return null;
    const { node } = readJson(text.slice(start));
    if (node !== null) nodes.push(node);
    start = jsonAt(text, start + Math.max(node?.span.end ?? 0, 1));
  }
  return nodes;
}

/** Returns the next position where JSON may begin; the length of the text if there is none. */
function jsonAt(text: string, from: number): number {
  jsonStart.lastIndex = from;
  return jsonStart.exec(text)?.index ?? text.length;
}

const jsonStart = /[[{"]/g;

/**
 * Collects strings with a growing list instead of recursion, in which each level would copy
 * everything below it.
 */
function textsIn(root: JsonNode): readonly string[] {
  const texts: string[] = [];
  const nodes = [root];
  for (const node of nodes) {
    if (node.kind === 'string') texts.push(node.value);
    if (node.kind === 'array') for (const item of node.items) nodes.push(item);
    if (node.kind !== 'object') continue;
    for (const { name, value } of node.members) {
      texts.push(name);
      nodes.push(value);
    }
  }
  return texts;
}
