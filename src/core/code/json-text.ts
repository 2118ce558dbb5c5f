import type { JsonNode } from '../text/json.ts';
import { compactJson } from '../text/json-layout.ts';
import { slice } from '../text/spans.ts';
import { plainJson } from './quote.ts';

/** The JSON as it is written, in one line, every number with its digits; what cannot be seen is escaped as JSON escapes it. */
export const jsonTextOf = ({ object, text }: { readonly object: JsonNode; readonly text: string }): string =>
  plainJson(compactJson(slice(text, object.span)));
