import { readBase64url } from '../../core/text/base64url.ts';
import { fromHex, fromUtf8 } from '../../core/text/bytes.ts';
import { readJson, type JsonNode } from '../../core/text/json.ts';
import { percentDecoded } from './pairs.ts';

/** More is not looked through, characters of all layers together. */
const mostSeen = 4_000_000;

/**
 * A text and all that is written inside it in another writing: percent-encoding, base64,
 * hexadecimal, texts in JSON, and those again. So what hides in a claim of a token in a claim is
 * seen too. Null where it would be too much to look through.
 */
export function layersOf(text: string): ReadonlySet<string> | null {
  const layers = new Set([text]);
  let seen = 0;
  // A set hands out what is added to it on the way. Every layer is shorter than the one it stands
  // in, so this ends.
  for (const layer of layers) {
    seen += layer.length;
    if (seen > mostSeen) return null;
    for (const inner of innerTexts(layer)) layers.add(inner);
  }
  return layers;
}

/**
 * Stretches that may be bytes: base64 in either alphabet, and hexadecimal digits among them.
 * Shorter ones hide nothing.
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

/** JSON inside a text of JSON that is itself broken or cut. */
const withoutEscapes = (text: string): string => text.replace(/\\(["\\/])/g, '$1');

/** Every text in JSON, names too. */
const jsonTexts = (text: string): readonly string[] => (jsonInText(text) ?? []).flatMap(textsIn);

/** Each beginning of JSON that leads to nothing costs a reading. */
const mostBeginnings = 2000;

/**
 * The JSON in a text, as much as can be read of it: also behind words, and one after another. The
 * reader goes on behind faults, to where the value ends. Null where the text is too tangled to be
 * looked through.
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

/** Where something begins like JSON, from there on; the length of the text where nothing does. */
function jsonAt(text: string, from: number): number {
  jsonStart.lastIndex = from;
  return jsonStart.exec(text)?.index ?? text.length;
}

const jsonStart = /[[{"]/g;

/** A list that grows on the way, and no recursion: each level would copy all below it. */
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
