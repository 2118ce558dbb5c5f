import type { Lexeme } from './json-lexemes.ts';
import { walkJson } from './json-walk.ts';
import type { Bracket, JsonSink } from './json-walk.ts';

/**
 * A JSON text laid out anew: every lexeme to the letter and in order (`1.0`, `1e3`, escapes, doubled names), only the
 * white space between them changed. `indent` is the number of spaces for a level. A text with a fault comes back unchanged.
 */
export const prettyJson = (text: string, indent = 2): string => layOut(text, indent) ?? text;

/** The same lexemes without any white space between them. A text with a fault comes back unchanged. */
export const compactJson = (text: string): string => layOut(text, null) ?? text;

/** Is the text JSON without white space between its lexemes? Then `compactJson(prettyJson(text))` is the text again. */
export const isCompactJson = (text: string): boolean => layOut(text, null) === text;

function layOut(text: string, indent: number | null): string | null {
  const writer = new Writer(text, indent);
  return walkJson(text, writer) === null ? writer.written : null;
}

/** Deeper levels are not indented further: the text must not grow with the square of the depth. */
const deepestIndent = 64;

class Writer implements JsonSink {
  written = '';
  readonly #text: string;
  readonly #indent: number | null;
  #depth = 0;
  /** Where the next thing stands: right after an opening bracket, after a name, after a value, or at the very beginning. */
  #after: 'nothing' | 'open' | 'name' | 'value' = 'nothing';

  constructor(text: string, indent: number | null) {
    this.#text = text;
    this.#indent = indent;
  }

  open(bracket: Bracket): void {
    this.#separate();
    this.written += bracket;
    this.#depth += 1;
    this.#after = 'open';
  }

  name({ start, end }: Lexeme): void {
    this.#separate();
    this.written += this.#text.slice(start, end) + (this.#indent === null ? ':' : ': ');
    this.#after = 'name';
  }

  scalar({ start, end }: Lexeme): void {
    this.#separate();
    this.written += this.#text.slice(start, end);
    this.#after = 'value';
  }

  close(bracket: Bracket): void {
    this.#depth -= 1;
    if (this.#after !== 'open') this.#breakLine();
    this.written += bracket === '{' ? '}' : ']';
    this.#after = 'value';
  }

  #separate(): void {
    if (this.#after === 'value') this.written += ',';
    if (this.#after === 'value' || this.#after === 'open') this.#breakLine();
  }

  #breakLine(): void {
    if (this.#indent !== null) this.written += `\n${' '.repeat(this.#indent * Math.min(this.#depth, deepestIndent))}`;
  }
}
