import { applyDisclosures } from '../../core/disclosure/apply.ts';
import { checkSerialized } from '../../core/disclosure/check-serialized.ts';
import { checkIssued } from '../../core/disclosure/check-issued.ts';
import { checkBinding, type HolderKey } from '../../core/disclosure/check-binding.ts';
import { disclosureFaultSource, disclosureFaultWords } from '../../core/disclosure/words.ts';
import { checkChain } from '../../core/keys/chain.ts';
import { timesOfChain } from '../../core/possession/chain-times.ts';
import { chainFaultSource, chainFaultWords } from '../../core/keys/chain-words.ts';
import { claimOf, isStatusList, pastedTokens } from '../../core/possession/pasted.ts';
import { isSignedWith } from '../../core/possession/check-proof.ts';
import type { Relation, StatusListRead } from '../../core/possession/relation.ts';
import { readStatusList } from '../../core/possession/status-list.ts';
import { relationsIn } from '../../core/possession/relations.ts';
import { timesOfTokens } from '../../core/possession/times-of-tokens.ts';
import { relationSource, relationWords } from '../../core/possession/words.ts';
import { readJson } from '../../core/text/json.ts';
import { parseToken } from '../../core/token/parse-token.ts';
import type { DisclosedClaims } from '../state/model.ts';
import type { Certificates, Job } from './jobs.ts';

type DiscloseJob = Job & { kind: 'disclose' };

/** Returns the answer if this page has a bug. */
export const notDisclosed = (detail: string): DisclosedClaims => ({
  claims: null,
  disclosed: [],
  undisclosed: 0,
  refusals: [{ clause: detail, source: '' }],
  relations: [],
  times: [],
  chain: null,
  statusList: null,
  binding: null,
});

/** Finds what a token means beyond its own claims: its disclosures, and the tokens pasted with it. */
export async function examineToken({
  sdJwt,
  related,
  certificates,
  ring,
}: Pick<DiscloseJob, 'sdJwt' | 'related' | 'certificates' | 'ring'>): Promise<DisclosedClaims> {
  const disclosed = sdJwt === null ? nothingDisclosed : await discloseClaims(sdJwt, ring.keys);
  const relations = [
    ...(related === null ? [] : await relationsIn(related.text, related.found, ring)),
    ...(certificates === null ? [] : await boundTo(certificates)),
  ];
  const chain = certificates === null ? null : await checkChain(certificates.header);
  const broken = (chain?.faults ?? []).map((fault) => ({
    clause: chainFaultWords(fault),
    source: chainFaultSource(fault),
  }));
  const refused = relations
    .filter(({ fits }) => fits === false)
    .map((relation) => ({ clause: relationWords(relation), source: relationSource(relation) }));
  const statusList = related === null ? null : await statusListOf(related.chosen);
  const times = [
    ...(chain === null ? [] : timesOfChain(chain)),
    ...(related === null ? [] : timesOfTokens(related.found, related.chosen)),
  ];
  return {
    ...disclosed,
    relations,
    times,
    chain,
    statusList,
    refusals: [...disclosed.refusals, ...refused, ...broken],
  };
}

/** Whether the certificate in the Key box is the one that the token is bound to, unless it is the signer's. */
async function boundTo({ token, bound, given }: Certificates): Promise<readonly Relation[]> {
  if (given.length === 0) return [];
  if (given.some(({ certificate }) => certificate?.thumbprint === bound)) return [{ kind: 'certificate', fits: true }];
  const signers = await Promise.all(given.map(({ jwk }) => isSignedWith({ token }, jwk)));
  return signers.includes(false) ? [{ kind: 'certificate', fits: false }] : [];
}

async function statusListOf(chosen: string): Promise<StatusListRead | null> {
  const [token] = pastedTokens([{ token: chosen, name: null }]);
  if (token === undefined || !isStatusList(token)) return null;
  const read = await readStatusList(claimOf(token, 'status_list'));
  return read.ok ? { list: read.value, fault: null } : { list: null, fault: read.fault };
}

const nothingDisclosed: DisclosedClaims = { ...notDisclosed(''), refusals: [] };

/** Puts the disclosures into the claims and checks the key binding (RFC 9901 §7). */
async function discloseClaims(
  sdJwt: NonNullable<DiscloseJob['sdJwt']>,
  keys: readonly HolderKey[],
): Promise<DisclosedClaims> {
  const token = parseToken(sdJwt.issuer);
  if (token.kind !== 'jws' || token.payload?.kind !== 'claims') return nothingDisclosed;
  const { object, text } = token.payload;
  const { binding } = sdJwt;
  const { claims, disclosed, undisclosed, faults } = applyDisclosures(object, text, sdJwt.disclosures);
  const bound = binding === null ? null : await checkBinding({ ...sdJwt, binding }, object, keys);
  const { node } = readJson(claims);
  return {
    claims: node?.kind === 'object' ? { object: node, text: claims } : null,
    disclosed,
    undisclosed,
    refusals: [
      ...(sdJwt.of.kind === 'jws' ? checkSerialized(sdJwt.of) : []),
      ...faults,
      ...checkIssued(token, object, disclosed),
      ...(bound?.faults ?? []),
    ].map((fault) => ({ clause: disclosureFaultWords(fault), source: disclosureFaultSource(fault) })),
    relations: [],
    times: [],
    chain: null,
    statusList: null,
    binding: bound?.claims ?? null,
  };
}
