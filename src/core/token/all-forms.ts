import { readHeadless } from './headless.ts';
import { formFaultWords, formNoun } from './form-words.ts';
import { tokenOfJson } from './json-token.ts';
import { readSerialized } from './serialized.ts';
import { printSerialized, withUnprotected } from './serialized-edit.ts';
import type { TokenForms } from './token-forms.ts';

/** Every form of token that is not compact. Loaded on demand. */
export const allTokenForms: TokenForms = {
  read(text, at) {
    const serialized = readSerialized(text);
    return serialized === null ? readHeadless(text) : tokenOfJson(text, serialized, at);
  },
  print: printSerialized,
  withUnprotected,
  noun: formNoun,
  faultWords: formFaultWords,
};
