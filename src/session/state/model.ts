import type { Policy } from '../../core/claims/policy.ts';
import type { StrictOpinion } from '../../core/crypto/strict.ts';
import type { CryptoFault } from '../../core/crypto/fault.ts';
import type { Found, Intake } from '../../core/intake/found.ts';
import type { Key, KeyRing, KeyText } from '../../core/keys/key.ts';
import type { DiagnosisState } from '../doctor/diagnosis.ts';
import type { TypedTexts } from './expectations.ts';
import type { ProfileId } from '../../core/profiles/profiles.ts';
import type { PartForm } from '../../core/token/parts.ts';
import type { RunKind } from './typing.ts';

/**
 * What the person did, and nothing that follows from it. Either the pasted text or the edited parts
 * are the source, never both; all else is derived by selectors.
 */
export type Source =
  /** Exactly what was typed or pasted, wrappings included. */
  | {
      readonly kind: 'token';
      readonly text: string;
      /** Which of its tokens is meant, from 0. */ readonly chosen: number;
    }
  | Parts;

export type Parts = {
  readonly kind: 'parts';
  readonly around: Around;
  readonly header: TokenPart;
  /** null: there is none, or it is encrypted and stands in `rest`. */
  readonly payload: TokenPart | null;
  /**
   * All that follows the payload, its dot included: `.signature`, or '' while there is no third
   * part.
   */
  readonly rest: string;
  /**
   * The JWS signing input that `rest` came with; where it differs from the present one, the content
   * was edited and not signed.
   */
  readonly signed: string | null;
};

/**
 * The text around the token (`Bearer `, a quotation mark, other tokens), and how the token is
 * written in it.
 */
export type Around = Pick<Found, 'before' | 'after' | 'readings' | 'name' | 'wrapping'> & { readonly chosen: number };

export type TokenPart =
  /** Not edited: its segment to the letter, padding and trailing bits too. */
  | { readonly kind: 'kept'; readonly segment: string }
  /** Edited here: the pane's text, and how it becomes bytes. */
  | { readonly kind: 'written'; readonly text: string; readonly form: PartForm; readonly compact: boolean };

export type Inputs = {
  readonly source: Source;
  readonly key: KeyText;
  readonly policy: Policy;
  readonly typed: TypedTexts;
  /** The kind of token that it is to be held against; null: the one that is recognised. */
  readonly profile: ProfileId | null;
  /**
   * `sign` after an edit of the content, `verify` after everything else (rule 1 of linked editing).
   */
  readonly intent: 'verify' | 'sign';
};

export type Session = Inputs & {
  /** Counts the changes of the inputs of the cryptography: source, key and intent. */
  readonly revision: number;
  /** The ring of some key text; fresh only if `ring.of` is the very `key` (identity). */
  readonly ring: KeyRing | null;
  readonly settled: Settled | null;
  /** The revision whose inputs could not be answered, because the cryptography was not loaded. */
  readonly missed: number | null;
  /**
   * What a long text holds, searched after a pause; fresh only if `of` is the very `source`
   * (identity).
   */
  readonly searched: { readonly of: Source; readonly intake: Intake } | null;
  readonly diagnosis: DiagnosisState | null;
  /** The inputs are what a repair left: `Undo repair` takes it back. */
  readonly isRepaired: boolean;
  readonly history: History;
};

/** An answer of the cryptography, stamped with the revision it answers. */
export type Settled = { readonly revision: number; readonly outcome: SignatureOutcome };

export type SignatureOutcome =
  /** The mathematics said yes, with this key. */
  | { readonly kind: 'verified'; readonly key: Key; readonly origin: KeyOrigin; readonly strict: StrictOpinion }
  /** The mathematics said no, with each of these keys. */
  | { readonly kind: 'rejected'; readonly tried: readonly Key[]; readonly origin: KeyOrigin }
  | { readonly kind: 'signed'; readonly signature: string }
  /** The question could not be asked. */
  | { readonly kind: 'unable'; readonly fault: CryptoFault; readonly origin: KeyOrigin };

/**
 * Whose key it was: one given in the key box, or one that only the token itself brings (`jwk`,
 * `x5c`).
 */
export type KeyOrigin = 'given' | 'embedded';

/** One history for token, key and expectations: undo in any editor steps it. */
export type History = {
  readonly past: readonly Inputs[];
  readonly future: readonly Inputs[];
  /** The run that the next keystroke may join. `at`: of its last change, ms. */
  readonly run: { readonly field: string; readonly kind: RunKind; readonly at: number } | null;
};
