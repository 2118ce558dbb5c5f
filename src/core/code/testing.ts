/*
 * Reads the string literals of generated code by the rules of its language, for tests. It knows no
 * comments, because generated code has none, and throws for a literal that is not closed or that
 * interpolates.
 */

type Delimiter = {
  /** Matches at the beginning of a literal. */
  readonly open: RegExp;
  readonly close: (opened: RegExpExecArray) => string;
  readonly escapes: 'all' | 'own-quote' | 'none';
  readonly mayBreak?: true;
  /** What the language would replace inside the literal. */
  readonly interpolates?: RegExp;
};

const quotes = (quote: string, more: Partial<Delimiter> = {}): Delimiter => ({
  open: new RegExp(quote, 'y'),
  close: () => quote,
  escapes: 'all',
  ...more,
});

/** The order matters: the longer delimiter first. */
const delimiters = {
  js: [quotes("'"), quotes('"'), quotes('`', { interpolates: /./y })],
  python: [quotes('"""', { interpolates: /./y }), quotes('"'), quotes("'")],
  go: [quotes('"'), quotes('`', { interpolates: /./y })],
  java: [quotes('"""', { open: /"""\n/y, mayBreak: true }), quotes('"')],
  csharp: [
    { open: /("{3,})\n/y, close: ([, fence = '']) => `\n${fence}`, escapes: 'none', mayBreak: true },
    quotes('"'),
  ],
  rust: [{ open: /r(#*)"/y, close: ([, hashes = '']) => `"${hashes}`, escapes: 'none' }, quotes('"')],
  php: [quotes("'", { escapes: 'own-quote' }), quotes('"', { interpolates: /\$[A-Za-z_{]|\{\$/y })],
  ruby: [quotes("'", { escapes: 'own-quote' }), quotes('"', { interpolates: /#[{$@]/y })],
} as const satisfies Record<string, readonly Delimiter[]>;

export type Syntax = keyof typeof delimiters;

export type ReadLiterals = {
  /** The code with a placeholder for each literal, without what depends on its length. */
  readonly skeleton: string;
  /** What each literal means. */
  readonly values: readonly string[];
};

export function literalsIn(code: string, syntax: Syntax): ReadLiterals {
  const values: string[] = [];
  let skeleton = '';
  for (let at = 0; at < code.length;) {
    const literal = literalAt(code, at, delimiters[syntax]);
    skeleton += literal === null ? code.charAt(at) : '§';
    at = literal === null ? at + 1 : literal.end;
    if (literal !== null) values.push(literal.value);
  }
  return { skeleton: skeleton.replaceAll(/\s+/g, '').replaceAll(/,(?=[\])}])/g, ''), values };
}

type Literal = { readonly value: string; readonly end: number };

function literalAt(code: string, start: number, all: readonly Delimiter[]): Literal | null {
  for (const delimiter of all) {
    const opened = matchAt(delimiter.open, code, start);
    if (opened !== null) return literalFrom(code, start + opened[0].length, delimiter, delimiter.close(opened));
  }
  return null;
}

function literalFrom(code: string, start: number, delimiter: Delimiter, close: string): Literal {
  let value = '';
  for (let at = start; at < code.length;) {
    if (code.startsWith(close, at)) return { value, end: at + close.length };
    const { text, length } = pieceAt(code, at, delimiter, close);
    value += text;
    at += length;
  }
  throw new SyntaxError(`A literal is not closed: ${code.slice(start, start + 80)}`);
}

type Piece = { readonly text: string; readonly length: number };

function pieceAt(code: string, at: number, { escapes, mayBreak, interpolates }: Delimiter, close: string): Piece {
  if (interpolates !== undefined && matchAt(interpolates, code, at) !== null)
    throw new SyntaxError(`A literal interpolates: ${code.slice(at, at + 80)}`);
  const character = code.charAt(at);
  if (character === '\n' && mayBreak === undefined)
    throw new SyntaxError(`A line break in a literal: ${code.slice(at - 80, at + 80)}`);
  if (character !== '\\' || escapes === 'none') return { text: character, length: 1 };
  return escapes === 'own-quote' ? ownQuoteAt(code, at, close) : escapeAt(code, at);
}

function ownQuoteAt(code: string, at: number, close: string): Piece {
  const next = code.charAt(at + 1);
  return next === close || next === '\\' ? { text: next, length: 2 } : { text: '\\', length: 1 };
}

const letters: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '\n': '' };
const codePoint = /\\(?:u([0-9a-f]{4})|U([0-9a-f]{8})|u\{([0-9a-f]+)\})/y;
const octal = /\\([0-7]{3})/y;

function escapeAt(code: string, at: number): Piece {
  const hex = matchAt(codePoint, code, at);
  if (hex !== null)
    return { text: String.fromCodePoint(Number.parseInt(hex.slice(1).join(''), 16)), length: hex[0].length };
  const eight = matchAt(octal, code, at);
  if (eight !== null) return { text: String.fromCodePoint(Number.parseInt(eight[1] ?? '', 8)), length: 4 };
  const next = code.charAt(at + 1);
  if (/[A-Za-z0-9]/.test(next) && !Object.hasOwn(letters, next))
    throw new SyntaxError(`An escape that is not read here: ${code.slice(at, at + 10)}`);
  return { text: letters[next] ?? next, length: 2 };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
