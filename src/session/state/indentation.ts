import { prettyJson } from '../../core/text/json-layout.ts';
import type { TokenPart, Source } from './model.ts';

/**
 * The indentation of one level of JSON where it is shown indented. There is one choice for the
 * whole page, as for the language.
 */
export type Indentation = '  ' | '    ' | '\t';

let present: Indentation = '  ';

export const indentation = (): Indentation => present;

/** Sets the indentation from now on. `indentedAnew` lays out what was written before. */
export function indentBy(chosen: Indentation): void {
  present = chosen;
}

/**
 * Returns the source with its edited parts indented again, except where their own whitespace is
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
