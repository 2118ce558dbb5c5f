import type { JsonFault } from './json-fault.ts';

/**
 * The lexemes of JSON (RFC 8259 §2), and text that is not one: `word` replaces a value, `stray` is
 * skipped.
 */
export type Lexeme = {
  readonly kind: Punctuation | 'string' | 'number' | 'literal' | 'word' | 'stray' | 'end';
  readonly start: number;
  readonly end: number;
  /** What is wrong inside the lexeme itself. */
  readonly fault: JsonFault | null;
};
type Punctuation = '{' | '}' | '[' | ']' | ':' | ',';

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const word = /[\w$.+-]+/y;
const comment = /\/\/[^\r\n]*|\/\*/y;
const lf = 10;
const cr = 13;
const quote = 34;
const backslash = 92;

/**
 * Returns the next lexeme at or after an offset. This is our own code because the scanners of
 * libraries accept more than JSON and do not report where an escape is wrong.
 */
export function lexemeAt(text: string, from: number): Lexeme {
  const start = skipWhiteSpace(text, from);
  const first = text.charAt(start);
  if (first === '') return { kind: 'end', start, end: start, fault: null };
  if (isPunctuation(first)) return { kind: first, start, end: start + 1, fault: null };
  if (first === '"') return stringAt(text, start);
  return wordAt(text, start) ?? commentAt(text, start) ?? strayAt(text, start);
}

/**
 * Returns the beginning of a text, short enough for a sentence, without splitting surrogate pairs.
 */
export const excerptOf = (text: string): string => /^[\s\S]{0,24}/u.exec(text)?.[0] ?? '';

/**
 * Returns the characters that a string lexeme denotes. Tolerates a missing quote and invalid
 * escapes.
 */
export function stringValue(lexeme: string): string {
  const inside = lexeme.slice(1, lexeme.length > 1 && lexeme.endsWith('"') ? -1 : undefined);
  return inside.includes('\\') ? inside.replace(/\\(?:u([0-9a-fA-F]{4})|([\s\S]?))/g, unescape) : inside;
}

const escapes = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function unescape(_: string, hex: string | undefined, character = ''): string {
  return hex === undefined ? (escapes.get(character) ?? character) : String.fromCharCode(Number.parseInt(hex, 16));
}

const isPunctuation = (character: string): character is Punctuation => '{}[]:,'.includes(character);

/**
 * Skips space, tab, LF and CR only (RFC 8259 §2): a no-break space or a byte-order mark is not
 * whitespace in JSON.
 */
function skipWhiteSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9 && code !== lf && code !== cr) return at;
    at += 1;
  }
}

function stringAt(text: string, start: number): Lexeme {
  let fault: JsonFault | null = null;
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return { kind: 'string', start, end: at + 1, fault };
    // A string cannot contain a line break, so this is where a missing quote becomes visible and
    // reading can continue.
    if (code === lf || code === cr) break;
    if (code === backslash) fault ??= escapeFault(text, at++);
    else if (code < 32) fault ??= { kind: 'control-character', at, found: text.charAt(at) };
  }
  const end = Math.min(at, text.length);
  return {
    kind: 'string',
    start,
    end,
    fault: fault ?? { kind: 'unterminated-string', at: start, found: excerptOf(text.slice(start, end)) },
  };
}

function escapeFault(text: string, at: number): JsonFault | null {
  const escape = text.slice(at, at + 12);
  if (/^\\(?:$|["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(escape)) return null;
  return { kind: 'bad-escape', at, found: /^\\(?:u[^"\\]{0,4}|[\s\S])/u.exec(escape)?.[0] ?? '\\' };
}

function wordAt(text: string, start: number): Lexeme | null {
  const found = matchAt(word, text, start);
  if (found === null) return null;
  const end = start + found.length;
  if (found === 'true' || found === 'false' || found === 'null') return { kind: 'literal', start, end, fault: null };
  if (number.test(found)) return { kind: 'number', start, end, fault: null };
  const fault: JsonFault | null = /^[-+.\d]/.test(found)
    ? { kind: 'bad-number', at: start, found: excerptOf(found) }
    : null;
  return { kind: 'word', start, end, fault };
}

function commentAt(text: string, start: number): Lexeme | null {
  const opening = matchAt(comment, text, start);
  if (opening === null) return null;
  const close = opening === '/*' ? text.indexOf('*/', start + 2) : -1;
  const lineEnd = opening === '/*' ? text.length : start + opening.length;
  const end = close < 0 ? lineEnd : close + 2;
  return { kind: 'stray', start, end, fault: { kind: 'comment', at: start, found: excerptOf(text.slice(start, end)) } };
}

function strayAt(text: string, start: number): Lexeme {
  const found = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { kind: 'stray', start, end: start + found.length, fault: { kind: 'bad-character', at: start, found } };
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
