import type { JsonObject } from '../text/json.ts';
import type { Span } from '../text/spans.ts';
import type { KeyProblem } from './key.ts';
import type { PemBlock } from './pem.ts';

/** A part of the key text that is, or is meant as, a key. */
export type KeyPiece =
  | { readonly kind: 'pem'; readonly span: Span; readonly block: PemBlock }
  | { readonly kind: 'jwk'; readonly span: Span; readonly form: 'jwk' | 'jwk-set'; readonly object: JsonObject }
  | { readonly kind: 'fault'; readonly span: Span; readonly problem: KeyProblem };
