import type { DoctorCase } from './doctor-case.ts';
import { keyCases } from './key-cases.ts';
import { keyReadingCases } from './key-reading-cases.ts';
import { secretCases } from './secret-cases.ts';
import { secretReadingCases } from './secret-reading-cases.ts';
import { signatureCases } from './signature-cases.ts';
import { tokenCases } from './token-cases.ts';
import { tokenContentCases, tokenPlaceCases } from './token-place-cases.ts';

/** The cases of every table whose cause explains a signature. */
export const allDoctorCases: readonly DoctorCase[] = [
  ...tokenCases,
  ...tokenPlaceCases,
  ...tokenContentCases,
  ...keyReadingCases,
  ...secretReadingCases,
  ...secretCases,
  ...keyCases,
  ...signatureCases,
];
