import { applyDisclosures } from '../../core/disclosure/apply.ts';
import { checkIssued } from '../../core/disclosure/check-issued.ts';
import { checkBinding } from '../../core/disclosure/check-binding.ts';
import type { SdJwt } from '../../core/disclosure/split.ts';
import { disclosureFaultSource, disclosureFaultWords } from '../../core/disclosure/words.ts';
import { claimOf, isStatusList, pastedTokens } from '../../core/possession/pasted.ts';
import type { StatusListRead } from '../../core/possession/relation.ts';
import { readStatusList } from '../../core/possession/status-list.ts';
import { relationsIn } from '../../core/possession/relations.ts';
import { relationSource, relationWords } from '../../core/possession/words.ts';
import { readJson } from '../../core/text/json.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { DisclosedClaims } from '../state/model.ts';
import type { Job } from './jobs.ts';

/** Returns the answer if this page has a bug. */
export const notDisclosed = (detail: string): DisclosedClaims => ({
  claims: null,
  disclosed: [],
  undisclosed: 0,
  refusals: [{ clause: detail, source: '' }],
  relations: [],
  statusList: null,
  binding: null,
});

/** Finds what a token means beyond its own claims: its disclosures, and the tokens pasted with it. */
export async function examineToken({ sdJwt, related }: Pick<Job & { kind: 'disclose' }, 'sdJwt' | 'related'>) {
  const disclosed = sdJwt === null ? nothingDisclosed : await discloseClaims(sdJwt);
  const relations = related === null ? [] : await relationsIn(related.text, related.found);
  const refused = relations
    .filter(({ fits }) => fits === false)
    .map((relation) => ({ clause: relationWords(relation), source: relationSource(relation) }));
  const statusList = related === null ? null : await statusListOf(related.chosen);
  return { ...disclosed, relations, statusList, refusals: [...disclosed.refusals, ...refused] };
}

async function statusListOf(chosen: string): Promise<StatusListRead | null> {
  const [token] = pastedTokens([{ token: chosen, name: null }]);
  if (token === undefined || !isStatusList(token)) return null;
  const read = await readStatusList(claimOf(token, 'status_list'));
  return read.ok ? { list: read.value, fault: null } : { list: null, fault: read.fault };
}

const nothingDisclosed: DisclosedClaims = { ...notDisclosed(''), refusals: [] };

/** Puts the disclosures into the claims and checks the key binding (RFC 9901 §7). */
async function discloseClaims(sdJwt: SdJwt): Promise<DisclosedClaims> {
  const token = parseToken(sdJwt.issuer);
  if (token.kind !== 'jws' || token.payload?.kind !== 'claims') return nothingDisclosed;
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
    relations: [],
    statusList: null,
    binding: bound?.claims ?? null,
  };
}
