import type { SecretEncoding } from '../../../keys/key.ts';
import type { CauseId } from '../../cause.ts';
import type { Cost } from '../../trial.ts';
import type { SecretFinding } from './secret-text.ts';

/** The bytes that a program may have made from a secret's text. */
export type Decoded = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /**
   * What this reading means about the text; empty if the Key box itself reads the text in this way.
   */
  readonly findings: readonly SecretFinding[];
  readonly cost: Cost;
  /** The encoding with which the Key box reads these bytes from the text; null if none does. */
  readonly encoding: SecretEncoding | null;
  /** The text for these bytes, if it differs from the text that was read. */
  readonly text?: string;
};

type Told = Omit<Decoded, 'findings'> & { readonly cause: CauseId; readonly sentence: string; readonly inBox?: string };

/** Makes a reading with one cause. */
export const decoded = ({ cause, sentence, inBox, ...rest }: Told): Decoded => ({
  ...rest,
  findings: [{ cause, sentence, inBox: inBox ?? null }],
});
