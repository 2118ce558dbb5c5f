import { prettyJson } from '../../core/text/json-layout.ts';
import type { TokenPart, Source } from './model.ts';

/**
 * What a level of JSON is moved in by where it is shown indented. One choice for the page, as its
 * language is.
 */
export type Indentation = '  ' | '    ' | '\t';

let present: Indentation = '  ';

export const indentation = (): Indentation => present;

/** From here on. What was written before is laid out anew by `indentedAnew`. */
export function indentBy(chosen: Indentation): void {
  present = chosen;
}

/**
 * The source with the parts that were edited here indented anew, where their own white space is not
 * part of the token.
 */
export function indentedAnew(source: Source): Source {
  if (source.kind === 'token') return source;
  return { ...source, header: anew(source.header), payload: source.payload && anew(source.payload) };
}

function anew(part: TokenPart): TokenPart {
  return part.kind === 'written' && part.form === 'json' && part.compact
    ? { ...part, text: prettyJson(part.text, present) }
    : part;
}
