import { claimRow, registeredClaims } from '../claims/registered-claims.ts';

const plain = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

const byPlainName: ReadonlyMap<string, string> = new Map([
  ...registeredClaims.map(({ name }) => [plain(name), name] as const),
  ...Object.entries({
    expires: 'exp',
    expiresat: 'exp',
    expiry: 'exp',
    expiration: 'exp',
    issuer: 'iss',
    subject: 'sub',
    audience: 'aud',
    issuedat: 'iat',
    notbefore: 'nbf',
  }),
]);

/**
 * Returns the registered claim that a name seems to mean (`Issuer` → `iss`), or null if it is
 * registered itself or means none.
 */
export function registeredLike(name: string): string | null {
  const meant = byPlainName.get(plain(name)) ?? null;
  return meant === name || claimRow(name) !== null ? null : meant;
}
