import type { RuleId } from '../rules.ts';
import type { Case } from './case.ts';
import { claimsCases } from './claims-cases.ts';
import { kindCases } from './kind-cases.ts';
import { signatureCases } from './signature-cases.ts';
import { timeCases } from './time-cases.ts';

/** One case for each rule. A missing row does not compile. */
export const lintCases: Readonly<Record<RuleId, Case>> = {
  ...signatureCases,
  ...kindCases,
  ...timeCases,
  ...claimsCases,
};
