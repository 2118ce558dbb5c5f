import type { JsonNode } from '../text/json.ts';
import { compactJson } from '../text/json-layout.ts';
import { textIn } from '../text/spans.ts';
import { plainJson } from './quote.ts';

/**
 * Returns the JSON as written, on one line, with all digits of every number. Invisible characters
 * are escaped as in JSON.
 */
export const jsonTextOf = ({ object, text }: { readonly object: JsonNode; readonly text: string }): string =>
  plainJson(compactJson(textIn(text, object.span)));
