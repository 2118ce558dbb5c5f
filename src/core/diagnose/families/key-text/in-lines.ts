import { pemBlocksOf } from '../../../keys/pem.ts';
import { t } from '../../../text/language.ts';
import { lineNumberAt, noMends, onlyBlocks, type Mend, type MendStep } from './mend.ts';

/** What programs and pages put around and into the lines of a PEM block. */
export const aroundLines: readonly MendStep[] = [
  { cost: 1, mend: stringLiterals },
  { cost: 1, mend: markedLines },
  { cost: 1, mend: htmlBreaks },
  { cost: 1, mend: writtenSpaces },
  { cost: 1, mend: valueInLines },
  { cost: 2, mend: spacesForPlus },
];

/**
 * Joins strings of source code without line breaks between them: `"-----BEGIN …-----" + "MIIB…" +`.
 */
function stringLiterals(text: string): readonly Mend[] {
  if (!text.includes('-----BEGIN ') || text.includes('\\n')) return noMends;
  const seams = text.match(seam)?.length ?? 0;
  if (seams === 0) return noMends;
  const sentence = t`The key is in source code, as ${seams + 1} strings that are joined.\nPaste the joined text, one line for each string.`;
  return [{ text: onlyBlocks(text.replace(seam, '\n')), finding: { cause: 'pem-bad-armor', sentence } }];
}

/** A closing quote, an operator, a new line and an opening quote. */
const seam = /["'`][ \t]{0,20}[+.,\\&]?[ \t]{0,20}\r?\n[ \t]{0,80}(?:[+.&][ \t]{0,20})?["'`]/g;

/** Removes what is at the same end of every line of a block: a marker of a shell, a diff, a comment or a quote. */
function markedLines(text: string): readonly Mend[] {
  const all = text.trim().split(/\r\n|\n|\r/);
  const lines = all.slice(
    Math.max(
      0,
      all.findIndex((line) => line.includes('-----BEGIN ')),
    ),
    all.findLastIndex((line) => line.includes('-----END ')) + 1 || all.length,
  );
  if (lines.length < 3 || !text.includes('-----BEGIN ')) return noMends;
  const [strip, words] =
    marks.find(([bare]) => lines.slice(0, -1).every((line) => line.trim() === '' || bare(line) !== line)) ?? [];
  if (strip === undefined || words === undefined) return noMends;
  return [{ text: lines.map(strip).join('\n'), finding: { cause: 'pem-bad-armor', sentence: words() } }];
}

const marks: readonly (readonly [strip: (line: string) => string, words: () => string])[] = [
  [(line) => line.replace(/^\+/, ''), () => t`Each line of the key starts with "+", as in a diff.\nRemove them.`],
  [
    (line) => line.replace(/^[ \t]{0,40}(?:\/\/(?:[/!](?=[ \t]))?|#{1,3}|;|\*|--(?=[ \t]))[ \t]{0,4}/, ''),
    () => t`Each line of the key is a comment.\nRemove the comment marks at the start of the lines.`,
  ],
  [
    (line) => line.replace(/^[ \t]{0,40}(?:-(?!----BEGIN|----END)|-(?=-----))/, ''),
    () => t`Each line of the key starts with "-", as in a diff.\nRemove them.`,
  ],
  [
    (line) => line.replace(/^(?:[ \t]{0,4}>){1,6}[ \t]{0,4}/, ''),
    () => t`Each line of the key starts with ">", as in a quoted email.\nRemove them.`,
  ],
  [
    // A pattern would try every space of a long line.
    (line) => (line.endsWith('\\') ? line.slice(0, -1).trimEnd() : line),
    () => t`Each line of the key ends with a backslash, as in a shell.\nRemove them.`,
  ],
  [
    (line) => line.replace(/^[ \t]{0,8}\d{1,4}(?:[:|\t]| {1,4})[ \t]{0,4}/, ''),
    () => t`Each line of the key starts with its number, as in an editor.\nRemove the numbers.`,
  ],
];

/** Replaces a page's own line breaks, copied with its source. */
function htmlBreaks(text: string): readonly Mend[] {
  const found = text.match(htmlBreak)?.length ?? 0;
  if (found === 0 || !text.includes('-----BEGIN ')) return noMends;
  const sentence = t`The key has ${found} HTML line breaks (<br>).\nReplace them with real ones.`;
  return [{ text: onlyBlocks(text.replace(htmlBreak, '\n')), finding: { cause: 'pem-newlines-lost', sentence } }];
}

const htmlBreak = /<br\s?\/?>|&#(?:10|13|x0?a|x0?d);/gi;

/** Removes spaces and tabs that are written as escapes or entities: `\\t`, `&nbsp;`. */
function writtenSpaces(text: string): readonly Mend[] {
  const found = text.match(writtenSpace) ?? [];
  const [first] = found;
  if (first === undefined || !text.includes('-----BEGIN ')) return noMends;
  const sentence =
    found.length === 1
      ? t`The key contains ${first} in one place, which stands for a space or a tab.\nRemove it.`
      : t`The key contains ${first} and the like in ${found.length} places, which stand for spaces or tabs.\nRemove them.`;
  return [{ text: plainSpaces(text), finding: { cause: 'pem-bad-armor', sentence } }];
}

const writtenSpace = /\\{1,4}t|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0|#9|#x9|#32|#x20);/gi;

/** Between words there must be a space; at the start of a line there need not. */
const plainSpaces = (text: string): string => text.replace(writtenSpace, ' ').replace(/(^|\n|\\n)[ \t]{1,80}/g, '$1');

/**
 * Finds the base64 of a key after a name, on one of several lines: `data:` of a Kubernetes Secret.
 * At most four.
 */
function valueInLines(text: string): readonly Mend[] {
  const found = [
    ...text.matchAll(
      /^[ \t-]{0,40}["']?([A-Za-z_][\w.-]{0,80})["']?[ \t]?[:=][ \t]{0,8}["']?((?:LS0tLS1CRUdJTi|eyJr|MI[A-Za-z0-9+/]{40})[A-Za-z0-9+/=_-]{20,})["']?[ \t]*,?$/gm,
    ),
  ];
  if (found.length === 0 || !/[\r\n]/.test(text.trim())) return noMends;
  return found.slice(0, 4).map(({ 1: name = '', 2: value = '' }) => ({
    text: value,
    finding: {
      cause: 'key-in-yaml',
      sentence: t`These are whole configuration lines. The key is the value of “${name}”.\nPaste only that value.`,
    },
  }));
}

/** Restores the plus signs that became spaces because a form was decoded once too often. */
function spacesForPlus(text: string): readonly Mend[] {
  const damaged = pemBlocksOf(text).flatMap(({ label, body, bodyAt }) => {
    const mended = body === null ? null : plusInBody(body);
    return body === null || mended === null || mended === body ? [] : [{ label, body, bodyAt, mended }];
  });
  const [first] = damaged;
  if (first === undefined) return noMends;
  let end = 0;
  const pieces = damaged.flatMap(({ body, bodyAt, mended }) => {
    const before = text.slice(end, bodyAt);
    end = bodyAt + body.length;
    return [before, mended];
  });
  const at = first.bodyAt + first.body.split('').findIndex((unit, offset) => unit !== first.mended[offset]);
  const sentence = t`The PEM block “${first.label}” has spaces where its base64 has "+", the first on line ${lineNumberAt(text, at)}: it went through a form or a URL.\nEncode "+" as %2B before it goes there.`;
  return [{ text: [...pieces, text.slice(end)].join(''), finding: { cause: 'secret-url-encoded', sentence } }];
}

/**
 * Returns the body of a block with its plus signs restored. Null if the body has no line breaks,
 * because its spaces may then be lost line breaks.
 */
function plusInBody(body: string): string | null {
  if (!/[\r\n]/.test(body)) return null;
  const lines = body.match(/[^\r\n]+/g) ?? [];
  const isIndented = !lines.some((line) => line.length === 64 && isSpacedBase64(line));
  return body.replace(/[^\r\n]+/g, (line) => (isSpacedBase64(line) ? plusAgain(line, isIndented) : line));
}

const isSpacedBase64 = (line: string): boolean => /^[A-Za-z0-9+/= ]+$/.test(line) && line.trim() !== '';

/**
 * A full line of PEM has 64 characters, so a space at either end of it counts as well. The same
 * applies to a shorter line of whole groups, unless the block is indented.
 */
function plusAgain(line: string, isIndented: boolean): string {
  if (line.length === 64 || (!isIndented && line.length % 4 === 0)) return line.replaceAll(' ', '+');
  const inner = line.trim();
  const start = line.indexOf(inner);
  return line.slice(0, start) + inner.replaceAll(' ', '+') + line.slice(start + inner.length);
}
