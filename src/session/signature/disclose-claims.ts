import { applyDisclosures } from '../../core/disclosure/apply.ts';
import { checkIssued } from '../../core/disclosure/check-issued.ts';
import { checkBinding } from '../../core/disclosure/check-binding.ts';
import type { SdJwt } from '../../core/disclosure/split.ts';
import { disclosureFaultSource, disclosureFaultWords } from '../../core/disclosure/words.ts';
import { readJson } from '../../core/text/json.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { DisclosedClaims } from '../state/model.ts';

/** Returns the answer if this page has a bug. */
export const notDisclosed = (detail: string): DisclosedClaims => ({
  claims: null,
  disclosed: [],
  undisclosed: 0,
  refusals: [{ clause: detail, source: '' }],
  binding: null,
});

/** Puts the disclosures into the claims and checks the key binding (RFC 9901 §7). */
export async function discloseClaims(sdJwt: SdJwt): Promise<DisclosedClaims> {
  const token = parseToken(sdJwt.issuer);
  if (token.kind !== 'jws' || token.payload?.kind !== 'claims') return { ...notDisclosed(''), refusals: [] };
  const { object, text } = token.payload;
  const { binding } = sdJwt;
  const { claims, disclosed, undisclosed, faults } = applyDisclosures(object, text, sdJwt.disclosures);
  const bound = binding === null ? null : await checkBinding({ ...sdJwt, binding }, object);
  const { node } = readJson(claims);
  return {
    claims: node?.kind === 'object' ? { object: node, text: claims } : null,
    disclosed,
    undisclosed,
    refusals: [...faults, ...checkIssued(token, object, disclosed), ...(bound?.faults ?? [])].map((fault) => ({
      clause: disclosureFaultWords(fault),
      source: disclosureFaultSource(fault),
    })),
    binding: bound?.claims ?? null,
  };
}
