import type { CheckId } from '../../core/claims/check.ts';
import type { PolicyField } from '../../core/claims/policy.ts';
import { t } from '../../core/text/language.ts';

/** What a check cannot run without, and the field that sets it. */
const rows = {
  'issuer-mismatch': { field: 'issuer', words: () => t`This cannot be determined without an expected issuer.` },
  'audience-mismatch': { field: 'audience', words: () => t`This cannot be determined without an expected audience.` },
  'type-mismatch': { field: 'type', words: () => t`This cannot be determined without an expected type.` },
  'algorithm-not-allowed': {
    field: 'algorithms',
    words: () => t`This cannot be determined without the allowed algorithms.`,
  },
  'missing-claim': { field: null, words: () => t`This cannot be determined without the required claims.` },
  'too-old': { field: null, words: () => t`This cannot be determined without the maximum age.` },
  'lifetime-too-long': { field: null, words: () => t`This cannot be determined without the maximum lifetime.` },
  'nonce-mismatch': { field: null, words: () => t`This cannot be determined without an expected nonce.` },
  'token-revoked': { field: null, words: () => t`This cannot be determined without the list of revoked IDs.` },
  'version-too-low': { field: null, words: () => t`This cannot be determined without the minimum version.` },
} as const satisfies Partial<Record<CheckId, { readonly field: PolicyField | null; readonly words: () => string }>>;

type ExpectationId = keyof typeof rows;

export const isExpectation = (id: CheckId): id is ExpectationId => Object.hasOwn(rows, id);

export const withoutExpectation = (id: ExpectationId): string => rows[id].words();

/** Returns the field whose value a cause needs; null if none can be reached directly. */
export function fieldOfCause(cause: string): PolicyField | null {
  const [, row] = Object.entries(rows).find(([id]) => id === cause) ?? [];
  return row?.field ?? null;
}
