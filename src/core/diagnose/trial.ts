import type { AlgorithmRow } from '../crypto/algorithms.ts';
import type { Jwk } from '../crypto/jwk.ts';
import type { KeyText } from '../keys/key.ts';
import type { Case } from './case.ts';
import type { CauseId } from './cause.ts';

/** A cause with its sentence: what is true of this very token and key (which character, which key, how many bytes). */
export type Finding = { readonly cause: CauseId; readonly sentence: string };

/**
 * How the token may have been before it was damaged or written wrong. A variant is a guess: it is a finding only when a
 * key verifies it. The first variant is always the token as it stands, with no findings and cost 0.
 */
export type TokenVariant = {
  readonly findings: readonly Finding[];
  readonly cost: Cost;
  readonly row: AlgorithmRow;
  /** The JWS signing input, as bytes. */
  readonly input: Uint8Array;
  readonly signature: Uint8Array;
  /** The bare token as it should be; null where the mend does not lie in the token's text. */
  readonly repaired: string | null;
};

/** What the key given may have been meant to be. The first variants are the keys as given, with no findings and cost 0. */
export type KeyVariant = {
  readonly findings: readonly Finding[];
  readonly cost: Cost;
  /** A public key, a private key (its public half is used), or a secret. */
  readonly jwk: Jwk;
  /** What should stand in the key box; null where the mend does not lie in the key. */
  readonly repaired: KeyText | null;
};

/**
 * Whole numbers from 0, smaller is tried first: 1 what happens every day (one base64 decoding, a line break at the end),
 * 2–3 what happens, 4–6 what is rare or comes in great numbers (typing errors). The cost of a pair is the sum.
 */
export type Cost = number;

/** A family of hypotheses. Pure; may give many variants, cheapest first where that is natural. */
export type TokenFamily = (given: Case) => Iterable<TokenVariant> | AsyncIterable<TokenVariant>;
export type KeyFamily = (given: Case) => Iterable<KeyVariant> | AsyncIterable<KeyVariant>;

/** What is seen without trying: lengths, shapes, the header's parameters, the key's type. `repair` where a sure one exists. */
export type Observation = (given: Case) => readonly Diagnosis[];

/** A repair puts these in place of what stands there, in one step that undo takes back. */
export type Repair = {
  /** The whole text of the token box. */ readonly text?: string;
  /** The bare token, in the place of the one meant. */ readonly token?: string;
  readonly key?: KeyText;
  readonly payload?: string;
};

/** One entry of the list `Diagnosis`. */
export type Diagnosis = {
  /** More than one where causes stack; the most telling first. */
  readonly findings: readonly [Finding, ...Finding[]];
  /** `proven`: the changed input verifies. `seen`: a fact of the text. `remark`: beside a good verdict. */
  readonly kind: 'proven' | 'seen' | 'remark';
  /** What was changed, to be shown beside one another; null where nothing is. Of a `secret-encoding` it is the names, else a text as written. */
  readonly change: {
    readonly where: 'token' | 'key' | 'secret-encoding' | 'payload';
    readonly before: string;
    readonly after: string;
  } | null;
  readonly repair: Repair | null;
};
