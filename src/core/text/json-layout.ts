import type { Lexeme } from './json-lexemes.ts';
import { walkJson } from './json-walk.ts';
import type { Bracket, JsonSink } from './json-walk.ts';

/**
 * A JSON text laid out anew: every lexeme to the letter and in order (`1.0`, `1e3`, escapes, doubled names), only the
 * white space between them changed. `indent` is the white space of a level. A text with a fault comes back unchanged.
 */
export const prettyJson = (text: string, indent = '  '): string => layOut(text, indent) ?? text;

/** The same lexemes without any white space between them. A text with a fault comes back unchanged. */
export const compactJson = (text: string): string => layOut(text, null) ?? text;

/**
 * A JSON text indented, and whether it is without white space between its lexemes (then `compactJson` makes it of
 * the indented one again). Null where the text has a fault.
 */
export function layoutsOf(
  text: string,
  indent = '  ',
): { readonly pretty: string; readonly isCompact: boolean } | null {
  const writer = written(text, indent);
  return writer && { pretty: writer.pieces.join(''), isCompact: writer.lexemes === text.length };
}

const layOut = (text: string, indent: string | null): string | null => written(text, indent)?.pieces.join('') ?? null;

function written(text: string, indent: string | null): Writer | null {
  const writer = new Writer(text, indent);
  return walkJson(text, writer) === null ? writer : null;
}

/** Deeper levels are not indented further: the text must not grow with the square of the depth. */
const deepestIndent = 64;

class Writer implements JsonSink {
  /** Joined at the end: a string grown piece by piece is a deep tree that somebody has to flatten. */
  readonly pieces: string[] = [];
  /** Characters that are no white space between lexemes. */
  lexemes = 0;
  readonly #text: string;
  readonly #indent: string | null;
  #depth = 0;
  /** Where the next thing stands: right after an opening bracket, after a name, after a value, or at the very beginning. */
  #after: 'nothing' | 'open' | 'name' | 'value' = 'nothing';

  constructor(text: string, indent: string | null) {
    this.#text = text;
    this.#indent = indent;
  }

  open(bracket: Bracket): void {
    this.#separate();
    this.#write(bracket);
    this.#depth += 1;
    this.#after = 'open';
  }

  name({ start, end }: Lexeme): void {
    this.#separate();
    this.#write(this.#text.slice(start, end));
    this.#write(':');
    if (this.#indent !== null) this.pieces.push(' ');
    this.#after = 'name';
  }

  scalar({ start, end }: Lexeme): void {
    this.#separate();
    this.#write(this.#text.slice(start, end));
    this.#after = 'value';
  }

  close(bracket: Bracket): void {
    this.#depth -= 1;
    if (this.#after !== 'open') this.#breakLine();
    this.#write(bracket === '{' ? '}' : ']');
    this.#after = 'value';
  }

  #separate(): void {
    if (this.#after === 'value') this.#write(',');
    if (this.#after === 'value' || this.#after === 'open') this.#breakLine();
  }

  #write(lexeme: string): void {
    this.pieces.push(lexeme);
    this.lexemes += lexeme.length;
  }

  #breakLine(): void {
    if (this.#indent !== null) this.pieces.push(`\n${this.#indent.repeat(Math.min(this.#depth, deepestIndent))}`);
  }
}
