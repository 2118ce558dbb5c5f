/**
 * Words and phrases that make the text read like a translation. Each one is matched whole and in
 * any case: `parted` does not match *departed*, and a file's name such as `mend-text.ts` does not
 * match `mend`.
 */
const marked: readonly string[] = [
  'mend(?:s|ed|ing)?',
  'anew',
  'whoever',
  'anybody',
  'everybody',
  'nobody',
  // "No longer" is plain English.
  '(?:is|are) no(?! longer)',
  'stands in',
  'stands there',
  'bears',
  'held against',
  'without a word',
  'white space',
  'small letters',
  'quotation marks?',
  'puts? right',
  'have the signer',
  'parted',
  'grave',
  'that many',
  'is to be',
];

const pattern = new RegExp(`(?<![\\w-])(?:${marked.join('|')})(?![\\w-]|\\.\\w)`, 'gi');

/**
 * Returns the marked words of a text in order. Expects each whitespace in it to be a single space.
 */
export const markedWordsIn = (text: string): string[] => text.match(pattern) ?? [];
