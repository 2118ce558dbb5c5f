import { withLastMember } from '../../core/text/json-edit.ts';
import type { Parts, TokenPart } from './model.ts';
import { headerSegment } from './bare-text.ts';
import { paneOfSource } from './source.ts';

/** Returns the header with these members set, as its pane shows it, and its segment. */
export function headerWith(
  parts: Parts,
  members: Readonly<Record<string, unknown>>,
): { part: TokenPart; segment: string } {
  const pane = paneOfSource(parts, 'header');
  let text = pane?.text ?? '{}';
  for (const [name, value] of Object.entries(members)) text = withLastMember(text, name, JSON.stringify(value)) ?? text;
  const isSame = text === pane?.text;
  const part: TokenPart = isSame
    ? parts.header
    : { kind: 'written', text, form: 'json', compact: pane?.compact ?? true };
  return { part, segment: headerSegment(part) };
}
