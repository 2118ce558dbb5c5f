import { wrapToken } from '../../core/intake/wrapping.ts';
import type { Lineage, Source } from './model.ts';
import { boxTextOf, chosenIn, foundInSource } from './source.ts';

/** Returns where the text came from, for a source that is made from this one. */
export function lineageOf(source: Source): Lineage {
  const { origins } = source;
  const example = exampleIn(source);
  return { ...(origins === undefined ? {} : { origins }), ...(example === undefined ? {} : { example }) };
}

function exampleIn(source: Source): string | undefined {
  if (source.kind === 'token') return source.example;
  return source.isExample ? foundInSource(source).token : undefined;
}

/** Returns whether the token is the example that was chosen, or was made from it in the panes. */
export const isExample = (source: Source): boolean => exampleIn(source) === foundInSource(source).token;

/** Returns whether the text is an example that the person may have changed, and not another one. */
export const isOfExample = (source: Source): boolean => exampleIn(source) !== undefined;

/** Returns the text with another token in place of the chosen one. The wrapping stays. */
export function withTokenReplaced(source: Source, token: string): Source {
  const { before, after, wrapping } = foundInSource(source);
  const text = before + wrapToken(token, wrapping) + after;
  return { kind: 'token', text, chosen: chosenIn(source), ...lineageOf(source) };
}

/**
 * Chooses another token of the same text. Edits of the present one are written into the text (rule
 * 7).
 */
export const withTokenChosen = (source: Source, chosen: number): Source => ({
  kind: 'token',
  text: boxTextOf(source),
  chosen,
  ...lineageOf(source),
});

/** Shows another signature or recipient of the same token. Edits are written into its text. */
export const withEntryChosen = (source: Source, entry: number): Source => ({
  kind: 'token',
  text: boxTextOf(source),
  chosen: chosenIn(source),
  entry,
  ...lineageOf(source),
});
