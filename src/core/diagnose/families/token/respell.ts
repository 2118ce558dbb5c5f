import type { JsonMember, JsonNode } from '../../../text/json.ts';
import { textIn } from '../../../text/spans.ts';

/**
 * How a program writes JSON. Numbers keep their lexeme, because how a program would change them is
 * not guessed.
 */
export type Spelling = {
  readonly spacing: Spacing;
  readonly order: 'kept' | 'sorted' | readonly string[];
  readonly strings: (lexeme: string, value: string) => string;
};

/**
 * The text after a comma, after a colon, and inside the braces of an object; an indentation in
 * spaces, or null for one line.
 */
export type Spacing = {
  readonly comma: string;
  readonly colon: string;
  readonly braces?: string;
  readonly indent: number | null;
};

/**
 * Writes the JSON text again. `node` is its tree, at most 2,000 levels deep (`readJson`). Linear
 * except for sorting names.
 */
export function respell(text: string, node: JsonNode, spelling: Spelling): string {
  const pieces: string[] = [];
  new Writer(text, spelling, pieces).write(node, 0);
  return pieces.join('');
}

/**
 * Deeper levels are not indented further, because the text must not grow with the square of the
 * depth.
 */
const deepestIndent = 64;

class Writer {
  readonly #text: string;
  readonly #spelling: Spelling;
  readonly #pieces: string[];

  constructor(text: string, spelling: Spelling, pieces: string[]) {
    this.#text = text;
    this.#spelling = spelling;
    this.#pieces = pieces;
  }

  write(node: JsonNode, depth: number): void {
    switch (node.kind) {
      case 'object':
        return this.#list('{}', this.#ordered(node.members), depth, (member) => this.#member(member, depth + 1));
      case 'array':
        return this.#list('[]', node.items, depth, (item) => this.write(item, depth + 1));
      case 'string':
        return this.#put(this.#spelling.strings(textIn(this.#text, node.span), node.value));
      default:
        return this.#put(textIn(this.#text, node.span));
    }
  }

  #member({ name, nameSpan, value }: JsonMember, depth: number): void {
    this.#put(this.#spelling.strings(textIn(this.#text, nameSpan), name));
    this.#put(`:${this.#spelling.spacing.colon}`);
    this.write(value, depth);
  }

  #list<T>(brackets: string, items: readonly T[], depth: number, write: (item: T) => void): void {
    const inside = brackets === '{}' && items.length > 0 ? (this.#spelling.spacing.braces ?? '') : '';
    this.#put(brackets.charAt(0) + inside);
    for (const [at, item] of items.entries()) {
      if (at > 0) this.#put(`,${this.#spelling.spacing.comma}`);
      this.#breakLine(depth + 1);
      write(item);
    }
    if (items.length > 0) this.#breakLine(depth);
    this.#put(inside + brackets.charAt(1));
  }

  #breakLine(depth: number): void {
    const { indent } = this.#spelling.spacing;
    if (indent !== null) this.#put(`\n${' '.repeat(indent * Math.min(depth, deepestIndent))}`);
  }

  #ordered(members: readonly JsonMember[]): readonly JsonMember[] {
    const { order } = this.#spelling;
    if (order === 'kept') return members;
    if (order === 'sorted') return members.toSorted((a, b) => compare(a.name, b.name));
    const rank = ({ name }: JsonMember): number => (order.includes(name) ? order.indexOf(name) : order.length);
    return members.toSorted((a, b) => rank(a) - rank(b));
  }

  #put(piece: string): void {
    this.#pieces.push(piece);
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Writes a string as most programs do, with escapes only where JSON requires them. */
export const plainString = (_lexeme: string, value: string): string => JSON.stringify(value);
export const keptString = (lexeme: string): string => lexeme;
/** Writes a string as Python does by default, with lowercase hexadecimal digits. */
export const asciiString = (lexeme: string, value: string): string =>
  plainString(lexeme, value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
/** Writes a string as PHP does. */
export const phpString = (lexeme: string, value: string): string => asciiString(lexeme, value).replaceAll('/', '\\/');
/** Writes a string as Go does, so that the JSON is safe in HTML. */
export const goString = (lexeme: string, value: string): string =>
  plainString(lexeme, value).replace(
    /[<>&\u2028\u2029]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
