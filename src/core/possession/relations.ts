import { checkAccess } from './check-access.ts';
import { checkProof, checkRequest } from './check-proof.ts';
import { checkAcme } from './check-acme.ts';
import { audienceOf, checkAssertion } from './check-assertion.ts';
import { checkAttestation, checkClient } from './check-attestation.ts';
import { isSignedWithRing, signatureOf } from './ring-signature.ts';
import {
  isAttestation,
  isAttestationProof,
  isClientAssertion,
  isForAccess,
  isProof,
  isStatusList,
  memberOf,
  pastedTokens,
  claimOf,
  textOf,
  type Pasted,
} from './pasted.ts';
import type { Relation } from './relation.ts';
import { requiredOf } from './required.ts';
import { readRequest, type HttpRequest } from './request.ts';
import { readStatusList, statusAt, statusCount } from './status-list.ts';
import type { KeyRing } from '../keys/key.ts';
import { memberNamed, stringOf } from '../text/json.ts';

/** More tokens are a list, not a request. */
const mostTokens = 20;

/**
 * Finds how the tokens of a text relate to each other and to the request that they are in. Total; the
 * signatures of proofs are checked, those of other tokens are not.
 */
export async function relationsIn(
  text: string,
  found: readonly { readonly token: string; readonly name: string | null }[],
  ring: KeyRing | null = null,
): Promise<readonly Relation[]> {
  const tokens = pastedTokens(found.slice(0, mostTokens));
  const request = readRequest(text);
  const proofs = tokens.filter(isProof);
  const access = tokens.filter(isForAccess);
  const several: readonly Relation[] = request.proofs > 1 ? [{ kind: 'proof-several', fits: false }] : [];
  const checked = await Promise.all([
    ...proofs.map((proof) => proofRelations(proof, access, { request, proofs: proofs.length, ring })),
    ...attestationRelations(tokens, request, ring),
    ...statusRelations(tokens, ring),
  ]);
  const acme = checkAcme(found.slice(0, mostTokens), request);
  const assertions = tokens.filter(isClientAssertion);
  return [
    ...several,
    ...tokens.flatMap(requiredOf),
    ...assertions.flatMap((each) => checkAssertion(each, request)),
    ...(await Promise.all(assertions.map((each) => signatureOf('assertion', each, ring)))),
    ...checked.flat(),
    ...acme,
  ];
}

async function proofRelations(
  proof: Pasted,
  access: readonly Pasted[],
  { request, ...others }: { readonly request: HttpRequest; readonly proofs: number; readonly ring: KeyRing | null },
): Promise<readonly Relation[]> {
  const sent = { credentials: request.credentials, ...others };
  return [...(await checkProof(proof)), ...checkRequest(proof, request), ...checkAccess(proof, access, sent)];
}

function attestationRelations(
  tokens: readonly Pasted[],
  request: HttpRequest,
  ring: KeyRing | null,
): readonly Promise<readonly Relation[]>[] {
  const attestation = tokens.find(isAttestation);
  if (attestation === undefined) return [];
  const alone = async (): Promise<readonly Relation[]> => [
    await signatureOf('attestation', attestation, ring),
    ...checkClient(attestation, request),
  ];
  const proofs = tokens.filter(isAttestationProof);
  return [
    alone(),
    ...proofs.map(async (proof) => [
      ...(await checkAttestation(attestation, proof, ring)),
      ...audienceOf(proof, 'attestation-proof', request),
    ]),
  ];
}

/** Looks up the status of each token in the list that was pasted with it. */
function statusRelations(tokens: readonly Pasted[], ring: KeyRing | null): readonly Promise<readonly Relation[]>[] {
  const lists = tokens.filter(isStatusList);
  if (lists.length === 0) return [];
  const references = tokens.filter((token) => memberOf(token, 'status', 'status_list') !== undefined);
  if (references.length === 0) return lists.map(faultsOfList);
  return tokens.flatMap((token) => {
    const reference = memberOf(token, 'status', 'status_list');
    return reference?.kind === 'object' && !isStatusList(token) ? [statusOf(token, lists, ring)] : [];
  });
}

/** Says why a list cannot be read even if no token refers to it. */
async function faultsOfList(list: Pasted): Promise<readonly Relation[]> {
  const read = await readStatusList(claimOf(list, 'status_list'));
  return read.ok ? [] : [{ kind: 'status-broken', fits: false, problem: read.fault }];
}

async function statusOf(token: Pasted, lists: readonly Pasted[], ring: KeyRing | null): Promise<readonly Relation[]> {
  const uri = referenceTo(token, 'uri');
  const index = referenceTo(token, 'idx');
  const expected = typeof uri === 'string' ? uri : '';
  const list = await listThatCounts(
    lists.filter((each) => textOf(each, 'sub') === expected),
    ring,
  );
  const [first] = lists;
  if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0)
    return [{ kind: 'status-no-index', fits: false }];
  if (list === undefined)
    return [
      { kind: 'status-list', fits: false, found: first === undefined ? '' : (textOf(first, 'sub') ?? ''), expected },
    ];
  const read = await readStatusList(claimOf(list, 'status_list'));
  if (!read.ok) return [{ kind: 'status-broken', fits: false, problem: read.fault }];
  const value = statusAt(read.value, index);
  if (value === null) return [{ kind: 'status-index', fits: false, index, length: statusCount(read.value) }];
  const isSigned = await isSignedWithRing(list, ring);
  const hasKeys = ring !== null && ring.keys.length > 0;
  return [
    { kind: 'status-list', fits: true, found: expected, expected },
    { kind: 'status-signature', fits: isSigned, hasKeys },
    { kind: 'status', fits: fitsStatus(value, isSigned), index, value, ...(isSigned === true ? { isSigned } : {}) },
  ];
}

/** Anyone can write a newer list, so one that is signed with a key in the Key box comes first. */
async function listThatCounts(lists: readonly Pasted[], ring: KeyRing | null): Promise<Pasted | undefined> {
  const signed: Pasted[] = [];
  for (const list of lists.length > 1 ? lists : [])
    if ((await isSignedWithRing(list, ring)) === true) signed.push(list);
  return newestOf(signed.length > 0 ? signed : lists);
}

/** A list is issued again and again, and only the last one counts. */
function newestOf(lists: readonly Pasted[]): Pasted | undefined {
  const issued = (list: Pasted): number => {
    const iat = claimOf(list, 'iat');
    return iat?.kind === 'number' ? iat.value : 0;
  };
  return lists.toSorted((one, other) => issued(other) - issued(one))[0];
}

/**
 * 1 is invalid, 2 suspended; the others from 3 are the application's. 0, valid, is known to be so only
 * if the signature of the list is verified: anyone can write a list.
 */
function fitsStatus(value: number, isSigned: boolean | null): boolean | null {
  if (value === 1 || value === 2) return false;
  return value === 0 && isSigned === true ? true : null;
}

function referenceTo(token: Pasted, name: 'uri' | 'idx'): string | number | null {
  const reference = memberOf(token, 'status', 'status_list');
  const node = reference?.kind === 'object' ? memberNamed(reference, name)?.value : undefined;
  return node?.kind === 'number' ? node.value : stringOf(node);
}
