import { readJson, type JsonObject } from '../../core/text/json.ts';
import { jsonWarnings, type JsonWarning } from '../../core/text/json-warnings.ts';
import type { PaneText } from '../../core/token/parts.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { Source } from '../state/model.ts';
import { paneOfSource } from '../state/source.ts';

type Reading = ReturnType<typeof readJson>;

const readPane = (pane: PaneText | null): Reading | null =>
  pane === null || pane.form === 'hex' || pane.text === '' ? null : readJson(pane.text);

const headerJson = memoLast(readPane);
const payloadJson = memoLast(readPane);

/**
 * Returns the JSON of a pane as it is shown, with spans in the pane's text; null without JSON to
 * read.
 */
export const paneJson = (source: Source, part: 'header' | 'payload'): Reading | null =>
  part === 'header' ? headerJson(paneOfSource(source, 'header')) : payloadJson(paneOfSource(source, 'payload'));

/** Returns the JSON object of a pane, as far as it could be read; null if there is none. */
export function paneObject(source: Source, part: 'header' | 'payload'): JsonObject | null {
  const node = paneJson(source, part)?.node;
  return node?.kind === 'object' ? node : null;
}

const warningsOf = (part: 'header' | 'payload') =>
  memoLast((pane: PaneText | null): readonly JsonWarning[] => {
    const node = (part === 'header' ? headerJson : payloadJson)(pane)?.node ?? null;
    return node === null || pane === null ? none : jsonWarnings(node, pane.text);
  });
const headerWarnings = warningsOf('header');
const payloadWarnings = warningsOf('payload');
const none: readonly never[] = [];

/** Returns the places in the JSON of a pane that parsers read in different ways. */
export const paneWarnings = (source: Source, part: 'header' | 'payload'): readonly JsonWarning[] =>
  part === 'header' ? headerWarnings(paneOfSource(source, 'header')) : payloadWarnings(paneOfSource(source, 'payload'));
