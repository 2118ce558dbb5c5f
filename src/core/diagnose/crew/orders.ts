import type { Hash } from '../../crypto/algorithm-row.ts';
import type { Span } from '../../text/spans.ts';

/**
 * What the search tells a helper: the secrets of a tier and a message once, then which of the secrets
 * to try on which message. `begin` has it forget those of the last search.
 */
export type ToHelper =
  | { readonly kind: 'begin' }
  | { readonly kind: 'secrets'; readonly id: number; readonly hash: Hash; readonly secrets: readonly Uint8Array[] }
  | {
      readonly kind: 'message';
      readonly id: number;
      readonly hash: Hash;
      readonly input: Uint8Array;
      readonly signature: Uint8Array;
    }
  | {
      readonly kind: 'try';
      readonly id: number;
      readonly secrets: number;
      readonly message: number;
      readonly span: Span;
    };

/** The indexes of the secrets that sign the message of the order. */
export type FromHelper = { readonly id: number; readonly found: readonly number[] };
