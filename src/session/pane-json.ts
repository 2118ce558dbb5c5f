import { readJson } from '../core/text/json.ts';
import type { PaneText } from '../core/token/parts.ts';
import { memoLast } from '../core/text/memo.ts';
import type { Source } from './model.ts';
import { paneOf } from './source.ts';

type Reading = ReturnType<typeof readJson>;

const headerJson = memoLast((pane: PaneText | null) => readPane(pane));
const payloadJson = memoLast((pane: PaneText | null) => readPane(pane));

const readPane = (pane: PaneText | null): Reading | null => (pane === null || pane.form === 'hex' || pane.text === '' ? null : readJson(pane.text));

/** The JSON of a pane as it is shown, its spans counting in the pane's text; null where there is none to read. */
export const paneJson = (source: Source, part: 'header' | 'payload'): Reading | null =>
  part === 'header' ? headerJson(paneOf(source, 'header')) : payloadJson(paneOf(source, 'payload'));
