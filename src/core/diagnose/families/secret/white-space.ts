import { t } from '../../../text/language.ts';
import { mendedSecret, trimmedSpan, type SecretText, type TextStep } from './secret-text.ts';

const isBreak = (character: string): boolean => character === '\n' || character === '\r';
const isBlank = (character: string): boolean => isBreak(character) || ' \t\v\f'.includes(character);

/** Removes a line break at the end, copied with the secret or from `echo secret | …`. At most 3. */
export const lineBreakTooMany: TextStep = (text) => {
  const { end } = trimmedSpan(text, isBreak);
  const breaks = text.slice(end);
  if (breaks === '') return [];
  const count = breaks.replaceAll('\r\n', '\n').length;
  const without = mendedSecret(
    'secret-trailing-newline',
    1,
    text.slice(0, end),
    count === 1
      ? t`Your secret ends with a line break (${breaks.endsWith('\r\n') ? 'CRLF' : 'LF'}) that the signer's does not have.\nDelete it after the last character.`
      : t`Your secret ends with ${count} line breaks that the signer's does not have.\nDelete them after the last character.`,
  );
  const unix = `${text.slice(0, end)}${'\n'.repeat(count)}`;
  if (!breaks.includes('\r')) return count === 1 ? [without] : [without, oneBreak(text.slice(0, end))];
  return [
    without,
    mendedSecret(
      'secret-trailing-newline',
      2,
      unix,
      t`Your secret ends with CRLF, but the signer's ends with LF.\nSave the secret with Unix line endings, or without any.`,
    ),
  ];
};

const oneBreak = (bare: string): SecretText =>
  mendedSecret(
    'secret-trailing-newline',
    2,
    `${bare}\n`,
    t`Your secret ends with several line breaks, the signer's with one.\nDelete the others.`,
  );

/** Adds a line break that the signer read with its file, and that was not copied. At most 2. */
export const lineBreakMissing: TextStep = (text) => {
  const says = (name: string): string =>
    t`The signer's secret ends with a line break (${name}), which yours does not have.\nTrim the secret where the signer reads it, or add the line break here.`;
  if (isBreak(text.slice(-1)))
    return /[^\r]\n$/.test(text)
      ? [mendedSecret('secret-trailing-newline', 2, `${text.slice(0, -1)}\r\n`, says('CRLF'))]
      : [];
  return [
    mendedSecret('secret-trailing-newline', 1, `${text}\n`, says('LF')),
    mendedSecret('secret-trailing-newline', 2, `${text}\r\n`, says('CRLF')),
  ];
};

/** Removes whitespace other than line breaks at the ends, and whitespace inside. At most 4. */
export const blanksTooMany: TextStep = (text) => {
  const { start, end } = trimmedSpan(text, isBlank);
  if (start >= end) return [];
  const [before, inner, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const tail = [...after].every(isBreak) ? '' : after;
  const says = (where: string, count: number): string =>
    count === 1
      ? t`Your secret has a whitespace character ${where}, which the signer's does not have.\nDelete it.`
      : t`Your secret has ${count} whitespace characters ${where}, which the signer's does not have.\nDelete them.`;
  const found: SecretText[] = [];
  if (before !== '')
    found.push(mendedSecret('secret-whitespace', 1, inner + after, says(t`at the start`, before.length)));
  if (tail !== '') found.push(mendedSecret('secret-whitespace', 1, before + inner, says(t`at the end`, tail.length)));
  if (before !== '' && tail !== '')
    found.push(mendedSecret('secret-whitespace', 1, inner, says(t`at both ends`, before.length + tail.length)));
  const joined = [...inner].filter((character) => !isBlank(character)).join('');
  if (joined === inner) return found;
  const hasBreaks = [...inner].some(isBreak);
  found.push(
    mendedSecret(hasBreaks ? 'secret-newlines-lost' : 'secret-whitespace', 2, joined, insideWords(inner, says)),
  );
  if (!hasBreaks) return found;
  const unbroken = inner.replace(/\r\n|\n|\r/g, '');
  if (unbroken !== joined) found.push(mendedSecret('secret-newlines-lost', 2, unbroken, insideWords(inner, says)));
  const spaced = inner.replace(/\r\n|\n|\r/g, ' ');
  return [
    ...found,
    mendedSecret(
      'secret-newlines-lost',
      2,
      spaced,
      t`In the signer's secret the line breaks are spaces: a shell or a form changed them.\nPut the value in quotes where the signer reads it, or use a secret without line breaks.`,
    ),
  ];
};

/** Names line breaks as such, because in a wrapped secret people would not look for a space. */
function insideWords(inner: string, says: (where: string, count: number) => string): string {
  const blanks = [...inner].filter(isBlank);
  if (!blanks.every(isBreak)) return says(t`inside`, blanks.length);
  const count = blanks.join('').replaceAll('\r\n', '\n').length;
  return count === 1
    ? t`Your secret contains a line break that the signer's does not have.\nDelete it.`
    : t`Your secret contains ${count} line breaks that the signer's does not have.\nDelete them.`;
}

/**
 * Returns the first line of a wrapped secret, such as the output of `openssl rand -base64 64`: .env
 * files and many shells read only that. At most 1.
 */
export const firstLine: TextStep = (text) => {
  const [first = '', ...others] = text.split(/\r\n|\n|\r/);
  if (first.trim() === '' || others.every((line) => line.trim() === '')) return [];
  return [
    mendedSecret(
      'secret-whitespace',
      2,
      first,
      t`Your secret has ${others.length + 1} lines, and the signer used only the first: its configuration ends there.\nCreate a secret without line breaks, for example with openssl rand -hex 32.`,
    ),
  ];
};

/** Adds a space that was lost, or changes the line ends to those of another system. At most 4. */
export const blanksOtherwise: TextStep = (text) => {
  const says = (where: string): string =>
    t`The signer's secret has a space ${where}, which yours does not have.\nRemove it where the signer reads the secret, or add it here.`;
  const found = [
    mendedSecret('secret-whitespace', 3, `${text} `, says(t`at the end`)),
    mendedSecret('secret-whitespace', 3, ` ${text}`, says(t`at the start`)),
  ];
  const breaks = text.match(/\r\n|\n/g)?.length ?? 0;
  const [unix, windows] = [text.replace(/\r\n/g, '\n'), text.replace(/\r?\n/g, '\r\n')];
  const ends = (other: string): string =>
    breaks === 1
      ? t`Your secret has 1 line break. In the signer's secret it is ${other}.\nGive both sides the same file.`
      : t`Your secret has ${breaks} line breaks. In the signer's secret they are ${other}.\nGive both sides the same file.`;
  if (unix !== text) found.push(mendedSecret('secret-whitespace', 3, unix, ends('LF')));
  if (windows !== text) found.push(mendedSecret('secret-whitespace', 3, windows, ends('CRLF')));
  return found;
};

/**
 * Adds the line breaks with which tools wrap base64 (64 and 76 characters) and which were lost while
 * copying, with one at the end or without. At most 4.
 */
export const wrapsMissing: TextStep = (text) => {
  if (text.length <= 64 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return [];
  const says = (width: number): string =>
    t`The signer's secret has a line break after every ${width} characters, as openssl and base64 write it, and yours lost them.\nCreate a secret without line breaks, for example with openssl rand -hex 32.`;
  return [64, 76]
    .filter((width) => text.length > width)
    .flatMap((width) => {
      const lines = (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
      return [lines, `${lines}\n`].map((wrapped) => mendedSecret('secret-newlines-lost', 3, wrapped, says(width)));
    });
};
