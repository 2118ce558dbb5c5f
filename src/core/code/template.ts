import { smallest } from '../text/extremes.ts';

/**
 * Code of another language, which text can enter only as a literal. In a template of `writerFor`
 * each string is quoted as the language requires. Only the result of such a template is inserted as
 * it is. The private member makes the class nominal, so that nothing else is accepted as code.
 */
export class Code {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }
}

/**
 * A string becomes a literal, a number its digits. Code is inserted as it is, a list with one line
 * for each item. null removes the line if nothing else is on it.
 */
type Hole = string | number | Code | readonly (Code | null)[] | null;
type Writer = (texts: TemplateStringsArray, ...holes: readonly Hole[]) => Code;

/**
 * Makes the template tag of a language. Templates are read raw, so a backslash is a backslash.
 * Common indentation and outer line breaks are removed.
 */
export const writerFor =
  (quote: (text: string) => string): Writer =>
  ({ raw }, ...holes) => {
    const texts = withoutIndentation(raw);
    const whole = holes.reduce<string>(
      (before, hole, at) => before + hung(before, filled(hole, quote)) + (texts[at + 1] ?? ''),
      texts[0] ?? '',
    );
    return new Code(whole.replace(emptyLine, '').replaceAll(nothing, '').trimEnd());
  };

/** Joins code on one or several lines with a separator. */
export const joinedCode = (codes: readonly Code[], between: string): Code =>
  new Code(codes.map(({ text }) => text).join(between));

/**
 * Returns a name of the library or the language, such as a class. Throws if it is not an
 * identifier, which is a programming error.
 */
export function codeIdentifier(name: string): Code {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is no identifier.`);
  return new Code(name);
}

/**
 * Replaces indentation of two spaces by tabs. Literals contain no line breaks, so the beginning of
 * a line is always the template's.
 */
export const tabbedCode = ({ text }: Code): Code =>
  new Code(text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2)));

/**
 * Marks what is left out. No literal contains this character, because literals escape control
 * characters.
 */
const nothing = '\u0000';
const emptyLine = /^[ \t]*\0+[ \t]*(?:\n|$)/gm;

function filled(hole: Hole, quote: (text: string) => string): string {
  if (hole === null) return nothing;
  if (typeof hole === 'string') return quote(hole);
  if (typeof hole === 'number') return String(hole);
  if (hole instanceof Code) return hole.text;
  const lines = hole.flatMap((code) => code?.text ?? []);
  return lines.length === 0 ? nothing : lines.join('\n');
}

/** Indents code of several lines, except the first, like the line that it begins in. */
function hung(before: string, code: string): string {
  const [indentation = ''] = /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? [];
  return code.replace(/\n(?=[^\n])/g, `\n${indentation}`);
}

function withoutIndentation(raw: readonly string[]): readonly string[] {
  // A line begins in a piece of text only after a line break. Anything before the first one belongs
  // to the line of the hole.
  const widths = raw.flatMap((text, at) =>
    [...text.matchAll(/\n([ ]*)(?=([^\n ])|$)/g)].filter((found) => found[2] !== undefined || at < raw.length - 1),
  );
  const least = smallest(widths.map((found) => found[1]?.length ?? 0));
  if (!Number.isFinite(least)) return raw;
  const [first = '', ...others] = raw.map((text) => text.replaceAll(`\n${' '.repeat(least)}`, '\n'));
  return [first.replace(/^\n/, ''), ...others];
}
