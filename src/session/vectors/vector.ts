/**
 * A token with a key, and the result that a verifier must give. `refused`: the signature is
 * correct, but a strict verifier rejects the key for its use or size. A debugger computes first,
 * then warns.
 */
export type Vector = {
  readonly name: string;
  readonly token: string;
  /** The text for the Key box. */
  readonly key: string;
  readonly result: 'valid' | 'invalid' | 'refused';
};
