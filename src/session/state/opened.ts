import { fromUtf8 } from '../../core/text/bytes.ts';
import { toBase64url } from '../../core/text/base64url.ts';
import { memoLast } from '../../core/text/memo.ts';
import { bytesOfPane, paneTextOf } from '../../core/token/parts.ts';
import { readSegment } from '../../core/token/segment.ts';
import { bytesOfDetached, detachedOfBytes, withDetached, type DetachedPayload } from '../../core/token/detached.ts';
import { isDetached } from '../../core/token/forms.ts';
import type { Jws, Token } from '../../core/token/token.ts';
import { issuerToken } from './disclosures.ts';
import type { Decryption } from './decryption.ts';
import type { Parts, Session, Source } from './model.ts';
import { editedPlaintext, withLayerAt } from './nested.ts';
import {
  asParts,
  foundInSource,
  isEditedUnsigned,
  paneOfSource,
  pastedSource,
  tokenOfSource,
  tokensOfLayers,
} from './source.ts';

/** Returns what decryption gave for the present inputs; null while they were not answered. */
export const freshDecryption = ({ decryption, revision }: Session): Decryption | null =>
  decryption?.revision === revision ? decryption.outcome : null;

/** Returns a text that is a token, or has one between whitespace, as a source; null for another text. */
function tokenSource(text: string): Source | null {
  if (!/^[\s\ufeff]*(?:[\w-]+\.[\w-]*(?:\.|\s*$)|\{)/.test(text)) return null;
  // Most claims sets are ruled out before they are read once more.
  if (/^[\s\ufeff]*\{/.test(text) && !/"(?:payload|signatures?|ciphertext)"/.test(text)) return null;
  const source = pastedSource(text);
  const token = tokenOfSource(source);
  if (token.kind === 'empty' || token.header.object === null) return null;
  tokensOfLayers.set(source, token);
  return /^[\s\ufeff]*[\w-]/.test(text) || (token.json !== undefined && isAlone(source)) ? source : null;
}

/** Whether nothing is around the token: a claim may be a token, as in ACME (RFC 8555 §7.3.4). */
function isAlone(source: Source): boolean {
  const { before, after } = foundInSource(source);
  return `${before}${after}`.trim() === '';
}

/** Returns the text of a token inside a JWE (RFC 7519 §5.2), with what is around it; null if it has none. */
export function nestedToken(plaintext: Uint8Array): string | null {
  const text = fromUtf8(plaintext);
  return text !== null && tokenSource(text) !== null ? text : null;
}

/** A token may contain one, seldom more. What is deeper is not opened. */
export const mostLayers = 8;

/** `plaintext`: of a JWE that is open. The tokens are kept, because they are asked for in turn. */
type Layer = { readonly source: Source; readonly token: Token; readonly plaintext: Uint8Array<ArrayBuffer> | null };

/** Returns the layers that are open, from outside: the token itself first, then the one in it. */
export const layersOf = (session: Session): readonly Layer[] => layersFrom(session.source, freshDecryption(session));

const layersFrom = memoLast((outer: Source, decryption: Decryption | null): readonly Layer[] => {
  const opened = decryption?.kind === 'decrypted' ? decryption.layers : [];
  const layers: Layer[] = [];
  let sealed = 0;
  for (let source: Source | null = outer; source !== null && layers.length < mostLayers;) {
    const token: Token = tokenOfSource(source);
    const isSealedToken = token.kind === 'jwe';
    const edited: Uint8Array<ArrayBuffer> | null =
      isSealedToken && source.kind === 'parts' ? editedPlaintext(source) : null;
    const plaintext = isSealedToken ? (edited ?? opened[sealed]?.plaintext ?? null) : null;
    if (isSealedToken) sealed += 1;
    const layer: Layer = { source, token, plaintext };
    layers.push(layer);
    source = innerOf(layer);
  }
  return layers;
});

function innerOf({ source, token, plaintext }: Layer): Source | null {
  if (source.kind === 'parts' && source.inner !== undefined) return source.inner;
  if (token.kind === 'empty') return null;
  const text = token.kind === 'jwe' ? plaintext && fromUtf8(plaintext) : signedText(token.payload);
  return text === null ? null : tokenSource(text);
}

const signedText = (payload: (Token & { kind: 'jws' })['payload']): string | null =>
  payload !== null && (payload.kind === 'text' || payload.kind === 'claims') ? payload.text : null;

/** Returns which layer is shown, from outside, from 0. */
export const shownLayer = (session: Session): number =>
  Math.min(session.layer ?? mostLayers, layersOf(session).length - 1);

/** Another signature is judged. What was decrypted stays so. */
export function layerChosen(session: Session, layer: number): Session {
  const revision = session.revision + 1;
  const isFresh = session.decryption?.revision === session.revision;
  return {
    ...session,
    layer,
    revision,
    decryption: isFresh ? { ...session.decryption, revision } : session.decryption,
  };
}

const layerOf = (session: Session): Layer =>
  layersOf(session)[shownLayer(session)] ?? {
    source: session.source,
    token: tokenOfSource(session.source),
    plaintext: null,
  };

/** Returns the layer that is shown, as a source of its own. */
export const layerSource = (session: Session): Source => layerOf(session).source;

/**
 * Returns the source of what the panes show: the layer that is shown, with the content of a JWE that is
 * open as its payload. The token box keeps the outermost layer. A plaintext does not become an input, so
 * no link and no kept work contains it.
 */
export const openSource = (session: Session): Source => {
  const { source, plaintext } = layerOf(session);
  const token = detachedToken(session);
  return token === null ? viewOf(source, plaintext) : attachedView(source, token);
};

/** Return the texts of Header and Payload as the panes show them; empty where there is none. */
export const openTexts = {
  header: (session: Session): string => paneOfSource(openSource(session), 'header')?.text ?? '',
  payload: (session: Session): string => paneOfSource(openSource(session), 'payload')?.text ?? '',
} as const;

/** Returns the token with its detached payload, if it has one and the field has it. */
function detachedToken(session: Session): Jws | null {
  const { detached } = session;
  if (detached === null) return null;
  const { token } = layerOf(session);
  return token.kind === 'jws' && isDetached(token) ? attached(token, detached) : null;
}

const attached = memoLast((token: Jws, { text, form }: DetachedPayload): Jws | null => {
  const bytes = bytesOfDetached({ text, form });
  return bytes === null ? null : withDetached(token, bytes);
});

const attachedView = memoLast((source: Source, { payload }: Jws): Source => {
  const part = payload === null ? null : ({ kind: 'written', ...paneTextOf(payload.segment) } as const);
  return { ...asParts(source), payload: part };
});

/** Returns whether content was edited here and not signed. */
export const isUnsigned = (session: Session): boolean =>
  isEditedUnsigned(layerSource(session)) || (session.detached?.isEdited === true && detachedToken(session) !== null);

const viewOf = memoLast((source: Source, plaintext: Layer['plaintext']): Source => {
  if (source.kind === 'parts' && source.plaintext !== undefined) return { ...source, payload: source.plaintext };
  if (plaintext === null) return source;
  const text = toBase64url(plaintext);
  const segment = readSegment(text, { start: 0, end: text.length });
  return { ...asParts(source), payload: { kind: 'written', ...paneTextOf(segment) } };
});

/** Returns the token whose signature is judged: of the layer that is shown, or the issuer's part of an SD-JWT. */
export const openToken = (session: Session): Token => {
  const { source, token } = layerOf(session);
  return token.kind === 'jwe' ? token : (detachedToken(session) ?? issuerToken(source) ?? token);
};

/** Returns whether the content of the layer is encrypted and was not opened. */
export const isSealed = (session: Session): boolean =>
  layerOf(session).token.kind === 'jwe' && openSource(session) === layerSource(session);

/** Returns the outermost JWE; null if no layer is encrypted. */
export function encryptedLayer(session: Session): Source | null {
  return layersOf(session).find(({ token }) => token.kind === 'jwe')?.source ?? null;
}

/** Returns the parts of a JWE with its content as payload, to be edited; null if it is closed, or not a JWE. */
export function openParts(session: Session): Parts | null {
  const source = openSource(session);
  const isOpen = source !== layerSource(session) && layerOf(session).token.kind === 'jwe';
  return isOpen && source.kind === 'parts' ? source : null;
}

/**
 * Returns the parts after an edit of such parts: the payload is again what will be encrypted. A token
 * inside stays what it is if only the header was edited.
 */
export function sealedAgain({ payload, ...parts }: Parts, before: Parts): Parts {
  const { inner, ...others } = parts;
  if (inner !== undefined && payload === before.payload) return { ...others, inner, payload: null };
  return { ...others, payload: null, ...(payload === null ? {} : { plaintext: payload }) };
}

/** Returns the outermost layer after the one that is shown was edited. */
export const withShownLayer = (session: Session, parts: Parts, at = shownLayer(session)): Parts =>
  withLayerAt(
    layersOf(session).map(({ source }) => source),
    at,
    parts,
  );

/** Returns the detached payload after the pane of the payload was edited; null if the token contains its payload. */
export function detachedAfter(session: Session, text: string): DetachedPayload | null {
  const { detached } = session;
  const pane = detachedToken(session) === null ? null : paneOfSource(openSource(session), 'payload');
  if (detached === null || pane === null) return null;
  return { ...detachedOfBytes(bytesOfPane(text, pane), detached.form), isEdited: true };
}
