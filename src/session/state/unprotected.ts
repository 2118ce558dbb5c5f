import type { JsonObject } from '../../core/text/json.ts';
import { textIn } from '../../core/text/spans.ts';
import { unprotectedHeaders } from '../../core/token/serialized.ts';
import type { Source } from './model.ts';
import { tokenOfSource } from './source.ts';

/* The headers of a JSON serialization that no signature and no tag covers (RFC 7515 §7.2.1, RFC 7516 §7.2.1). */

const objectsOf = (source: Source): readonly JsonObject[] => {
  const token = tokenOfSource(source);
  return token.kind === 'empty' || token.json === undefined ? [] : unprotectedHeaders(token.json);
};

/** Returns the texts of these headers: the one for all recipients first, then the one of this entry. */
export function unprotectedTexts(source: Source): readonly string[] {
  const token = tokenOfSource(source);
  return token.kind === 'empty' ? [] : objectsOf(source).map(({ span }) => textIn(token.text, span));
}
