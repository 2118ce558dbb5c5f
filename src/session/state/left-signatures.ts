import { tokenForms } from '../../core/token/token-forms.ts';
import type { MadeSignature, Parts, Session } from './model.ts';
import { layerSource } from './opened.ts';
import { signingInput, withNewSignature } from './source.ts';

/* Several signatures of one payload: which of them an edit left behind. */

const contentOf = (input: string | null): string => input?.slice(input.indexOf('.') + 1) ?? '';

/** Returns whether the payload was edited, and not only the header of the signature that is shown. */
export function isContentEdited(session: Session): boolean {
  const { detached } = session;
  const source = layerSource(session);
  if (source.kind !== 'parts' || detached?.isEdited === true) return detached?.isEdited === true;
  return source.signed === null || contentOf(source.signed) !== contentOf(signingInput(source));
}

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
  const text = tokenForms()?.print(envelope.text, at, { signature }) ?? envelope.text;
  return { ...parts, envelope: { ...envelope, text } };
}

/** Returns the signatures (from 0) that still cover the content before the edit. */
export function signaturesLeft(session: Session): readonly number[] {
  const source = layerSource(session);
  if (source.kind !== 'parts' || source.left === undefined) return none;
  const { at, content } = source.left;
  return content === contentOf(signingInput(source)) ? none : at;
}
const none: readonly number[] = [];
