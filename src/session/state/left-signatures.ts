import { printSerialized } from '../../core/token/serialized-edit.ts';
import type { Jws } from '../../core/token/token.ts';
import type { Parts, Session } from './model.ts';
import { layerSource } from './opened.ts';
import { signingInput, withNewSignature } from './source.ts';

/* Several signatures of one payload: which of them an edit left behind. */

const contentOf = (input: string | null): string => input?.slice(input.indexOf('.') + 1) ?? '';

/**
 * Returns whether all signatures must be made again, and not only that of an edited header: the payload
 * was edited, or the detached one, which is not in the text.
 */
export function isContentEdited(parts: Parts, { content }: Jws): boolean {
  const input = signingInput(parts);
  if (parts.signed === input) return content !== undefined;
  return parts.signed === null || contentOf(parts.signed) !== contentOf(input);
}

/** `at`: which signature, from 0. */
export type MadeSignature = { readonly at: number; readonly signature: string };

/** Returns the parts with the signatures that were made, and with what is known of the others. */
export function withSignatures(parts: Parts, made: readonly MadeSignature[], at: readonly number[]): Parts {
  const { left, ...others } = parts;
  const content = left?.content ?? contentOf(parts.signed);
  let signed: Parts = at.length === 0 ? others : { ...others, left: { at, content } };
  for (const { at: entry, signature } of made) signed = withEntrySigned(signed, entry, signature);
  return signed;
}

function withEntrySigned(parts: Parts, at: number, signature: string): Parts {
  const { envelope } = parts;
  if (envelope === undefined || envelope.at === at) return withNewSignature(parts, signature);
  return { ...parts, envelope: { ...envelope, text: printSerialized(envelope.text, at, { signature }) } };
}

/** Returns the signatures (from 0) that still cover the content before the edit. */
export function signaturesLeft(session: Session): readonly number[] {
  const source = layerSource(session);
  if (source.kind !== 'parts' || source.left === undefined) return none;
  const { at, content } = source.left;
  return content === contentOf(signingInput(source)) ? none : at;
}
const none: readonly number[] = [];
