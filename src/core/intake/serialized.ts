import { stringEnd } from '../text/string-end.ts';
import { serializedObject } from '../text/json-serialization.ts';
import { textIn, type Span } from '../text/spans.ts';

/** How a JWS or JWE in JSON serialization begins in running text: with one of its own members. */
const opening =
  /\{\s*"(?:payload|protected|header|signatures?|unprotected|recipients|ciphertext|encrypted_key|iv|tag|aad)"\s*:/g;

/** Each costs a look at the rest of the text. */
const mostOpenings = 50;

/** How often the whole text may be looked at. Short texts may use all their openings. */
const mostLooks = 3;
const shortText = 50_000;

/**
 * Returns the places of the tokens in JSON serialization (RFC 7515 §7.2, RFC 7516 §7.2), in order.
 * `alone`: the text without wrappings, which may be such a token with other members first.
 */
export function serializedIn(text: string, alone: Span): readonly Span[] {
  if (!text.includes('"payload"') && !text.includes('"signature') && !text.includes('"ciphertext"')) return [];
  if (text[alone.start] === '{' && isSerialized(textIn(text, alone))) return [alone];
  const found: Span[] = [];
  opening.lastIndex = 0;
  let left = mostLooks * Math.max(text.length, shortText);
  for (let tries = 0; tries < mostOpenings && left > 0; tries += 1) {
    const start = opening.exec(text)?.index;
    if (start === undefined) break;
    const end = endOfObject(text, start);
    left -= (end ?? text.length) - start;
    if (end === null || !isSerialized(text.slice(start, end))) continue;
    found.push({ start, end });
    opening.lastIndex = end;
  }
  return found;
}

const isSerialized = (text: string): boolean => serializedObject(text) !== null;

const mark = /["{}]/g;

/** Returns the offset after the brace that closes the object; null if none does. */
function endOfObject(text: string, start: number): number | null {
  let depth = 0;
  mark.lastIndex = start;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === '"') mark.lastIndex = stringEnd(text, found.index);
    else if (found[0] === '{') depth += 1;
    else if ((depth -= 1) === 0) return mark.lastIndex;
  }
  return null;
}
