import { characterWords } from '../../../text/characters.ts';
import { t } from '../../../text/language.ts';
import { mendedSecret, type SecretText } from './secret-text.ts';

/** Longer secrets are copied, not typed. */
const longest = 128;

/** Variants in large numbers are tried last. */
const cost = 5;

const lookAlikes: ReadonlyMap<string, string> = new Map([
  ['0', 'Oo'],
  ['O', '0o'],
  ['o', '0O'],
  ['1', 'lI'],
  ['l', '1I'],
  ['I', '1l'],
  ['|', 'lI1'],
  ['5', 'S'],
  ['S', '5'],
  ['8', 'B'],
  ['B', '8'],
  ['2', 'Z'],
  ['Z', '2'],
  ['-', '_'],
  ['_', '-'],
  ['.', ','],
  [',', '.'],
  ['y', 'z'],
  ['z', 'y'],
  ['Y', 'Z'],
]);

/** Returns texts with one typing or reading error; for 40 characters some 420. */
export function typosOf(text: string): readonly SecretText[] {
  if (text === '' || text.length > longest) return [];
  const slips = [
    ...Array.from(text, (character, at) => slipsAt(text, character, at)).flat(),
    ...wholeCase(text),
    ...atEnds(text),
  ];
  return slips.filter((each) => each.text !== '' && each.text !== text);
}

const slip = (text: string, says: string): SecretText => mendedSecret('secret-typo', cost, text, says);

/**
 * Changes the case of the whole text: Shift, Caps Lock, a keyboard that starts sentences with a
 * capital. At most 4.
 */
function wholeCase(text: string): readonly SecretText[] {
  const swapped = Array.from(text, otherCase).join('');
  return [
    slip(text.toLowerCase(), t`The signer's secret is yours, all in lowercase.\nCorrect the case.`),
    slip(text.toUpperCase(), t`The signer's secret is yours, all in uppercase.\nCorrect the case.`),
    slip(swapped, t`The signer's secret has uppercase and lowercase swapped: caps lock was on.\nType it again.`),
    slip(
      text.charAt(0).toUpperCase() + text.slice(1).toLowerCase(),
      t`Only the first letter of the signer's secret is uppercase.\nCorrect the case.`,
    ),
  ];
}

const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));

/** Adds a character that was lost at either end while copying: 190. */
const atEnds = (text: string): readonly SecretText[] =>
  printable.flatMap((lost) => [
    slip(
      text + lost,
      t`Your secret lacks the last character of the signer's, ${characterWords(lost)}.\nCopy the whole secret.`,
    ),
    slip(
      lost + text,
      t`Your secret lacks the first character of the signer's, ${characterWords(lost)}.\nCopy the whole secret.`,
    ),
  ]);

/**
 * Changes a character: other case, swapped with its neighbor, typed twice or once too few, misread.
 * At most 6 for each character.
 */
function slipsAt(text: string, character: string, at: number): readonly SecretText[] {
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const next = after.charAt(0);
  const [position, name] = [at + 1, characterWords(character)];
  const changed = [otherCase(character), ...(lookAlikes.get(character) ?? '')].filter((other) => other !== character);
  return [
    ...changed.map((other) =>
      slip(
        before + other + after,
        t`Character ${position} of your secret is ${name}, but the signer's has ${characterWords(other)}.\nCorrect it.`,
      ),
    ),
    slip(before + after, t`Character ${position} of your secret, ${name}, is extra.\nDelete it.`),
    slip(
      before + character + character + after,
      t`Character ${position} of your secret, ${name}, appears twice in the signer's.\nAdd it.`,
    ),
    ...(next === ''
      ? []
      : [
          slip(
            before + next + character + after.slice(1),
            t`Characters ${position} and ${position + 1} of your secret, ${name} and ${characterWords(next)}, are in reverse order in the signer's.\nSwap them.`,
          ),
        ]),
  ];
}

/** Returns the letter in its other case, if that is a single letter. */
function otherCase(character: string): string {
  const lower = character.toLowerCase();
  const other = character === lower ? character.toUpperCase() : lower;
  return other.length === character.length ? other : character;
}
