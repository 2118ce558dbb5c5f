/**
 * A token with a key, and what a verifier has to say of them. `refused`: the mathematics is right,
 * and a strict verifier refuses the key nonetheless (its use, its size); a debugger computes, then
 * tells.
 */
export type Vector = {
  readonly name: string;
  readonly token: string;
  /** What goes into the box Key. */
  readonly key: string;
  readonly result: 'valid' | 'invalid' | 'refused';
};
