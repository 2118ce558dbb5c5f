import { characterWords } from '../../../text/characters.ts';
import { latin1, utf8 } from '../../../text/bytes.ts';
import { t } from '../../../text/language.ts';
import type { Cost } from '../../trial.ts';

/** A way other than UTF-8 in which a program may have encoded the secret's characters. */
type Charset = {
  readonly cost: Cost;
  /** Returns null if it makes no difference for this text, or cannot write it. */
  readonly bytesOf: (text: string) => Uint8Array<ArrayBuffer> | null;
  readonly says: (text: string) => string;
};

const firstForeign = (text: string): string => [...text].find((character) => character > '\u007f') ?? '';
const place = (text: string): number => [...text].findIndex((character) => character > '\u007f') + 1;
const isAscii = (text: string): boolean => firstForeign(text) === '';

const units = (text: string): readonly number[] => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
const utf16 = (text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(units(text).flatMap((unit) => (littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));

/** The characters of Windows-1252 at 80–9F, where Latin-1 has control characters. */
const windows =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function singleBytes(text: string, codeOf: (character: string) => number): Uint8Array<ArrayBuffer> | null {
  if (isAscii(text)) return null;
  const codes = [...text].map(codeOf);
  return codes.every((code) => code >= 0 && code < 256) ? Uint8Array.from(codes) : null;
}

const latin1Code = (character: string): number => character.codePointAt(0) ?? -1;

function windowsCode(character: string): number {
  const at = windows.indexOf(character);
  if (at >= 0) return 0x80 + at;
  const code = latin1Code(character);
  return code > 0x7f && code < 0xa0 ? -1 : code;
}

const as =
  (name: () => string, fix: () => string) =>
  (text: string): string =>
    `${t`The signer encoded the secret as ${name()}, not as UTF-8. Character ${place(text)}, ${characterWords(firstForeign(text))}, has different bytes there.`}\n${fix()}`;
const wide = (name: () => string, where: () => string) => (): string =>
  t`The signer encoded the secret as ${name()}, two bytes per character, not as UTF-8 (${where()}).\nUse UTF-8 where the signer turns the secret into bytes.`;

const bom = (text: string): string => `\ufeff${text}`;

const useUtf8 = (): string => t`Use UTF-8 where the signer turns the secret into bytes.`;

/** Replaces what cannot be written with a question mark. */
const withMarks =
  (highest: number) =>
  (character: string): number =>
    latin1Code(character) > highest ? 63 : latin1Code(character);

/** At most 9 outcomes; for ASCII text only the wide ones. */
export const charsets: readonly Charset[] = [
  { cost: 2, bytesOf: (text) => singleBytes(text, latin1Code), says: as(() => 'ISO 8859-1 (Latin-1)', useUtf8) },
  { cost: 2, bytesOf: (text) => singleBytes(text, windowsCode), says: as(() => 'Windows-1252', useUtf8) },
  {
    cost: 2,
    bytesOf: (text) => singleBytes(text, withMarks(127)),
    says: as(() => t`ASCII, which replaces it with "?"`, useUtf8),
  },
  {
    cost: 2,
    bytesOf: (text) => singleBytes(text, withMarks(255)),
    says: as(() => t`Latin-1, which uses "?" for characters it does not have`, useUtf8),
  },
  {
    cost: 2,
    bytesOf: (text) => utf16(text, true),
    says: wide(
      () => t`UTF-16, low byte first`,
      () => t`.NET calls this Encoding.Unicode`,
    ),
  },
  {
    cost: 2,
    bytesOf: (text) => utf16(text, false),
    says: wide(
      () => t`UTF-16, high byte first`,
      () => t`Java calls this UTF-16BE`,
    ),
  },
  {
    cost: 3,
    bytesOf: (text) => utf16(bom(text), true),
    says: wide(
      () => t`UTF-16 with a byte-order mark, low byte first`,
      () => t`Windows editors call this "Unicode"`,
    ),
  },
  {
    cost: 3,
    bytesOf: (text) => utf16(bom(text), false),
    says: wide(
      () => t`UTF-16 with a byte-order mark, high byte first`,
      () => t`Java calls this UTF-16`,
    ),
  },
  {
    cost: 3,
    bytesOf: twice,
    says: as(
      () => t`UTF-8 that was read as Latin-1 and encoded as UTF-8 again`,
      () => t`Read the secret's file as UTF-8 on both sides.`,
    ),
  },
];

function twice(text: string): Uint8Array<ArrayBuffer> | null {
  return isAscii(text) ? null : utf8(latin1(utf8(text)));
}
