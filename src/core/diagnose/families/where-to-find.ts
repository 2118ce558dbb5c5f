import { memberNamed } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import { shortenedName } from './key-name.ts';

/**
 * Returns a sentence that says where to find the public key of the token's issuer (OpenID Connect
 * Discovery 1.0 §4, RFC 8414 §3).
 */
export function whereToFind(given: Case): string {
  const issuer = issuerOf(given);
  const kid = given.token?.header.parameters.kid;
  if (issuer === null) {
    return kid === undefined
      ? t`Paste the issuer's public key as PEM or JWK, or its whole JWK Set.`
      : t`Paste the issuer's public key with the kid “${shortenedName(kid)}” as PEM or JWK, or the issuer's whole JWK Set.`;
  }
  return kid === undefined
    ? t`The issuer usually publishes its keys: open ${discoveryOf(issuer)} and paste the content of its "jwks_uri".`
    : t`The issuer usually publishes its keys: open ${discoveryOf(issuer)} and paste the content of its "jwks_uri". The token needs the key with the kid “${shortenedName(kid)}”.`;
}

const discoveryOf = (issuer: string): string => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

/**
 * Returns the claim `iss` if it is an https URL; Google's also without the scheme, because its
 * documentation allows both.
 */
function issuerOf({ token }: Case): string | null {
  const payload = token?.payload;
  const iss = payload?.kind === 'claims' ? memberNamed(payload.object, 'iss')?.value : undefined;
  if (iss?.kind !== 'string' || iss.value.length > 300) return null;
  if (iss.value === 'accounts.google.com') return `https://${iss.value}`;
  return /^https:\/\/[^\s?#"<>]+$/.test(iss.value) ? iss.value : null;
}
