import type { CauseId } from '../../core/diagnose/cause.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import type { Refusal } from '../../core/claims/check.ts';
import type { RelatedTimes } from '../../core/claims/related-times.ts';
import type { Policy, PolicyField } from '../../core/claims/policy.ts';
import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import type { CryptoFault } from '../../core/crypto/fault.ts';
import type { Found, Intake } from '../../core/intake/found.ts';
import type { Disclosed } from '../../core/disclosure/apply.ts';
import type { Relation, StatusListRead } from '../../core/possession/relation.ts';
import type { JsonObject } from '../../core/text/json.ts';
import type { Chain } from '../../core/keys/chain.ts';
import type { Decrypted } from './decryption.ts';
import type { Key, KeyRing, KeyText } from '../../core/keys/key.ts';
import type { Origins } from '../../core/keys/origin.ts';
import type { ProfileId } from '../../core/profiles/profiles.ts';
import type { Jws } from '../../core/token/token.ts';
import type { DetachedPayload } from '../../core/token/detached.ts';
import type { PartForm } from '../../core/token/parts.ts';
import type { RunKind } from './typing.ts';
import type { Warning } from './warning.ts';

/**
 * What the person did, and nothing derived from it. The source is either the pasted text or the
 * edited parts, never both. Selectors derive everything else.
 */
export type Source =
  /** The exact text that was typed or pasted, including wrappings. */
  | ({
      readonly kind: 'token';
      readonly text: string;
      /** The index of the chosen token, from 0. */ readonly chosen: number;
      /** In JSON serialization, the signature or recipient that is shown, from 0. Absent: the first. */
      readonly entry?: number;
    } & Lineage)
  | Parts;

/** Where the text of the token box came from. It stays until another text is pasted. */
export type Lineage = {
  /** Absent: the person brought it. */
  readonly origins?: Origins;
  /** The token of the example that was chosen. */
  readonly example?: string;
};

export type Parts = {
  readonly kind: 'parts';
  readonly around: Around;
  readonly header: TokenPart;
  /** null: the token has no payload, or it is encrypted and part of `rest`. */
  readonly payload: TokenPart | null;
  /** Everything after the payload, including its dot: `.signature`, or '' without a third part. */
  readonly rest: string;
  /**
   * The JWS signing input that `rest` came with. If it differs from the present one, the content
   * was edited and not signed.
   */
  readonly signed: string | null;
  /** The other signatures that still cover the content before the edit (`left-signatures.ts`). */
  readonly left?: LeftSignatures;
  /** Of a token in JSON serialization: its text, into which the edited members are written. */
  readonly envelope?: Envelope;
  /** The unprotected headers of a JSON serialization as they were typed (`unprotected.ts`). */
  readonly unprotected?: Readonly<Partial<Record<UnprotectedName, TypedHeader>>>;
  /**
   * Of a JWE, the content that was edited here; absent while it was not. Kept work and links leave it
   * out.
   */
  readonly plaintext?: TokenPart;
  /** The token inside, if it was edited here (`nested.ts`). In no link and no kept work, like `plaintext`. */
  readonly inner?: Parts;
  /** What `rest` was encrypted from, as `sealInput` returns it. */
  readonly sealed?: string;
  readonly origins?: Origins;
  /** An example, or what the person made of it in the panes. */
  readonly isExample?: true;
};

/** `at`: which signatures, from 0. `content`: the payload that they cover. */
type LeftSignatures = { readonly at: readonly number[]; readonly content: string };

/** `unprotected`: of all recipients of a JWE; `header`: of one signature or recipient. */
export type UnprotectedName = 'unprotected' | 'header';

export type TypedHeader = {
  readonly text: string;
  /** It is written without the whitespace between its lexemes. */
  readonly compact: boolean;
  /** It cannot be written, so the token keeps the header that it had. */
  readonly isLeftOut?: true;
};

/** `at`: the signature or recipient whose members the parts are, from 0. */
export type Envelope = { readonly text: string; readonly at: number };

/** The text around the token (`Bearer `, other tokens), and how the token is written in it. */
export type Around = Pick<Found, 'before' | 'after' | 'readings' | 'name' | 'wrapping'> & { readonly chosen: number };

export type TokenPart =
  /** Not edited: its exact segment, including padding and trailing bits. */
  | { readonly kind: 'kept'; readonly segment: string }
  /** Edited here: the pane's text, and how it is converted to bytes. */
  | { readonly kind: 'written'; readonly text: string; readonly form: PartForm; readonly compact: boolean };

export type Inputs = {
  readonly source: Source;
  readonly key: KeyText;
  readonly policy: Policy;
  readonly typed: TypedTexts;
  /** The payload of a token that does not contain it; null without one. */
  readonly detached: DetachedPayload | null;
  /** What a verifier reported, as it was typed or pasted. No signature depends on it. */
  readonly errorText: string;
  /** The expected issuers that a link brought, until the person removes them from their field. */
  readonly issuersOfLink: readonly string[];
  /** The kind of token to check against; null: the recognized kind. */
  readonly profile: ProfileId | null;
  /**
   * `sign` after an edit of the content, `verify` after everything else (rule 1 of linked editing).
   */
  readonly intent: 'verify' | 'sign';
};

export type Session = Inputs & {
  /** Counts the changes of the inputs of the cryptography: source, key and intent. */
  readonly revision: number;
  /** The ring of a key text. It is current only if `ring.of` is the same object as `key`. */
  readonly ring: KeyRing | null;
  readonly settled: Settled | null;
  /** What decryption gave; current only if its revision is. */
  readonly decryption: Decrypted | null;
  /** The layer that is shown, from outside, from 0; null: the innermost that is open. */
  readonly layer: number | null;
  /** The revision whose inputs could not be answered, because the cryptography was not loaded. */
  readonly missed: number | null;
  /** What the disclosures of an SD-JWT give; current only if its revision is. */
  readonly disclosing: Disclosing | null;
  /**
   * The tokens in a long text, searched after a pause. They are current only if `of` is the same
   * object as `source`.
   */
  readonly searched: { readonly of: Source; readonly intake: Intake } | null;
  readonly diagnosis: DiagnosisState | null;
  /** Whether a repair produced the inputs, so that `Undo repair` can undo it. */
  readonly isRepaired: boolean;
  /**
   * Who brought the present inputs. A link asks before it replaces what the person brought, and
   * links that follow one another are one step of the history.
   */
  readonly broughtBy: Bringer;
  readonly history: History;
};

/** `page`: an example or nothing, as after `Clear`. */
export type Bringer = 'person' | 'link' | 'page';

/** An answer, with the revision that it belongs to. */
export type Settled = { readonly revision: number; readonly outcome: SignatureOutcome };

export type Disclosing = { readonly revision: number; readonly outcome: DisclosedClaims };

export type DisclosedClaims = {
  /** The claims with what was disclosed; null if the payload is not a claims set. */
  readonly claims: { readonly object: JsonObject; readonly text: string } | null;
  readonly disclosed: readonly Disclosed[];
  /** The number of digests without a disclosure. */
  readonly undisclosed: number;
  /** Why a verifier must reject the token, such as by RFC 9901 §7.1 and §7.3. */
  readonly refusals: readonly Refusal[];
  /** How the tokens of the text belong together. */
  readonly relations: readonly Relation[];
  /** The times of the tokens of the text. */
  readonly times: readonly RelatedTimes[];
  /** The certificates in `x5c`; null without it. */
  readonly chain: Chain | null;
  /** Of a status list token; null for another token. */
  readonly statusList: StatusListRead | null;
  /** The claims of the key binding JWT; null if there is none that can be read. */
  readonly binding: JsonObject | null;
};

export type SignatureOutcome =
  /** The signature verifies with this key. */
  | {
      readonly kind: 'verified';
      readonly key: Key;
      readonly warnings: readonly Warning[];
      /** ms since the epoch. */ readonly at: number;
    }
  /** The signature does not verify with any of these keys. */
  | {
      readonly kind: 'rejected';
      readonly tried: readonly Key[];
      /** What was changed in its parts after signing: it verifies as soon as that is undone. */
      readonly altered: CauseId | null;
    }
  /**
   * Only the token itself brings the key, or the person did not bring the one that it brings.
   * `matches`: whether the signature verifies with it; null if the key cannot be read or used.
   */
  | { readonly kind: 'embedded'; readonly member: 'jwk' | 'x5c'; readonly matches: boolean | null }
  | { readonly kind: 'several'; readonly each: readonly JudgedProof[] }
  /**
   * `layer`: of a nested token, from outside; absent: the outermost. `parts`: the token with all signatures
   * of a general JSON serialization that a key here can make.
   */
  | { readonly kind: 'signed'; readonly signature: string; readonly layer?: number; readonly parts?: Parts }
  /** The signature could not be checked or made. */
  | { readonly kind: 'unable'; readonly fault: CryptoFault };

/** One of several signatures over the same payload (RFC 7515 §7.2.1), counted from 0. */
export type JudgedProof = {
  readonly at: number;
  readonly token: Jws;
  readonly row: AlgorithmRow | null;
  /** null if no key fits, or nothing can be computed. */
  readonly outcome: SignatureOutcome | null;
};

/** One history for token, key and expectations. Undo in any editor steps through it. */
/** The inputs of a step and the layer that was shown then. */
export type Step = Inputs & { readonly layer: Session['layer'] };

export type History = {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** The run that the next keystroke may join. `at`: the time of its last change, ms. */
  readonly run: { readonly field: string; readonly kind: RunKind; readonly at: number } | null;
};

/** What the doctor has found so far for the inputs of a revision. */
export type DiagnosisState = {
  readonly revision: number;
  readonly items: readonly Diagnosis[];
  readonly tries: number;
  /** The maximum number of tries; 0 while it is unknown. */
  readonly of: number;
  readonly isDone: boolean;
};

/** The texts in the fields that differ from what the policy prints. */
export type TypedTexts = Readonly<Partial<Record<PolicyField, string>>>;
