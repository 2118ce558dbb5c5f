import type { CauseId } from '../../../core/diagnose/cause.ts';
import { type KeyText, type SecretEncoding, noKey } from '../../../core/keys/key.ts';
import type { WarningId } from '../../state/warning.ts';
import type { SignatureFact } from '../../signature/signature-fact.ts';

/** The contents of the two boxes. */
export type Boxes = { readonly pasted: string; readonly key: KeyText };

/**
 * Boxes for which the doctor must name this cause first, and a near miss for which it must not name
 * it at all.
 */
export type DoctorCase = Boxes & {
  readonly cause: CauseId;
  readonly name: string;
  /** The fact about the signature after the repair; null without a repair to offer. */
  readonly mended: SignatureFact['kind'] | null;
  /** What the verdict warns of after the repair; mostly nothing. */
  readonly warnings: readonly WarningId[];
  readonly miss: Boxes;
};

export const boxesWith = (pasted: string, key: string | KeyText): Boxes => ({
  pasted,
  key: typeof key === 'string' ? { ...noKey, text: key } : key,
});

export const encodedSecret = (text: string, secretEncoding: SecretEncoding): KeyText => ({
  ...noKey,
  text,
  secretEncoding,
});

/** Returns a case whose repair verifies without a warning. */
export const mends = (cause: CauseId, name: string, given: Boxes, miss: Boxes): DoctorCase => ({
  cause,
  name,
  ...given,
  mended: 'verified',
  warnings: [],
  miss,
});

/** Returns a case without a repair, because only the signer or the verifier can fix it. */
export const tells = (cause: CauseId, name: string, given: Boxes, miss: Boxes): DoctorCase => ({
  cause,
  name,
  ...given,
  mended: null,
  warnings: [],
  miss,
});
