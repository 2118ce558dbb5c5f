import { toHex } from '../../core/text/bytes.ts';
import { readJson, stringItems, stringOf, type JsonNode } from '../../core/text/json.ts';
import { bytesIn, textOf } from './encoded-bytes.ts';
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

function innerTexts(text: string): readonly string[] {
  return [
    ...bytesIn(text).flatMap((encoded) => textOf(encoded) ?? []),
    ...rewritings.map((rewrite) => rewrite(text)),
    ...(text.match(spacedHex) ?? []).map((run) => run.replace(/[^0-9a-f]/gi, '')),
    ...joined(text),
    ...jsonTexts(text),
  ];
}

/** Hexadecimal pairs with something between them: `73:65:63` and `<Buffer 73 65 63>`. */
const spacedHex = /[0-9a-f]{2}(?:[:\s,-]{1,2}[0-9a-f]{2}){3,}/gi;

/** Undoes what is written around or in place of characters. None of them makes a text longer. */
const rewritings: readonly ((text: string) => string)[] = [
  percentDecoded,
  // Each run by itself, because a percent sign elsewhere must not hide one.
  (text) => text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => percentDecoded(run)),
  // Of a form, in which spaces are plus signs (URL Standard §5.1).
  (text) => text.replaceAll('+', ' '),
  // Of email (quoted-printable, RFC 2045 §6.7).
  (text) =>
    text.replace(/=(?:\r?\n|([0-9a-f]{2}))/gi, (_, code?: string) =>
      code ? characterAt(Number.parseInt(code, 16)) : '',
    ),
  // Of JSON inside a JSON string that is itself broken or cut.
  (text) => text.replace(/\\(["\\/])/g, '$1'),
  (text) => text.replace(/[\\%]u([0-9a-f]{4})/gi, (_, code: string) => characterAt(Number.parseInt(code, 16))),
  // Of the other languages, and of bytes as Python prints them.
  (text) =>
    text.replace(/\\(?:x([0-9a-f]{2})|u\{([0-9a-f]{1,6})\})/gi, (_, two?: string, any?: string) =>
      characterAt(Number.parseInt(two ?? any ?? '', 16)),
    ),
  (text) => text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|(amp|lt|gt|quot|apos));/gi, characterOf),
  // A text may be wrapped into lines, or have invisible characters between others.
  (text) => text.replace(/[\s\p{Cf}]+/gu, ''),
];

/** Joins the strings of a list or of a program, except in JSON, whose lists are joined as such. */
const joined = (text: string): readonly string[] =>
  readJson(text).fault === null ? [] : [text.replace(/["'`]\s{0,20}[+.,\\]?\s{0,20}["'`]/g, '')];

const characterAt = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

function characterOf(whole: string, decimal?: string, hexadecimal?: string, name?: string): string {
  const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name ?? ''];
  const code = Number.parseInt(decimal ?? hexadecimal ?? '', decimal === undefined ? 16 : 10);
  return named ?? (characterAt(code) || whole);
}

/** Returns every string in JSON, including names, and every list of bytes as hexadecimal. */
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
    const bytes = numbersIn(node);
    if (bytes !== null) texts.push(toHex(bytes));
    if (node.kind === 'array') {
      for (const item of node.items) nodes.push(item);
      if (node.items.length > 1) texts.push(stringItems(node).join(''));
    }
    if (node.kind !== 'object') continue;
    const values = node.members.map(({ value }) => stringOf(value) ?? '');
    if (values.length > 1) texts.push(values.join(''));
    for (const { name, value } of node.members) {
      texts.push(name);
      nodes.push(value);
    }
  }
  return texts;
}

/**
 * Returns the bytes of a JSON array of small numbers, as of Node's `Buffer` or of Java's signed bytes,
 * or of an object of them, as JSON has a `Uint8Array`; null for anything else.
 */
function numbersIn(node: JsonNode): Uint8Array<ArrayBuffer> | null {
  const members = node.kind === 'object' ? node.members.map(({ value }) => value) : [];
  const values = node.kind === 'array' ? node.items : members;
  const numbers = values.map((value) => (value.kind === 'number' ? value.value : Number.NaN));
  const isBytes = numbers.length >= 4 && numbers.every((each) => Number.isInteger(each) && each >= -128 && each < 256);
  return isBytes ? Uint8Array.from(numbers) : null;
}
