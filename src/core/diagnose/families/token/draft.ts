import type { AlgorithmRow } from '../../../crypto/algorithm-row.ts';
import { algorithmOf } from '../../../crypto/algorithms.ts';
import { toBase64url } from '../../../text/base64url.ts';
import { utf8 } from '../../../text/bytes.ts';
import { readHeader } from '../../../token/header.ts';
import { readSegment } from '../../../token/segment.ts';
import type { Header, Jws } from '../../../token/token.ts';
import type { CauseId } from '../../cause.ts';
import type { Cost, Finding, TokenVariant } from '../../trial.ts';

/**
 * A token on its way to a variant: its three segments and what is derived from them. Each step
 * leads from one draft to the next.
 */
export type Draft = {
  readonly findings: readonly Finding[];
  readonly cost: Cost;
  /** null if the header's `alg` is not a known algorithm. */
  readonly row: AlgorithmRow | null;
  /** The text of the segments. */
  readonly header: string;
  readonly payload: string;
  readonly signature: string;
  /** The signature's bytes, as far as its segment can be read. */
  readonly bytes: Uint8Array;
  /** The bytes that were signed; null for those of `header.payload`. */
  readonly input: Uint8Array | null;
  /**
   * Whether the draft, written as a token, verifies by ordinary means. False if the fix is up to
   * the signer or the verifier.
   */
  readonly mends: boolean;
};

/** Returns the drafts of one cause; none if the draft shows no reason for it. */
export type DraftStep = (draft: Draft) => Iterable<Draft>;

type DraftChange = Partial<Pick<Draft, 'row' | 'header' | 'payload' | 'signature' | 'bytes' | 'input' | 'mends'>>;

/** Returns the token as given. */
export const draftOf = ({ header, payload, signature }: Jws): Draft => ({
  findings: [],
  cost: 0,
  row: algorithmOfHeader(header),
  header: header.segment.text,
  payload: payload?.segment.text ?? '',
  signature: signature?.text ?? '',
  bytes: signature?.bytes ?? new Uint8Array(),
  input: null,
  mends: true,
});

/** Returns the draft with a change, its cost and its cause. */
export function changedDraft(
  draft: Draft,
  change: DraftChange,
  cost: Cost,
  ...causes: readonly (readonly [CauseId, string])[]
): Draft {
  const findings = causes.map(([cause, sentence]) => ({ cause, sentence }));
  return { ...draft, ...change, cost: draft.cost + cost, findings: [...draft.findings, ...findings] };
}

/**
 * Returns the variants to try of a draft: none if the algorithm is unknown or `none`, or if the
 * signature is missing.
 */
export function variantsOfDraft({ row, findings, cost, header, payload, bytes, input, mends }: Draft): TokenVariant[] {
  if (row === null || row.family === 'none' || bytes.length === 0) return [];
  const repaired = mends && findings.length > 0 ? `${header}.${payload}.${toBase64url(bytes)}` : null;
  return [{ findings, cost, row, input: input ?? signingInput(header, payload), signature: bytes, repaired }];
}

let last = { header: '', payload: '', bytes: utf8('.') };

/**
 * Caches the last input, because consecutive drafts often differ only in other members and can
 * share the bytes of a long token.
 */
function signingInput(header: string, payload: string): Uint8Array {
  if (last.header !== header || last.payload !== payload)
    last = { header, payload, bytes: utf8(`${header}.${payload}`) };
  return last.bytes;
}

/** Reads a segment by itself, with spans that start at its own beginning. */
export const readOneSegment = (text: string) => readSegment(text, { start: 0, end: text.length });

/** Reads a header segment; null if it is not a JSON object. */
export function headerOfSegment(segment: string): Header | null {
  const { header } = readHeader(readOneSegment(segment));
  return header.object === null ? null : header;
}

export const algorithmOfHeader = ({ parameters }: Header): AlgorithmRow | null => algorithmOf(parameters.alg ?? '');

/**
 * Returns whether a signature of this length can be the algorithm's. An RSA signature is as long as
 * a modulus in use, from 768 bits.
 */
export function lengthFits({ signatureBytes, curves }: AlgorithmRow, length: number): boolean {
  if (typeof signatureBytes === 'number') return signatureBytes === length;
  if (signatureBytes === 'modulus') return length >= 96 && length % 8 === 0;
  return curves.some((curve) => algorithmOf(curve)?.signatureBytes === length);
}
