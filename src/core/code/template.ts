/**
 * Code of another language, written so that text cannot get into it but as a literal: in a template of `writerFor` a string
 * is quoted as the language wants it, and only what such a template made stands there as it is. The private member makes
 * the class nominal, so that nothing else passes for code.
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

/** A string becomes a literal, a number its digits, code stands as it is (a list: a line each). null leaves out the line that it is alone on. */
type Hole = string | number | Code | readonly (Code | null)[] | null;
export type Writer = (texts: TemplateStringsArray, ...holes: readonly Hole[]) => Code;

/** The template tag of a language. Templates are read raw, so a backslash is a backslash; their common indentation and outer line breaks go. */
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

/** Code in one line or several, with this between. */
export const joined = (codes: readonly Code[], between: string): Code =>
  new Code(codes.map(({ text }) => text).join(between));

/** A name of the library or the language, such as a class. Anything else than a name is a mistake, and throws. */
export function identifier(name: string): Code {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is no identifier.`);
  return new Code(name);
}

/** Indented by tabs where it was by two spaces. Literals hold no line breaks, so what begins a line is the template's. */
export const tabbed = ({ text }: Code): Code =>
  new Code(text.replace(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2)));

/** What is left out leaves this mark, which no literal holds: they escape control characters. */
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

/** Code of several lines, each but the first indented as the line that it begins in. */
function hung(before: string, code: string): string {
  const [indentation = ''] = /^[ \t]*/.exec(before.slice(before.lastIndexOf('\n') + 1)) ?? [];
  return code.replace(/\n(?=[^\n])/g, `\n${indentation}`);
}

function withoutIndentation(raw: readonly string[]): readonly string[] {
  // A line begins in a piece of text only after a line break; what stands before the first is in the line of the hole.
  const widths = raw.flatMap((text, at) =>
    [...text.matchAll(/\n([ ]*)(?=([^\n ])|$)/g)].filter((found) => found[2] !== undefined || at < raw.length - 1),
  );
  const least = Math.min(...widths.map((found) => found[1]?.length ?? 0));
  if (!Number.isFinite(least)) return raw;
  const [first = '', ...others] = raw.map((text) => text.replaceAll(`\n${' '.repeat(least)}`, '\n'));
  return [first.replace(/^\n/, ''), ...others];
}
