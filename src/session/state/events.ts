import type { Policy, PolicyField } from '../../core/claims/policy.ts';
import type { Intake } from '../../core/intake/found.ts';
import type { Repair } from '../../core/diagnose/trial.ts';
import type { KeyRing, KeyText } from '../../core/keys/key.ts';
import type { ProfileId } from '../../core/profiles/profiles.ts';
import type { DetachedPayload } from '../../core/token/detached.ts';
import type { PartName } from '../../core/token/token.ts';
import type { Decrypted } from './decryption.ts';
import type { Bringer, Disclosing, Parts, Settled, Source, DiagnosisState, TokenPart } from './model.ts';

/** Facts, not setters: what happened, in the past tense. */
export type SessionEvent = Act | Answer;

/** What the person did. */
export type Act =
  /** `isWhole`: the editor says that everything in the box was replaced at once. */
  | { readonly type: 'token-typed'; readonly text: string; readonly isWhole?: boolean }
  /** Another of the tokens found in the text was chosen; counts from 0. */
  | { readonly type: 'token-chosen'; readonly chosen: number }
  /** Another signature or recipient of a JSON serialization is shown; counts from 0. */
  | { readonly type: 'entry-chosen'; readonly entry: number }
  /** The payload of a token that does not contain it; null: none. */
  | { readonly type: 'detached-typed'; readonly detached: DetachedPayload | null }
  /** Another layer of a nested token is shown; counts from outside, from 0. */
  | { readonly type: 'layer-chosen'; readonly layer: number }
  /** The same token was written in another serialization, or with other disclosures. */
  | { readonly type: 'form-chosen'; readonly token: string }
  /** The text is a claims set and not a token. A token is made from it. */
  | { readonly type: 'claims-taken' }
  /** The texts of the token box and the key box change places. */
  | { readonly type: 'boxes-swapped' }
  | { readonly type: 'part-typed'; readonly part: PartName; readonly text: string }
  /** The switch next to a part was set: the part is written compact, or as its pane shows it. */
  | { readonly type: 'layout-chosen'; readonly part: 'header' | 'payload'; readonly compact: boolean }
  /** For a JWE also the content encryption. An algorithm of the other kind signs or encrypts the payload. */
  | { readonly type: 'algorithm-chosen'; readonly alg: string; readonly enc?: string }
  /** Typed or chosen at the Key box: text, encoding, passphrase. Its origins are not read. */
  | { readonly type: 'key-typed'; readonly key: KeyText; readonly isWhole?: boolean }
  /** Put into the Key box by a press or a drop, with its origins; `isAdded`: after what is there. */
  | { readonly type: 'key-put'; readonly key: KeyText; readonly isAdded?: boolean }
  | ExpectationAct
  /** Typed or pasted in the box for what a verifier reported. */
  | { readonly type: 'error-typed'; readonly text: string }
  /** The kind of token to check against was pinned; null: the recognized kind. */
  | { readonly type: 'profile-pinned'; readonly profile: ProfileId | null }
  | { readonly type: 'sign-pressed' }
  | LayerEdit
  /** All inputs at once: an example, a URL or `Clear`. `sign` has them signed here. */
  | {
      readonly type: 'loaded';
      readonly source: Source;
      readonly key: KeyText;
      readonly policy: Policy;
      /** The expected issuers that a link brought. Without them, the policy is the person's own. */
      readonly issuersOfLink?: readonly string[];
      readonly detached?: DetachedPayload | null;
      readonly intent: 'verify' | 'sign';
      /** Without it: the page. */
      readonly by?: Bringer;
      /** Undo must not bring back what was there before. */
      readonly forgets?: boolean;
    }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'repair-applied'; readonly repair: Repair };

/** An edit whose code is loaded later, which brings the edited layer (from outside, from 0). */
type LayerEdit = {
  readonly type: 'layer-edited';
  readonly layer: number;
  readonly parts: Parts;
  /** The field, and its text before and after; absent: a press. */
  readonly typed?: { readonly field: string; readonly before: string; readonly after: string };
  /** Whether the layer must be signed or encrypted again. Those around it always must. */
  readonly renews: boolean;
};

/** Acts that concern only the expectations. No signature depends on them. */
export type ExpectationAct =
  /** Typed in a field, whether or not the text can be read. */
  | { readonly type: 'expectation-typed'; readonly field: PolicyField; readonly text: string }
  /** The field lost the focus. Its text, if readable, is shown as it was read. */
  | { readonly type: 'expectation-left'; readonly field: PolicyField }
  /** Set in another way than by typing. */
  | { readonly type: 'policy-set'; readonly field: PolicyField; readonly policy: Policy };

/** What was computed in the meantime. Each answer names the inputs that it belongs to. */
export type Answer =
  /** Every sentence must be written again, those of the session and those of the doctor. */
  | { readonly type: 'language-changed' }
  /**
   * The cryptography could not be loaded to answer the inputs of this revision; null: it must be
   * tried again.
   */
  | { readonly type: 'cryptography-missed'; readonly revision: number | null }
  /**
   * Another indentation was chosen. The panes show their JSON again, and the token stays the same.
   */
  | { readonly type: 'indentation-changed' }
  | ({ readonly type: 'diagnosed' } & DiagnosisState)
  | { readonly type: 'text-searched'; readonly of: Source; readonly intake: Intake }
  | { readonly type: 'keys-opened'; readonly ring: KeyRing }
  | ({ readonly type: 'settled' } & Settled)
  | ({ readonly type: 'decrypted' } & Decrypted)
  | ({ readonly type: 'disclosed' } & Disclosing)
  /** An edited content was encrypted: the header with its new parameters, and the parts after it. */
  | {
      readonly type: 'encrypted';
      readonly revision: number;
      readonly header: TokenPart;
      readonly rest: string;
      /** Of a JSON serialization, its whole text. */
      readonly envelope?: string;
      readonly layer?: number;
    };
