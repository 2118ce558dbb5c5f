import { algorithmOf } from '../crypto/algorithms.ts';
import { asPublicKey } from '../crypto/digest.ts';
import type { Jwk } from '../crypto/jwk.ts';
import { verifySignature } from '../crypto/verify.ts';
import { utf8 } from '../text/bytes.ts';
import { jsonRecordOf, memberNamed, type JsonNode, type JsonObject } from '../text/json.ts';
import { critFaultOf } from '../token/critical.ts';
import { claimOf, textOf, type Pasted } from './pasted.ts';
import type { Relation } from './relation.ts';
import { isSameAddress, type HttpRequest } from './request.ts';

/** Checks a DPoP proof by itself (RFC 9449 §4.3 steps 2 to 7). */
export async function checkProof(proof: Pasted): Promise<readonly Relation[]> {
  const { typ = null, alg = '' } = proof.token.header.parameters;
  return [
    ...(typ === 'dpop+jwt' || typ === 'application/dpop+jwt' ? [] : [{ kind: 'proof-typ', fits: false, typ } as const]),
    ...(critFaultOf(proof.header) === null ? [] : [{ kind: 'crit', fits: false, of: 'proof' } as const]),
    ...requiredClaims.flatMap(([name, kind]) => claimProblem(proof, name, kind)),
    ...twiceIn(proof),
    ...(await keyAndSignature(proof, alg)),
  ];
}

const requiredClaims = [
  ['jti', 'string'],
  ['htm', 'string'],
  ['htu', 'string'],
  ['iat', 'number'],
] as const;

/** What is checked of a proof, and so must have one meaning (RFC 7519 §4). */
const checkedNames = { header: ['typ', 'alg', 'jwk'], claims: ['jti', 'htm', 'htu', 'iat', 'ath', 'nonce'] };

function twiceIn({ header, claims }: Pasted): readonly Relation[] {
  const isTwice = ({ members }: JsonObject, name: string): boolean =>
    members.filter((each) => each.name === name).length > 1;
  const names = [
    ...checkedNames.header.filter((name) => isTwice(header, name)),
    ...checkedNames.claims.filter((name) => isTwice(claims, name)),
  ];
  return names.map((name) => ({ kind: 'proof-claim', fits: false, name, problem: 'twice' }));
}

function claimProblem(proof: Pasted, name: string, kind: 'string' | 'number'): readonly Relation[] {
  const value = claimOf(proof, name);
  if (value === undefined) return [{ kind: 'proof-claim', fits: false, name, problem: 'missing' }];
  return value.kind === kind ? [] : [{ kind: 'proof-claim', fits: false, name, problem: `not-a-${kind}` }];
}

async function keyAndSignature(proof: Pasted, alg: string): Promise<readonly Relation[]> {
  const row = algorithmOf(alg);
  const jwk = memberNamed(proof.header, 'jwk')?.value;
  if (jwk === undefined) return [{ kind: 'proof-key', fits: false, problem: 'missing' }];
  const secret: readonly Relation[] = hasSecret(jwk) ? [{ kind: 'proof-key', fits: false, problem: 'private' }] : [];
  if (row === null || row.family === 'none' || row.kty === 'oct')
    return [...secret, { kind: 'proof-alg', fits: false, alg }];
  const key = publicKeyIn(jwk);
  if (key === null) return secret.length > 0 ? secret : [{ kind: 'proof-key', fits: false, problem: 'unreadable' }];
  return [...secret, { kind: 'proof-signature', fits: await isSignedWith(proof, key) }];
}

/** Returns whether the signature of a token verifies with a key; null if this page cannot compute it. */
export async function isSignedWith({ token }: Pick<Pasted, 'token'>, key: Jwk): Promise<boolean | null> {
  const row = algorithmOf(token.header.parameters.alg ?? '');
  if (row === null || row.family === 'none') return false;
  const bytes = token.signature?.bytes ?? new Uint8Array();
  const verified = await verifySignature(row, key, utf8(token.signingInput), bytes);
  if (verified.ok) return verified.value;
  return verified.fault.kind === 'insecure-context' ? null : false;
}

const secretMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'];

const hasSecret = (node: JsonNode): boolean =>
  node.kind === 'object' && node.members.some(({ name }) => secretMembers.includes(name));

/** Returns the public key in a JWK; null if it is not one. */
export function publicKeyIn(node: JsonNode | undefined): Jwk | null {
  if (node?.kind !== 'object') return null;
  const record = jsonRecordOf(node);
  return asPublicKey(Object.fromEntries(Object.entries(record).filter(([name]) => !secretMembers.includes(name))));
}

/** Compares a proof with the request in the text (RFC 9449 §4.3 steps 8 and 9). */
export function checkRequest(proof: Pasted, request: HttpRequest): readonly Relation[] {
  const [htm, htu] = [textOf(proof, 'htm'), textOf(proof, 'htu')];
  const { method, address } = request;
  return [
    ...(htm === null || method === null
      ? []
      : [{ kind: 'proof-method', fits: htm === method, found: htm, expected: method } as const]),
    ...(htu === null || address === null
      ? []
      : [{ kind: 'proof-address', fits: isSameAddress(htu, request), found: htu, expected: address } as const]),
  ];
}
