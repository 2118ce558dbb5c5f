import type { CauseId } from '../../cause.ts';

export type Json = Readonly<Record<string, unknown>>;
export type ReceiverRow = {
  readonly name: string;
  readonly cause: CauseId;
  readonly kind: 'rejected' | 'remark' | 'seen';
  readonly header?: Json;
  readonly claims: Json;
  /** The same with one change, which the receiver accepts. */
  readonly miss: { readonly header?: Json; readonly claims?: Json };
};

export const iat = 1_790_000_000;
export const rs = { alg: 'RS256' };
export const es = { alg: 'ES256' };
export const fingerprint = `SHA256:${'A'.repeat(43)}=`;
export const firebase = 'https://identitytoolkit.googleapis.com/google.identity.identitytoolkit.v1.IdentityToolkit';

export const lifetime = (
  name: string,
  claims: Json,
  [bad, good]: readonly [number, number],
  header: Json = rs,
): ReceiverRow => ({
  name,
  cause: 'lifetime-out-of-range',
  kind: 'rejected',
  header,
  claims: { ...claims, iat, exp: iat + bad },
  miss: { claims: { ...claims, iat, exp: iat + good } },
});
type Seen = { readonly kind?: ReceiverRow['kind']; readonly header?: Json };
export const form = (
  name: string,
  claims: Json,
  right: Json,
  { kind = 'rejected', header = rs }: Seen = {},
): ReceiverRow => ({
  name,
  cause: 'provider-audience-form',
  kind,
  header,
  claims,
  miss: { claims: { ...claims, ...right } },
});
