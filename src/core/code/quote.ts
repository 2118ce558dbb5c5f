/**
 * Returns a text as a string literal, with one function for each language. Everything in a token
 * (quotes, line breaks, `${}`, `#{}`, ends of comments) stays inside the literal. Invisible
 * characters are escaped, so that readers see what is compiled, even if the text contains
 * bidirectional marks.
 */
type Quote = (text: string) => string;

/**
 * Control and format characters, lone surrogates, unassigned code points, and every space except
 * the ordinary one.
 */
const unseen = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** Returns how a language writes an escaped code point. */
type Escape = (codePoint: number) => string;

const hex = (value: number, length = 0): string => value.toString(16).padStart(length, '0');
const braced: Escape = (codePoint) => `\\u{${hex(codePoint)}}`;
const byWidth: Escape = (codePoint) => (codePoint > 0xff_ff ? `\\U${hex(codePoint, 8)}` : `\\u${hex(codePoint, 4)}`);
const common = new Map([
  [9, '\\t'],
  [10, '\\n'],
  [13, '\\r'],
]);

/**
 * Puts a backslash before each character that is special in the language, and escapes invisible
 * ones.
 */
function escaped(text: string, special: RegExp, escape: Escape): string {
  return Array.from(text, (character) => {
    if (special.test(character)) return `\\${character}`;
    const codePoint = character.codePointAt(0) ?? 0;
    return unseen.test(character) ? (common.get(codePoint) ?? escape(codePoint)) : character;
  }).join('');
}

export const quoteJs: Quote = (text) => `'${escaped(text, /['\\]/, braced)}'`;
export const quotePython: Quote = (text) => `"${escaped(text, /["\\]/, byWidth)}"`;
export const quoteGo: Quote = (text) => `"${escaped(wellFormed(text), /["\\]/, byWidth)}"`;
export const quoteCSharp: Quote = (text) => `"${escaped(text, /["\\]/, byWidth)}"`;
export const quoteRust: Quote = (text) => `"${escaped(wellFormed(text), /["\\]/, braced)}"`;
/**
 * Writes control characters in octal, because Java reads `\u…` before it reads literals, so an
 * escaped line break would be a real one (JLS §3.3, §3.10.7).
 */
export const quoteJava: Quote = (text) => `"${escaped(text, /["\\]/, inJava)}"`;
/**
 * In single quotes only the quote and the backslash are special; only double quotes have escapes.
 */
export const quotePhp: Quote = (text) =>
  unseen.test(text) ? `"${escaped(wellFormed(text), /["\\$]/, braced)}"` : `'${escaped(text, /['\\]/, braced)}'`;
export const quoteRuby: Quote = (text) =>
  unseen.test(text) ? `"${escaped(wellFormed(text), /["\\#]/, braced)}"` : `'${escaped(text, /['\\]/, braced)}'`;

function inJava(codePoint: number): string {
  if (codePoint < 0x80) return `\\${codePoint.toString(8).padStart(3, '0')}`;
  return Array.from(
    { length: codePoint > 0xff_ff ? 2 : 1 },
    (_, at) => `\\u${hex(String.fromCodePoint(codePoint).charCodeAt(at), 4)}`,
  ).join('');
}

/** In languages whose strings are UTF-8, lone surrogates cannot exist. */
export const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/**
 * Writes everything invisible in JSON text as a JSON escape, so that the text fits into a literal
 * without escapes of its own (RFC 8259 §7).
 */
export const plainJson = (json: string): string =>
  json.replace(/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${hex(character.charCodeAt(at), 4)}`).join(''),
  );

/**
 * Returns JSON text as a Java text block: one line, without the line break at its end (JLS
 * §3.10.6).
 */
export const javaTextBlock = (json: string): string =>
  `"""\n${plainJson(json).replaceAll('\\', '\\\\').replaceAll('"""', '""\\"')}\\\n"""`;

/**
 * Returns JSON text as a C# raw string literal, with more quotes around it than any run inside it.
 */
export function cSharpRawString(json: string): string {
  const plain = plainJson(json);
  const fence = '"'.repeat(Math.max(2, longestRun(plain, /"+/g)) + 1);
  return `${fence}\n${plain}\n${fence}`;
}

/**
 * Returns JSON text as a Rust raw string literal, with more hashes around it than follow any quote
 * inside it.
 */
export function rustRawString(json: string): string {
  const plain = plainJson(json);
  const fence = '#'.repeat(Math.max(1, longestRun(plain, /"#+/g)));
  return `r${fence}"${plain}"${fence}`;
}

/** Returns the length of the longest match; 0 if there is none. */
const longestRun = (text: string, run: RegExp): number =>
  [...text.matchAll(run)].reduce((longest, [found]) => Math.max(longest, found.length), 0);
