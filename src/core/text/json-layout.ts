import type { Lexeme } from './json-lexemes.ts';
import { walkJson } from './json-walk.ts';
import type { Bracket, JsonSink } from './json-walk.ts';

/**
 * Formats a JSON text with every lexeme unchanged and in order (`1.0`, `1e3`, escapes, duplicate
 * names). Only the whitespace between them changes. `indent` is the whitespace of one level.
 * Returns a text with a fault unchanged.
 */
export const prettyJson = (text: string, indent = '  '): string => layOut(text, indent) ?? text;

/** Removes all whitespace between lexemes. Returns a text with a fault unchanged. */
export const compactJson = (text: string): string => layOut(text, null) ?? text;

/**
 * Returns a JSON text indented, and whether it has no whitespace between its lexemes, in which case
 * `compactJson` restores it from the indented one. Null if the text has a fault.
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

/**
 * Deeper levels are not indented further, because the text must not grow with the square of the
 * depth.
 */
const deepestIndent = 64;

class Writer implements JsonSink {
  /**
   * Joined at the end, because a string that grows piece by piece is a deep tree that must be
   * flattened later.
   */
  readonly pieces: string[] = [];
  /** The number of characters that are not whitespace between lexemes. */
  lexemes = 0;
  readonly #text: string;
  readonly #indent: string | null;
  #depth = 0;
  /**
   * What comes before the next lexeme: an opening bracket, a name, a value, or nothing at the
   * beginning.
   */
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
