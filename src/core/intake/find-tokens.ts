import { findToken, tokensIn } from './find-token.ts';
import type { Found, Intake } from './found.ts';
import { keyBeside } from './key-beside.ts';
import { insteadOf, recogniseText, recogniseBeside } from './recognise.ts';

/**
 * More tokens are not listed, because a text of millions of three-letter "tokens" would take memory
 * without being useful.
 */
const mostTokens = 10_000;

/**
 * Finds everything in a pasted text: every token in order (10,000 at most), what the text is if it
 * contains none, and a key next to the tokens. `findToken` returns the first of them. Total and
 * linear.
 */
export function findTokens(text: string): Intake {
  const tokens = upTo(mostTokens, tokensIn(text));
  const [first] = tokens;
  if (first === undefined) return { tokens: [], other: recogniseText(text), key: null };
  // The session cookie of a framework and a Mapbox token begin like a token, but are not one.
  const session = insteadOf(text, first.token);
  if (tokens.length === 1 && (session !== null || !isCertain(first))) {
    const other = session ?? recogniseText(text);
    if (other !== null) return { tokens: [], other, key: null };
  }
  return { tokens, other: recogniseBeside(text, first), key: keyBeside(text, tokens) };
}

/** Returns the token with index `at` in a text, or the first if there are fewer. */
export const tokenAt = (text: string, at: number): Found => upTo(at + 1, tokensIn(text))[at] ?? findToken(text);

/**
 * Returns whether a header or a payload is visible, and a dot. Less may be a part of a token, or
 * something else entirely.
 */
const isCertain = ({ token, damage, wrapping }: Found): boolean =>
  (token.startsWith('{') && wrapping === 'plain') ||
  (token.includes('.') && (/^e[yw3]/.test(token) || damage.includes('start-missing')));

function upTo(most: number, founds: Iterable<Found>): Found[] {
  const tokens: Found[] = [];
  for (const found of founds) {
    tokens.push(found);
    if (tokens.length >= most) break;
  }
  return tokens;
}
