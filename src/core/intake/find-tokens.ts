import { findToken, tokensIn } from './find-token.ts';
import type { Found, Intake } from './found.ts';
import { keyBeside } from './key-beside.ts';
import { recogniseText, recogniseBeside } from './recognise.ts';
import { cookieIn } from './other-cookies.ts';

/**
 * More are not listed: a text of millions of three-letter "tokens" would take memory for nobody's
 * use.
 */
const mostTokens = 10_000;

/**
 * All that a pasted text holds: every token in the order of the text (10,000 at most), what it is
 * where it holds none, a key beside the tokens. `findToken` gives the first of them. Total and
 * linear.
 */
export function findTokens(text: string): Intake {
  const tokens = upTo(mostTokens, tokensIn(text));
  const [first] = tokens;
  if (first === undefined) return { tokens: [], other: recogniseText(text), key: null };
  // The session of a framework begins as a token does, and is none.
  const session = cookieIn(first.token);
  if (tokens.length === 1 && (session !== null || !isCertain(first))) {
    const other = session ?? recogniseText(text);
    if (other !== null) return { tokens: [], other, key: null };
  }
  return { tokens, other: recogniseBeside(text, first), key: keyBeside(text, tokens) };
}

/**
 * The token that is meant when the `at`-th of a text is chosen; the first where there are fewer.
 */
export const tokenAt = (text: string, at: number): Found => upTo(at + 1, tokensIn(text))[at] ?? findToken(text);

/**
 * A header or a payload is seen, and a dot. Less may be a piece of a token, or something else
 * entirely.
 */
const isCertain = ({ token, damage }: Found): boolean =>
  token.includes('.') && (/^e[yw3]/.test(token) || damage.includes('start-missing'));

function upTo(most: number, founds: Iterable<Found>): Found[] {
  const tokens: Found[] = [];
  for (const found of founds) {
    tokens.push(found);
    if (tokens.length >= most) break;
  }
  return tokens;
}
