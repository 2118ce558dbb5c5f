import { characterWords } from '../../../text/characters.ts';
import { t } from '../../../text/language.ts';
import { mendedSecret, type SecretText, type TextStep } from './secret-text.ts';

const invisible =
  /[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\u034f|\ufe0e|\ufe0f/g;
const oddSpace = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * Removes invisible characters; replaces unusual spaces with ordinary ones, or removes them. At
 * most 3.
 */
export const invisibleCharacters: TextStep = (text) => {
  const found: SecretText[] = [];
  const bare = text.replace(invisible, '').replace(oddSpace, ' ');
  if (bare === text) return [];
  const says = ([first, ...others]: readonly RegExpMatchArray[], fix: string): string => {
    const [name, position] = [characterWords(first?.[0] ?? ''), (first?.index ?? 0) + 1];
    const fact =
      others.length > 0
        ? t`Your secret contains ${name} at position ${position} and ${others.length} more, which the signer's secret does not have.`
        : t`Your secret contains ${name} at position ${position}, which the signer's secret does not have.`;
    return `${fact}\n${fix}`;
  };
  const spaces = [...text.matchAll(oddSpace)];
  const all = [...text.matchAll(invisible), ...spaces].toSorted((a, b) => a.index - b.index);
  found.push(
    mendedSecret(
      'secret-invisible-character',
      1,
      text.replace(invisible, '').replace(oddSpace, ''),
      says(all, t`Type the secret again, or remove the character.`),
    ),
  );
  if (spaces.length > 0)
    found.push(mendedSecret('secret-invisible-character', 1, bare, says(all, t`Use a plain space instead.`)));
  return found;
};

/** Adds the byte-order mark of a file, which the signer read as part of the secret. At most 1. */
export const byteOrderMarkMissing: TextStep = (text) =>
  text.startsWith('\ufeff')
    ? []
    : [
        mendedSecret(
          'secret-invisible-character',
          3,
          `\ufeff${text}`,
          t`The signer's secret starts with U+FEFF (byte-order mark): its file was saved as "UTF-8 with BOM".\nSave that file without the mark, or add the mark here.`,
        ),
      ];

const typographic: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u2013', '-'],
  ['\u2014', '-'],
  ['\u2212', '-'],
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201a', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u201e', '"'],
  ['\u2026', '...'],
]);

/** Restores the plain dashes and quotes that a word processor or a chat replaced. At most 2. */
export const typographicCharacters: TextStep = (text) => {
  const plain = [...text].map((character) => typographic.get(character) ?? character).join('');
  if (plain === text) return [];
  const at = [...text].findIndex((character) => typographic.has(character));
  const found = [...text][at] ?? '';
  const says = (as: string): string =>
    t`Character ${at + 1} of your secret is ${characterWords(found)}. A word processor or chat turned "${as}" into it.\nType the plain character.`;
  const texts = [mendedSecret('secret-typo', 2, plain, says(typographic.get(found) ?? ''))];
  const doubled = text.replace(/[\u2013\u2014]/g, '--');
  return doubled === text ? texts : [...texts, mendedSecret('secret-typo', 3, doubled, says('--'))];
};

/**
 * Returns the same letters as other code points (Unicode Normalization Forms, UAX #15). At most 3.
 */
export const normalForms: TextStep = (text) => {
  const says = (form: string): string =>
    t`The signer's secret has the same letters in another Unicode form (${form}), so its bytes differ.\nType the secret again on the signer's system, or use ASCII only.`;
  return (['NFC', 'NFD', 'NFKC'] as const)
    .map((form) => ({ form, other: text.normalize(form) }))
    .filter(({ other }) => other !== text)
    .map(({ form, other }) => mendedSecret('secret-charset', 3, other, says(form)));
};
