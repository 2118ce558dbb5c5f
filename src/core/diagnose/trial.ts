import type { AlgorithmRow } from '../crypto/algorithm-row.ts';
import type { Jwk } from '../crypto/jwk.ts';
import type { KeyText } from '../keys/key.ts';
import type { Case } from './case.ts';
import type { CauseId } from './cause.ts';

/**
 * A cause with its sentence, which states the particulars of this token and key: which character,
 * which key, how many bytes. Its first line is what is true, the lines after it what to do
 * (`finding-words.ts`). `evidence` is what was tried, in numbers.
 */
export type Finding = { readonly cause: CauseId; readonly sentence: string; readonly evidence?: string };

/**
 * What the token may have been before it was damaged or written incorrectly. A variant is a guess;
 * it becomes a finding only if a key verifies it. The first variant is always the token as given,
 * with no findings and cost 0.
 */
export type TokenVariant = {
  readonly findings: readonly Finding[];
  readonly cost: Cost;
  readonly row: AlgorithmRow;
  /** The JWS signing input, as bytes. */
  readonly input: Uint8Array;
  readonly signature: Uint8Array;
  /** The bare token as it should be; null if the fix is not in the token's text. */
  readonly repaired: string | null;
};

/**
 * What the given key may have been meant to be. The first variants are the keys as given, with no
 * findings and cost 0.
 */
export type KeyVariant = {
  readonly findings: readonly Finding[];
  readonly cost: Cost;
  /** A public key, a private key (its public half is used), or a secret. */
  readonly jwk: Jwk;
  /** What the Key box should contain; null if the fix is not in the key. */
  readonly repaired: KeyText | null;
};

/**
 * An integer from 0; lower costs are tried first. 1 is for mistakes of every day (one base64
 * decoding, a line break at the end), 2–3 for less common ones, and 4–6 for rare ones or those with
 * very many variants (typing errors). The cost of a pair is the sum.
 */
export type Cost = number;

/** A family of hypotheses. Pure. It may return many variants, cheapest first if that is natural. */
export type TokenFamily = (given: Case) => Iterable<TokenVariant> | AsyncIterable<TokenVariant>;
export type KeyFamily = (given: Case) => Iterable<KeyVariant> | AsyncIterable<KeyVariant>;

/**
 * Returns what is seen without trying: lengths, shapes, the header's parameters, the key's type.
 * `repair` is present if a certain one exists.
 */
export type Observation = (given: Case) => readonly Diagnosis[];

/** The texts that a repair puts into the boxes, in one step that can be undone. */
export type Repair = {
  /** The whole text of the token box. */ readonly text?: string;
  /** The bare token that replaces the selected one. */ readonly token?: string;
  readonly key?: KeyText;
  /** Only one of the parts. */ readonly payload?: string;
  readonly header?: string;
};

/**
 * One change of a repair, for a comparison. For `keys`, which names the keys, and for
 * `secret-encoding` it contains names, otherwise the texts as written.
 */
export type Change = {
  readonly where: 'token' | 'key' | 'keys' | 'secret-encoding' | 'header' | 'payload';
  readonly before: string;
  readonly after: string;
};

/** One entry of the Diagnosis list. */
export type Diagnosis = {
  /** More than one if causes are combined; the most telling first. */
  readonly findings: readonly [Finding, ...Finding[]];
  /**
   * `proven`: the changed input verifies. `rejected`: a check of the claims failed. `seen`: another
   * fact about the text. `remark`: shown with a good verdict.
   */
  readonly kind: 'proven' | 'rejected' | 'seen' | 'remark';
  /** What the repair changes; empty without one. */
  readonly changes: readonly Change[];
  readonly repair: Repair | null;
  /**
   * The name of a repair that makes another token instead of undoing damage: `Try with exp = now +
   * 1 h`.
   */
  readonly attempt?: string;
  /** What follows from this one if it is listed as well: no key fits a token that another one must check. */
  readonly explains?: readonly CauseId[];
  /** Of a remark: receivers reject this, although it was read here. */
  readonly isRefused?: boolean;
  /** Of a remark: requests contain this anyway, so it explains only that something cannot read the whole value. */
  readonly isUsual?: boolean;
};
