import { duplicateNamesOf, type JsonNode } from '../text/json.ts';
import { textIn } from '../text/spans.ts';
import { Code } from './template.ts';

/**
 * How a language writes JSON values as literals. Each member returns null if no literal has exactly
 * this meaning.
 */
export type LiteralStyle = {
  readonly string: (value: string) => string | null;
  /** The argument is the number as written in JSON. */
  readonly number: (lexeme: string) => string | null;
  readonly words: Readonly<Record<'true' | 'false' | 'null', string>>;
  readonly array: Brackets;
  readonly object: Brackets;
  /**
   * Returns a member's name with the separator before its value; null if the name cannot be
   * written.
   */
  readonly name: (name: string) => string | null;
  /** Returns a prefix for an object if its names require one. */
  readonly special?: (names: readonly string[]) => string | null;
};

/** `inner` separates a bracket from its contents on the same line. */
export type Brackets = {
  readonly open: string;
  readonly close: string;
  readonly inner: '' | ' ';
  readonly empty: string;
};

const brackets = (open: string, close: string, inner: Brackets['inner'] = ''): Brackets => ({
  open,
  close,
  inner,
  empty: open + close,
});

export const curlyBrackets = brackets('{', '}', ' ');
export const tightCurly = brackets('{', '}');
export const squareBrackets = brackets('[', ']');

/** A list of values or members fits on one line up to this length. */
const longest = 72;

/**
 * Deeper values are not written as literals: each level calls `print` again and indents all lines
 * within it once more.
 */
const deepest = 64;

/**
 * Returns a JSON value as a literal, or null if the language would change it: a number that loses
 * digits, a duplicate name, a lone surrogate if strings are UTF-8. Null also for anything more than
 * 64 levels below the value. A nested object or array gets a line for each member.
 */
export function jsonLiteral(node: JsonNode, text: string, style: LiteralStyle): Code | null {
  if (duplicateNamesOf(node).length > 0) return null;
  const literal = print({ node, depth: 0 }, text, style);
  return literal === null ? null : new Code(literal);
}

type At<Node extends JsonNode> = { readonly node: Node; readonly depth: number };

function print({ node, depth }: At<JsonNode>, text: string, style: LiteralStyle): string | null {
  if (depth > deepest) return null;
  switch (node.kind) {
    case 'string':
      return style.string(node.value);
    case 'number':
      return style.number(textIn(text, node.span));
    case 'boolean':
      return style.words[node.value ? 'true' : 'false'];
    case 'null':
      return style.words.null;
    case 'array':
      return printAll(
        node.items.map((item) => print({ node: item, depth: depth + 1 }, text, style)),
        style.array,
        node.items.every(isFlat),
      );
    case 'object':
      return printObject({ node, depth }, text, style);
  }
}

function printObject(
  { node: { members }, depth }: At<Extract<JsonNode, { kind: 'object' }>>,
  text: string,
  style: LiteralStyle,
): string | null {
  const parts = members.map(({ name, value }) => {
    const [head, tail] = [style.name(name), print({ node: value, depth: depth + 1 }, text, style)];
    return head === null || tail === null ? null : head + tail;
  });
  const special = style.special?.(members.map(({ name }) => name)) ?? null;
  const printed = printAll(parts, style.object, members.length < 3 && members.every(({ value }) => isFlat(value)));
  return special === null || printed === null ? printed : special + printed;
}

const isFlat = (node: JsonNode): boolean => node.kind !== 'object' && node.kind !== 'array';

function printAll(
  parts: readonly (string | null)[],
  { open, close, inner, empty }: Brackets,
  mayBeOneLine: boolean,
): string | null {
  const whole = parts.flatMap((part) => part ?? []);
  if (whole.length < parts.length) return null;
  if (whole.length === 0) return empty;
  const line = open + inner + whole.join(', ') + inner + close;
  if (mayBeOneLine && line.length <= longest) return line;
  return [open, ...whole.map((part) => `  ${part.replaceAll('\n', '\n  ')},`), close].join('\n');
}
