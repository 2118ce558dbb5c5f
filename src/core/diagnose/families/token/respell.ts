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
 * Writes the JSON text again. `node` is its tree. Returns null if it would be indented too deep.
 * Linear except for sorting names; does not recurse.
 */
export function respell(text: string, node: JsonNode, spelling: Spelling): string | null {
  const writer = new Writer(text, spelling);
  writer.writeAll(node);
  return writer.isTooDeep ? null : writer.pieces.join('');
}

/** Deeper JSON is not indented, because the text would grow with the square of the depth. */
const deepestIndent = 64;

/** What is still to be written: a piece as it is, a value, or a member. */
type Waiting = string | { readonly node: JsonNode; readonly depth: number; readonly member?: JsonMember };

class Writer {
  readonly pieces: string[] = [];
  isTooDeep = false;
  readonly #text: string;
  readonly #spelling: Spelling;

  constructor(text: string, spelling: Spelling) {
    this.#text = text;
    this.#spelling = spelling;
  }

  /** Uses its own stack instead of recursion. The next thing to write is on top. */
  writeAll(root: JsonNode): void {
    const waiting: Waiting[] = [{ node: root, depth: 0 }];
    for (let next = waiting.pop(); next !== undefined && !this.isTooDeep; next = waiting.pop()) {
      if (typeof next === 'string') this.#put(next);
      else for (const inner of this.#write(next).reverse()) waiting.push(inner);
    }
  }

  /** Writes the first piece, and returns what follows. */
  #write({ node, depth, member }: Exclude<Waiting, string>): Waiting[] {
    if (member !== undefined) this.#name(member);
    switch (node.kind) {
      case 'object':
        return this.#list(
          '{}',
          this.#ordered(node.members).map((each) => ({ node: each.value, member: each, depth: depth + 1 })),
          depth,
        );
      case 'array':
        return this.#list(
          '[]',
          node.items.map((item) => ({ node: item, depth: depth + 1 })),
          depth,
        );
      case 'string':
        this.#put(this.#spelling.strings(textIn(this.#text, node.span), node.value));
        return [];
      default:
        this.#put(textIn(this.#text, node.span));
        return [];
    }
  }

  #name({ name, nameSpan }: JsonMember): void {
    this.#put(this.#spelling.strings(textIn(this.#text, nameSpan), name));
    this.#put(`:${this.#spelling.spacing.colon}`);
  }

  #list(brackets: string, items: readonly Waiting[], depth: number): Waiting[] {
    const inside = brackets === '{}' && items.length > 0 ? (this.#spelling.spacing.braces ?? '') : '';
    const [opened, closed] = [brackets.charAt(0) + inside, inside + brackets.charAt(1)];
    if (items.length === 0) return [opened + closed];
    const before = this.#lineBreak(depth + 1);
    const between = `,${this.#spelling.spacing.comma}${before}`;
    const spaced = items.flatMap((item, at) => (at === 0 ? [item] : [between, item]));
    return [opened + before, ...spaced, this.#lineBreak(depth) + closed];
  }

  #lineBreak(depth: number): string {
    const { indent } = this.#spelling.spacing;
    if (indent === null) return '';
    this.isTooDeep ||= depth > deepestIndent;
    return `\n${' '.repeat(indent * Math.min(depth, deepestIndent))}`;
  }

  #ordered(members: readonly JsonMember[]): readonly JsonMember[] {
    const { order } = this.#spelling;
    if (order === 'kept') return members;
    if (order === 'sorted') return members.toSorted((a, b) => compare(a.name, b.name));
    const rank = ({ name }: JsonMember): number => (order.includes(name) ? order.indexOf(name) : order.length);
    return members.toSorted((a, b) => rank(a) - rank(b));
  }

  #put(piece: string): void {
    this.pieces.push(piece);
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
