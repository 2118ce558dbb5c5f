import { createHash, sign } from 'node:crypto';
import type { Policy } from '../../../core/claims/policy.ts';
import { seconds } from '../../../core/claims/numeric-date.ts';
import { jwkMembersOf } from '../../../core/crypto/openssl/jwk-members.ts';
import { b64, ec, otherEc } from './signers.ts';

/*
 * SD-JWTs for tests, signed by Node.
 */

export const now = 1_800_000_000;
export const digest = (text: string, hash = 'sha256'): string => createHash(hash).update(text).digest('base64url');
export const disclose = (...items: readonly unknown[]): string => b64(JSON.stringify(items));

type Signing = { readonly header?: object; readonly key?: typeof ec.privateKey };
export function signed(claims: object | string, { header = {}, key = ec.privateKey }: Signing = {}): string {
  const all = JSON.stringify({ alg: 'ES256', typ: 'example+sd-jwt', ...header });
  const input = `${b64(all)}.${b64(typeof claims === 'string' ? claims : JSON.stringify(claims))}`;
  return `${input}.${sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
}

export const name = disclose('s1', 'name', 'Ada');
export const role = disclose('s2', 'admin');
export const street = disclose('s3', 'street', 'Main');
export const address = disclose('s4', 'address', { _sd: [digest(street)] });
const holder = { cnf: { jwk: jwkMembersOf(otherEc.publicKey) } };
export const claims = { iss: 'https://a.example', exp: now + 60, ...holder };
export const issue = (more: object, ...disclosures: readonly string[]): string =>
  [signed({ ...claims, ...more }), ...disclosures, ''].join('~');
export const good = issue(
  { _sd: [digest(name), digest(address), 'decoy'], roles: ['a', { '...': digest(role) }] },
  name,
  address,
  street,
  role,
);

type Expected = Partial<Policy>;

/** A token that breaks a step, and words of the sentence about it. */
export type Broken = readonly [step: string, what: string, token: string, words: string, policy?: Expected];

type Binding = {
  readonly header?: object;
  readonly claims?: object;
  readonly key?: typeof ec.privateKey;
  readonly of?: string;
};
export function bound({ header = {}, claims: more = {}, key = otherEc.privateKey, of = good }: Binding = {}): string {
  const all = { iat: now - 10, aud: 'https://v.example', nonce: 'n-1', sd_hash: digest(of), ...more };
  return of + signed(all, { header: { typ: 'kb+jwt', ...header }, key });
}
export const wanted = { nonce: 'n-1', audience: ['https://v.example'], maxAge: seconds(60) };
