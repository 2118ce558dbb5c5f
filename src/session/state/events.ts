import type { Policy, PolicyField } from '../../core/claims/policy.ts';
import type { Intake } from '../../core/intake/found.ts';
import type { Repair } from '../../core/diagnose/trial.ts';
import type { KeyRing, KeyText } from '../../core/keys/key.ts';
import type { ProfileId } from '../../core/profiles/profiles.ts';
import type { PartName } from '../../core/token/token.ts';
import type { DiagnosisState } from '../doctor/diagnosis.ts';
import type { Settled, Source } from './model.ts';

/** Facts, not setters: what happened, in the past tense. */
export type SessionEvent = Act | Answer;

/** What the person did. */
export type Act =
  | { readonly type: 'token-typed'; readonly text: string }
  /** Another of the tokens found in the text, from 0. */
  | { readonly type: 'token-chosen'; readonly chosen: number }
  /** The text is a claims set and no token: one is made of it. */
  | { readonly type: 'claims-taken' }
  /** What stood in the token box goes into the key box, and the other way round. */
  | { readonly type: 'boxes-swapped' }
  | { readonly type: 'part-typed'; readonly part: PartName; readonly text: string }
  /** The switch beside a part: written compact, or as it stands in its pane. */
  | { readonly type: 'layout-chosen'; readonly part: 'header' | 'payload'; readonly compact: boolean }
  | { readonly type: 'algorithm-chosen'; readonly alg: string }
  | { readonly type: 'key-typed'; readonly key: KeyText }
  | ExpectationAct
  /** Another kind of token is to be held against; null: the one that is recognised. */
  | { readonly type: 'profile-pinned'; readonly profile: ProfileId | null }
  | { readonly type: 'sign-pressed' }
  /** An example, an address, `Clear`: whole inputs at once. `sign` makes their signature here. */
  | {
      readonly type: 'loaded';
      readonly source: Source;
      readonly key: KeyText;
      readonly policy: Policy;
      readonly intent: 'verify' | 'sign';
    }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'repair-applied'; readonly repair: Repair };

/** What concerns the expectations alone: no signature depends on them. */
export type ExpectationAct =
  /** Typed in a field, which can be read or not. */
  | { readonly type: 'expectation-typed'; readonly field: PolicyField; readonly text: string }
  /** The field is left; what could be read is shown as it was read. */
  | { readonly type: 'expectation-left'; readonly field: PolicyField }
  /** Set otherwise than by typing. */
  | { readonly type: 'policy-set'; readonly field: PolicyField; readonly policy: Policy };

/** What was computed for it meanwhile; each names the inputs that it answers. */
export type Answer =
  /** Every sentence is to be said anew: those of the session itself, and the doctor's. */
  | { readonly type: 'language-changed' }
  /** The cryptography could not be loaded to answer the inputs of this revision; null: it is to be tried again. */
  | { readonly type: 'cryptography-missed'; readonly revision: number | null }
  /** Another indentation was chosen: the panes show their JSON anew, the token stays. */
  | { readonly type: 'indentation-changed' }
  | ({ readonly type: 'diagnosed' } & DiagnosisState)
  | { readonly type: 'text-searched'; readonly of: Source; readonly intake: Intake }
  | { readonly type: 'keys-opened'; readonly ring: KeyRing }
  | ({ readonly type: 'settled' } & Settled);
