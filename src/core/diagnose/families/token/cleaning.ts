import { characterWords } from '../../../text/characters.ts';
import { count as counted, t } from '../../../text/language.ts';
import { parseToken } from '../../../token/parse-token.ts';
import type { Case } from '../../case.ts';
import type { CauseId } from '../../cause.ts';
import { changedDraft, draftOf, type Draft } from './draft.ts';

/** Characters that no token contains, and what replaces them. */
type Cleaning = {
  readonly cause: CauseId;
  readonly dirt: RegExp;
  readonly put: (found: string) => string;
  readonly words: Words;
};
type Words = (dirt: { readonly count: number; readonly at: number; readonly first: string }) => string;

/**
 * The order matters: percent-encoding may hide the others, and a no-break space would count as
 * whitespace.
 */
const cleanings: readonly Cleaning[] = [
  {
    cause: 'token-url-encoded',
    dirt: /%[0-9a-f]{2}/gi,
    // An encoded line break at the end belongs to the same mistake.
    put: (found) => String.fromCharCode(Number.parseInt(found.slice(1), 16)).trim(),
    words: ({ at, first }) =>
      t`The token is percent-encoded, starting with "${first}" at character ${at + 1}.\nDecode it before it is read.`,
  },
  {
    cause: 'token-invisible-character',
    dirt: /[\p{Cf}\u00a0\u2007\u202f]|\ufe0f/gu,
    put: () => '',
    words: ({ count, at, first }) =>
      count === 1
        ? t`The token contains an invisible character, ${characterWords(first)}, at character ${at + 1}.\nRemove it.`
        : t`The token contains ${counted(count)} invisible characters, the first, ${characterWords(first)}, at character ${at + 1}.\nRemove them.`,
  },
  {
    cause: 'token-standard-base64',
    // A word processor replaces two hyphens with one dash.
    dirt: /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu,
    put: (found) => (/[\u2013-\u2015]/.test(found) ? '--' : '-'),
    words: ({ count, at, first }) =>
      count === 1
        ? t`The token contains a typographic hyphen, ${characterWords(first)}, at character ${at + 1}, where base64url has a plain one. A word processor put it there.`
        : t`The token contains ${counted(count)} typographic hyphens, the first, ${characterWords(first)}, at character ${at + 1}, where base64url has plain ones. A word processor put them there.`,
  },
  {
    cause: 'token-whitespace',
    // Includes line breaks as written in source code and JSON.
    dirt: /\s|\\[nrt]/g,
    put: () => '',
    words: ({ count, at, first }) =>
      count === 1
        ? t`The token contains a whitespace character, ${whiteWords(first)}, at character ${at + 1}.\nJoin the pieces without it.`
        : t`The token contains ${counted(count)} whitespace characters, the first, ${whiteWords(first)}, at character ${at + 1}.\nJoin the pieces without them.`,
  },
];

const known = new WeakMap<Case, Draft | null>();

/**
 * Returns the token that the steps begin with: as given, or without characters that no token
 * contains. null if there is none.
 */
export function startingDraft(given: Case): Draft | null {
  const start = known.get(given);
  if (start !== undefined) return start;
  const found = findStart(given);
  known.set(given, found);
  return found;
}

function findStart({ found, token }: Case): Draft | null {
  if (token === null) return null;
  const clean = cleaned(found.token);
  if (clean.causes.length === 0) return draftOf(token);
  const read = parseToken(clean.text);
  return read.kind === 'jws' ? changedDraft(draftOf(read), {}, clean.causes.length, ...clean.causes) : null;
}

type Cleaned = { readonly text: string; readonly causes: readonly (readonly [CauseId, string])[] };

const cleaned = (text: string): Cleaned => cleanings.reduce(without, { text, causes: [] });

function without({ text, causes }: Cleaned, { cause, dirt, put, words }: Cleaning): Cleaned {
  const at = text.search(dirt);
  if (at < 0) return { text, causes };
  let [count, first] = [0, ''];
  const rest = text.replace(dirt, (found) => {
    count += 1;
    first ||= found;
    return put(found);
  });
  return { text: rest, causes: [...causes, [cause, words({ count, at, first })]] };
}

const whiteWords = (first: string): string =>
  first.startsWith('\\') ? t`${first} as two characters` : characterWords(first);
