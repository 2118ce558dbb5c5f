/**
 * SHA-2 (FIPS 180-4 §6) taken apart, for hashing one message after thousands of states: a block is
 * expanded once, and compressed with each state. Words have 32 bits, also those of SHA-512, which
 * are pairs. All of it is in place and allocates nothing.
 */
export type Sha2 = {
  /** In words: a block, a state, a digest, and a block that is expanded. */
  readonly block: number;
  readonly state: number;
  readonly digest: number;
  readonly expanded: number;
  readonly initial: Int32Array;
  /** Expands the block at the start of the words from `at` on, and adds the constants of the rounds. */
  readonly expand: (words: Int32Array, at: number) => void;
  /**
   * Compresses the expanded block at `at` into the state at `from`. The result is written at the
   * start of `states`.
   */
  readonly compress: (states: Int32Array, from: number, words: Int32Array, at: number) => void;
};

/** Returns a word; 0 outside, where nothing reads. The engine inlines it. */
export const wordAt = (words: Int32Array, at: number): number => words[at] ?? 0;
