/**
 * A text as a string literal, one function a language. Whatever stands in a token (quotes, line breaks, `${}`, `#{}`, ends of comments)
 * stays inside the literal, and nothing invisible is written as it is: what is seen is what is compiled, also where the text
 * holds signs that turn the direction of writing.
 */
export type Quote = (text: string) => string;

/** Controls, formats, halves of pairs, what is not assigned, and every space but the plain one. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;

/** How a language writes one code point that is escaped. */
type Escape = (codePoint: number) => string;

const hex = (value: number, length = 0): string => value.toString(16).padStart(length, '0');
const braced: Escape = (codePoint) => `\\u{${hex(codePoint)}}`;
const byWidth: Escape = (codePoint) => (codePoint > 0xff_ff ? `\\U${hex(codePoint, 8)}` : `\\u${hex(codePoint, 4)}`);
const common = new Map([
  [9, '\\t'],
  [10, '\\n'],
  [13, '\\r'],
]);

/** Each character that the language gives a meaning gets a backslash; what is not seen is escaped. */
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
/** Java reads `\u…` before it reads literals, so that an escaped line break would be one: controls are written in octal (JLS §3.3, §3.10.7). */
export const quoteJava: Quote = (text) => `"${escaped(text, /["\\]/, inJava)}"`;
/** In single quotes nothing but the quote and the backslash means anything; only double quotes have escapes. */
export const quotePhp: Quote = (text) =>
  unseen.test(text) ? `"${escaped(wellFormed(text), /["\\$]/, braced)}"` : `'${escaped(text, /['\\]/, braced)}'`;
export const quoteRuby: Quote = (text) =>
  unseen.test(text) ? `"${escaped(wellFormed(text), /["\\#]/, braced)}"` : `'${escaped(text, /['\\]/, braced)}'`;
/** POSIX shells know no escapes in single quotes: a quote ends the literal, stands by itself, and opens the next. */
export const quoteShell: Quote = (text) => `'${text.replaceAll("'", String.raw`'\''`)}'`;

function inJava(codePoint: number): string {
  if (codePoint < 0x80) return `\\${codePoint.toString(8).padStart(3, '0')}`;
  return Array.from(
    { length: codePoint > 0xff_ff ? 2 : 1 },
    (_, at) => `\\u${hex(String.fromCodePoint(codePoint).charCodeAt(at), 4)}`,
  ).join('');
}

/** Languages whose strings are UTF-8 have no halves of surrogate pairs. */
export const isWellFormed = (text: string): boolean => !/\p{Cs}/u.test(text);
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** JSON text with everything that is not seen as a JSON escape, so that it may stand in a literal that has no escapes of its own (RFC 8259 §7). */
export const plainJson = (json: string): string =>
  json.replace(/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => `\\u${hex(character.charCodeAt(at), 4)}`).join(''),
  );

/** JSON text in a text block of Java: one line, without the line break at its end (JLS §3.10.6). */
export const javaTextBlock = (json: string): string =>
  `"""\n${plainJson(json).replaceAll('\\', '\\\\').replaceAll('"""', '\\"""')}\\\n"""`;

/** JSON text in a raw string literal of C#, between more quotes than stand side by side in it. */
export function cSharpRawString(json: string): string {
  const plain = plainJson(json);
  const longest = Math.max(2, ...[...plain.matchAll(/"+/g)].map(([quotes]) => quotes.length));
  const fence = '"'.repeat(longest + 1);
  return `${fence}\n${plain}\n${fence}`;
}

/** JSON text in a raw string literal of Rust, between more hashes than follow a quote in it. */
export function rustRawString(json: string): string {
  const plain = plainJson(json);
  const longest = Math.max(0, ...[...plain.matchAll(/"#+/g)].map(([found]) => found.length));
  const fence = '#'.repeat(Math.max(1, longest));
  return `r${fence}"${plain}"${fence}`;
}
