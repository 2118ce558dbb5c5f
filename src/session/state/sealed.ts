import { withLastMember } from '../../core/text/json-edit.ts';
import { bytesOfPane } from '../../core/token/parts.ts';
import type { Parts, Source, TokenPart } from './model.ts';
import { headerSegment, segmentText } from './bare-text.ts';
import { paneOfSource } from './source.ts';

/* A JWE whose content was edited here. */

/** Returns what a JWE is encrypted from: its header and its content, as segments. */
export const sealInput = ({ header, plaintext }: Parts): string =>
  `${headerSegment(header)}.${plaintext === undefined ? '' : segmentText(plaintext)}`;

/** Returns whether the content of a JWE was edited here and not encrypted yet. */
export const isEditedUnsealed = (source: Source): boolean =>
  source.kind === 'parts' && source.plaintext !== undefined && sealInput(source) !== source.sealed;

/** Returns the bytes of the content that was edited; null if it was not. */
export function editedPlaintext(source: Source): Uint8Array<ArrayBuffer> | null {
  const part = source.kind === 'parts' ? source.plaintext : undefined;
  return part?.kind === 'written' ? bytesOfPane(part.text, part) : null;
}

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
