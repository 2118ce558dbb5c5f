import { readJson, type JsonObject } from '../../core/text/json.ts';
import { jsonWarnings, type JsonWarning } from '../../core/text/json-warnings.ts';
import type { PaneText } from '../../core/token/parts.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Source } from '../state/model.ts';
import { paneOfSource, tokenOfSource } from '../state/source.ts';

type Reading = ReturnType<typeof readJson>;

/** A part as the token's reader has read it, without a fault. */
type Known = { readonly text: string; readonly object: JsonObject };

/** A part that is shown as it was signed, without indentation, is not read again. */
function readPane(pane: PaneText | null, known: Known | null): Reading | null {
  if (pane === null || pane.form === 'hex' || pane.text === '') return null;
  return pane.text === known?.text ? { node: known.object, fault: null } : readJson(pane.text);
}

const headerJson = memoLast(readPane);
const payloadJson = memoLast(readPane);

/**
 * Returns the JSON of a pane as it is shown, with spans in the pane's text; null without JSON to
 * read.
 */
export function paneJson(source: Source, part: 'header' | 'payload'): Reading | null {
  if (part === 'header') return headerJson(paneOfSource(source, 'header'), null);
  const token = tokenOfSource(source);
  const known = token.kind === 'jws' && token.payload?.kind === 'claims' ? token.payload : null;
  return payloadJson(paneOfSource(source, 'payload'), known);
}

/** Returns the JSON object of a pane, as far as it could be read; null if there is none. */
export function paneObject(source: Source, part: 'header' | 'payload'): JsonObject | null {
  const node = paneJson(source, part)?.node;
  return node?.kind === 'object' ? node : null;
}

const warningsOf = (pane: PaneText | null, json: Reading | null): readonly JsonWarning[] =>
  pane === null || json === null || json.node === null ? none : jsonWarnings(json.node, pane.text);
const headerWarnings = memoLast(warningsOf);
const payloadWarnings = memoLast(warningsOf);
const none: readonly never[] = [];

/** Returns the places in the JSON of a pane that parsers read in different ways. */
export const paneWarnings = (source: Source, part: 'header' | 'payload'): readonly JsonWarning[] =>
  (part === 'header' ? headerWarnings : payloadWarnings)(paneOfSource(source, part), paneJson(source, part));
