import { fromHex } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import { bytesWords } from '../../../keys/word-table.ts';
import type { Cost } from '../../trial.ts';
import { decoded, type Decoded } from './decoded.ts';

/**
 * Reads hex with text around and between the digits, and hex that ends early, as Node reads it. At
 * most 2.
 */
export function looseHex(text: string): readonly Decoded[] {
  const digits = text.replace(/^0x/i, '').replace(/[\s:-]|,?\s?\b0x/gi, '');
  const begin = /^(?:[0-9a-f]{2}){1,512}/i.exec(text)?.[0] ?? '';
  const bare = digits === text || digits === '' ? null : fromHex(digits);
  const begun = begin === '' || /^[0-9a-f]+$/i.test(text) ? null : fromHex(begin);
  return [
    ...(bare === null
      ? []
      : [
          hexDigits(
            digits,
            bare,
            t`The secret is hex with other characters around its digits: the signer read ${bytesWords(bare.length)}.\nKeep only the digits, and set "Secret encoding" to Hex.`,
          ),
        ]),
    ...(begun === null
      ? []
      : [
          lenientHexOf(
            begun,
            t`Like Node's Buffer, the signer read the secret as hex only up to character ${begin.length}, where it stops being hex, and signed with ${bytesWords(begun.length)}.\nUse a secret made only of hex digits, an even number of them.`,
          ),
        ]),
    ...parsedHex(text).map((bytes) =>
      lenientHexOf(
        bytes,
        t`The signer read the secret as hex although it is not hex: characters that are not digits became zero or other digits (parseInt, pack). It signed with ${bytesWords(bytes.length)}.\nThe signer must use the characters themselves, or a secret made only of hex digits.`,
      ),
    ),
  ];
}

/** Longer texts are not secrets in hex. */
const longestHex = 256;

/**
 * Reads pairs of characters as JavaScript's parseInt does, with zero for what is not a number, and as
 * pack('H*') of Ruby and Perl does, in which letters count by their low bits. At most 2.
 */
function parsedHex(text: string): readonly Uint8Array<ArrayBuffer>[] {
  if (text.length < 8 || text.length > longestHex || /^[0-9a-f]*$/i.test(text) || /[^\x20-\x7e]/.test(text)) return [];
  const pairs = text.match(/..?/g) ?? [];
  const nibble = (character: string): number => {
    const code = character.charCodeAt(0);
    return (/[A-Za-z]/.test(character) ? (code & 7) + 9 : code) & 15;
  };
  return [
    Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16) || 0),
    Uint8Array.from(pairs, (pair) => (nibble(pair.charAt(0)) << 4) | (pair.length > 1 ? nibble(pair.charAt(1)) : 0)),
  ];
}

const hexDigitsOf = '0123456789abcdef';

/**
 * Reads an odd number of hex digits: without the last or first one, with a zero in front, or with the
 * digit that is missing at either end. At most 35.
 */
export function oddHex(text: string): readonly Decoded[] {
  if (text.length < 15 || text.length > longestHex || text.length % 2 === 0 || !/^[0-9a-f]+$/i.test(text)) return [];
  const says = (how: string): string =>
    t`Your secret has ${text.length} hex digits, an odd number, so it cannot be whole bytes. The signer used it ${how}.\nCopy the whole secret: each byte has two digits.`;
  const forms: readonly (readonly [string, string])[] = [
    [text.slice(0, -1), t`without the last digit`],
    [text.slice(1), t`without the first digit`],
    ...[...hexDigitsOf].flatMap((digit) => [
      [text + digit, t`with "${digit}" at the end`] as const,
      [digit + text, t`with "${digit}" at the start`] as const,
    ]),
  ];
  return forms.flatMap(([digits, how]) => {
    const bytes = fromHex(digits);
    const written = { text: digits, encoding: 'hex' as const };
    return bytes === null
      ? []
      : [decoded({ cause: 'secret-hex-odd-length', cost: 3, bytes, sentence: says(how), ...written })];
  });
}

/** Returns a repair that matches the sentence: only the digits, as Hex. */
const hexDigits = (text: string, bytes: Uint8Array<ArrayBuffer>, sentence: string): Decoded => ({
  ...hexOf(1, bytes, sentence),
  text,
  encoding: 'hex',
});

const lenientHexOf = (bytes: Uint8Array<ArrayBuffer>, sentence: string): Decoded =>
  decoded({ cause: 'secret-lenient-hex', cost: 3, bytes, encoding: null, sentence });

/** Makes a reading of hex. */
export const hexOf = (cost: Cost, bytes: Uint8Array<ArrayBuffer>, sentence: string): Decoded =>
  decoded({ cause: 'secret-is-hex', cost, bytes, encoding: null, sentence });
