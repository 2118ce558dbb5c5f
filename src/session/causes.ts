import { faultCause } from '../core/keys/fault-cause.ts';
import type { KeyFault } from '../core/keys/key.ts';

/** The cause id for a key that could not be read; the catalogue names a few, the rest leave no key to check with. */
export const causeOfFault = (fault: KeyFault): string => faultCause(fault);
