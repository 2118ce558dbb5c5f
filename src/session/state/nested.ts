import { utf8 } from '../../core/text/bytes.ts';
import { readBase64url } from '../../core/text/base64url.ts';
import { bytesOfPane } from '../../core/token/parts.ts';
import { isUnsafeKeyManagement } from '../../core/crypto/encryption/names.ts';
import type { Jwe } from '../../core/token/token.ts';
import { headerSegment, segmentText } from './bare-text.ts';
import type { Parts, Source } from './model.ts';
import { asParts, boxTextOf, signingInput, tokenOfSource } from './source.ts';

/* Tokens inside tokens that were edited here: `Parts.inner`. A layer is counted from outside, from 0. */

/** Returns the layers from outside that are parts: those between the text and the one that was edited. */
export function editedLayers(source: Source): readonly Parts[] {
  const layers: Parts[] = [];
  for (let next = source.kind === 'parts' ? source : undefined; next !== undefined; next = next.inner)
    layers.push(next);
  return layers;
}

/** Returns a layer with another token inside. Of a JWS, it is the payload; a JWE must be encrypted again. */
function aroundInner(outer: Source, inner: Parts): Parts {
  const { plaintext: _, ...parts } = asParts(outer);
  if (tokenOfSource(outer).kind === 'jwe') return { ...parts, inner };
  return { ...parts, inner, payload: { kind: 'written', text: boxTextOf(inner), form: 'text', compact: false } };
}

/** Returns the outermost layer after a layer inside it was replaced. `layers`: from outside, at least to `at`. */
export const withLayerAt = (layers: readonly Source[], at: number, parts: Parts): Parts =>
  layers.slice(0, at).reduceRight<Parts>((inner, outer) => aroundInner(outer, inner), parts);

/** Returns what a JWE is encrypted from: its header and its content, as text. */
export const sealInput = ({ header, plaintext, inner }: Parts): string =>
  `${headerSegment(header)}.${inner === undefined ? segmentOfContent(plaintext) : boxTextOf(inner)}`;

const segmentOfContent = (plaintext: Parts['plaintext']): string =>
  plaintext === undefined ? '' : segmentText(plaintext);

/** Returns the bytes of the content that was edited; null if it was not. */
export function editedPlaintext({ plaintext, inner }: Parts): Uint8Array<ArrayBuffer> | null {
  if (inner !== undefined) return utf8(boxTextOf(inner));
  if (plaintext === undefined) return null;
  return plaintext.kind === 'written' ? bytesOfPane(plaintext.text, plaintext) : readBase64url(plaintext.segment).bytes;
}

/** Returns whether the content of a JWE was edited here and not encrypted yet. */
export const isEditedUnsealed = (source: Source): boolean =>
  source.kind === 'parts' &&
  (source.plaintext !== undefined || source.inner !== undefined) &&
  tokenOfSource(source).kind === 'jwe' &&
  sealInput(source) !== source.sealed;

/** Returns whether encrypting again would use RSA1_5, also for a recipient that is not shown. */
export const isUnsafelySealed = ({ header, json, text }: Jwe): boolean =>
  isUnsafeKeyManagement(header.parameters.alg) || (json !== undefined && text.includes('"RSA1_5"'));

export type StaleLayer = { readonly at: number; readonly parts: Parts };

/**
 * Returns the innermost layer that does not fit what is inside it: it must be signed or encrypted first,
 * and then those around it. null if none was edited, or all were made again.
 */
export function staleLayer(source: Source): StaleLayer | null {
  const layers = editedLayers(source);
  const at = layers.findLastIndex((parts) => isEditedUnsealed(parts) || isEditedInside(parts));
  const parts = layers[at];
  return parts === undefined ? null : { at, parts };
}

const isEditedInside = (parts: Parts): boolean =>
  tokenOfSource(parts).kind === 'jws' && signingInput(parts) !== parts.signed;
