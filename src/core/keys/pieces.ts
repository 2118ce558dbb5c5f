import { readJson } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import { jsonPieces } from './json-pieces.ts';
import { linesOf, type Places } from './lines.ts';
import { badArmorOf, pemBlocksOf, type PemBlock } from './pem.ts';
import type { KeyPiece } from './piece.ts';

/**
 * Splits the text into PEM blocks and JSON texts with keys, in any order and number. Other text
 * between them (comments, openssl's `Bag Attributes`) is skipped. Empty if the text has no known
 * form of key. One pass, linear in the text.
 */
export function keyPiecesOf(text: string): readonly KeyPiece[] {
  const position = linesOf(text);
  const found = knownPieces(text, position);
  return [...found, ...badArmor(text, found, position)].toSorted((a, b) => a.span.start - b.span.start);
}

function knownPieces(text: string, position: Places): readonly KeyPiece[] {
  const blocks = pemBlocksOf(text);
  const stops = hardStops(text, blocks);
  const jsonAfter = jsonStarts(text);
  const pieces: KeyPiece[] = [];
  // Everything before `at` is done. Before `jsonFrom` there is JSON without keys, whose strings may
  // still contain PEM.
  let [at, jsonFrom, next, plainJsonTo] = [0, 0, 0, 0];
  for (;;) {
    while ((blocks[next]?.span.start ?? Infinity) < at) next += 1;
    const block = blocks[next];
    const json = jsonAfter(Math.max(at, jsonFrom));
    if (json < (block?.span.start ?? text.length)) {
      const span = jsonSpan(text, json, stops[next] ?? text.length);
      const found = jsonPieces(text.slice(span.start, span.end), span.start, position);
      addAll(pieces, found);
      jsonFrom = span.end;
      if (found.length > 0) at = span.end;
      else if (block && block.span.end < span.end && readJson(text.slice(span.start, span.end)).fault === null)
        plainJsonTo = span.end;
    } else if (block) {
      pieces.push({
        kind: 'pem',
        span: block.span,
        block: block.span.end < plainJsonTo ? { ...block, isInJson: true } : block,
      });
      at = block.span.end;
    } else return pieces;
  }
}

/**
 * Avoids a spread: the arguments of a call are on the stack, and a key set may have 130,000 items.
 */
function addAll(pieces: KeyPiece[], found: readonly KeyPiece[]): void {
  for (const piece of found) pieces.push(piece);
}

/**
 * Returns for each block the start of the first block from there that begins a line, because a JSON
 * string cannot extend beyond its line.
 */
function hardStops(text: string, blocks: readonly PemBlock[]): readonly number[] {
  const stops: number[] = [];
  let stop = text.length;
  for (const { span } of blocks.toReversed()) {
    if (/(?:^|[\r\n])[ \t]*$/.test(text.slice(Math.max(0, span.start - 80), span.start))) stop = span.start;
    stops.push(stop);
  }
  return stops.reverse();
}

/**
 * Finds where JSON begins at or after an offset: at the start of a line, or directly there after
 * whitespace and a comma. Offsets must not decrease.
 */
function jsonStarts(text: string): (from: number) => number {
  const lines = [...text.matchAll(/^[ \t]*[{[]/gm)].map((match) => match.index + match[0].length - 1);
  const here = /[\s,]*[{[]/y;
  let [next, asked, answer] = [0, -1, 0];
  return (from) => {
    if (from === asked) return answer;
    asked = from;
    while ((lines[next] ?? Infinity) < from) next += 1;
    here.lastIndex = from;
    answer = here.test(text) ? here.lastIndex - 1 : (lines[next] ?? Infinity);
    return answer;
  };
}

/** Returns the span from an opening bracket to its closing one, or to `stop` if there is none. */
function jsonSpan(text: string, start: number, stop: number): Span {
  let [depth, quoted] = [0, false];
  for (let at = start; at < stop; at += 1) {
    const character = text.charAt(at);
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '{' || character === '[') depth += 1;
    else if ((character === '}' || character === ']') && (depth -= 1) === 0) return { start, end: at + 1 };
  }
  return { start, end: stop };
}

/** Finds damaged first lines of PEM blocks between the pieces. */
function badArmor(text: string, pieces: readonly KeyPiece[], position: Places): readonly KeyPiece[] {
  const edges = [{ start: 0, end: 0 }, ...pieces.map((piece) => piece.span), { start: text.length, end: text.length }];
  return edges.slice(1).flatMap((edge, at) => {
    const found = badArmorOf(text, { start: edges[at]?.end ?? 0, end: edge.start }, position);
    return found ? [{ kind: 'fault' as const, ...found }] : [];
  });
}
