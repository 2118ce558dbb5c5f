import type { CauseId } from '../../../core/diagnose/cause.ts';
import type { KeyText, SecretEncoding } from '../../../core/keys/key.ts';
import type { SignatureFact } from '../../signature/signature-fact.ts';
import { noKey } from '../../state/reduce.ts';

/** What stands in the two boxes. */
export type Boxes = { readonly pasted: string; readonly key: KeyText };

/**
 * Boxes of which the doctor must say this cause first, and others so like them that he must not say
 * it at all.
 */
export type DoctorCase = Boxes & {
  readonly cause: CauseId;
  readonly name: string;
  /** What is true of the signature after the repair; null where there is none to offer. */
  readonly mended: SignatureFact['kind'] | null;
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

/** A case whose repair verifies. */
export const mends = (cause: CauseId, name: string, given: Boxes, miss: Boxes): DoctorCase => ({
  cause,
  name,
  ...given,
  mended: 'verified',
  miss,
});

/** A case with nothing to put in place here: the mend lies with the signer or with the verifier. */
export const tells = (cause: CauseId, name: string, given: Boxes, miss: Boxes): DoctorCase => ({
  cause,
  name,
  ...given,
  mended: null,
  miss,
});
