import type { CheckId } from '../claims/check.ts';
import type { CauseId } from '../diagnose/cause.ts';
import { headlines } from '../diagnose/headlines.ts';
import { say } from '../text/language.ts';
import type { ErrorCause } from './error-cause.ts';

/** The checks of the claims that are not causes of the doctor, as headlines of the same form. */
export const checkHeadlines: Readonly<Record<Exclude<CheckId, CauseId>, string>> = {
  'wrong-json-type': 'a claim has the wrong JSON type',
  'too-old': 'the token is older than you allow',
  'lifetime-too-long': 'the lifetime is longer than you allow',
  'nonce-mismatch': 'not the nonce you expect',
  'form-refused': 'the form of the token is not allowed',
  'version-too-low': 'the version is lower than you expect',
  'key-binding-missing': 'the key binding is missing',
  'key-binding-time': 'the time of the key binding is wrong',
  'exp-out-of-range': 'a time is a number that no calendar reaches',
  'related-time': 'the time of another token in the text is wrong',
};

const all: Readonly<Record<ErrorCause, string>> = { ...headlines, ...checkHeadlines };

/** Returns a cause in a few words in the current language, beginning with a lowercase letter. */
export const causeHeadline = (cause: ErrorCause): string => say(all[cause]);
