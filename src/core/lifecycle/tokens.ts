import { checkClaims } from '../claims/check-claims.ts';
import type { ClaimsVerdict } from '../claims/check.ts';
import { seconds } from '../claims/numeric-date.ts';
import { noPolicy, type Policy } from '../claims/policy.ts';
import { readJson } from '../text/json.ts';
import type { ServiceName } from './actions.ts';
import { startOfLife, type CredentialId, type LifeState, type LifeToken } from './model.ts';
import type { Scene } from './scene.ts';
import { algorithmOfStyle } from './settings.ts';

const issuerUrl = 'https://login.example.com';
const serviceUrl = (service: ServiceName): string => `https://${service}.example.com`;
const refreshLifetime = 14 * 86_400;

/** Describes the two tokens of a login or a refresh. Both are in the state afterwards. */
export function makePair(scene: Scene, family: number): { access: CredentialId; refresh: CredentialId } {
  const lifetime = Number(scene.state.settings.lifetime);
  const access = scene.nextName('at');
  const refresh = scene.nextName('rt');
  const services = [serviceUrl('orders'), serviceUrl('billing')];
  scene.addToken(describe(scene.state, { id: access, use: 'access', family, aud: services, lifetime }));
  scene.addToken(
    describe(scene.state, { id: refresh, use: 'refresh', family, aud: issuerUrl, lifetime: refreshLifetime }),
  );
  return { access, refresh };
}

/** Describes a token that the thief makes. It passes only if `key` is the key that `kid` names. */
export function makeForgery(scene: Scene, key: string): CredentialId {
  const id = scene.nextName('at');
  const aud = [serviceUrl('orders'), serviceUrl('billing')];
  const token = describe(scene.state, { id, use: 'access', family: null, aud, lifetime: 3600 });
  const kid = key === 'no-key' ? token.header.kid : key;
  scene.addToken({ ...token, key, header: { ...token.header, kid }, claims: { ...token.claims, role: 'admin' } });
  return id;
}

type Wish = Pick<LifeToken, 'id' | 'use' | 'family'> & {
  readonly aud: string | readonly string[];
  readonly lifetime: number;
};

function describe(state: LifeState, { id, use, family, aud, lifetime }: Wish): LifeToken {
  const iat = startOfLife + state.now;
  const key = state.issuer.signing;
  return {
    id,
    use,
    key,
    family,
    header: {
      alg: algorithmOfStyle(state.settings.style) ?? 'HS256',
      typ: use === 'access' ? 'at+jwt' : 'JWT',
      kid: key,
    },
    claims: {
      iss: issuerUrl,
      sub: 'ada',
      aud,
      iat,
      nbf: iat,
      exp: iat + lifetime,
      jti: id,
      token_version: state.issuer.version,
      ...(use === 'access' ? { role: 'customer' } : {}),
    },
  };
}

/** Returns what a verifier expects, at its own clock. */
export function policyFor(state: LifeState, by: ServiceName | 'issuer'): Policy {
  const { settings, issuer, now } = state;
  const skew = by === 'issuer' ? 0 : state.services[by].skew;
  const isAsked = by !== 'issuer';
  return {
    ...noPolicy,
    issuer: [issuerUrl],
    audience: [by === 'issuer' ? issuerUrl : serviceUrl(by)],
    algorithms: [algorithmOfStyle(settings.style) ?? 'HS256'],
    tolerance: seconds(Number(settings.leeway)),
    checkAsOf: seconds(startOfLife + now + skew),
    revokedIds: isAsked && settings.lookup === 'denylist' ? issuer.denied : [],
    minVersion: isAsked && settings.lookup === 'version' ? issuer.version : null,
  };
}

/** Checks the claims of a described token as the debugger does (RFC 7519 §4.1). */
export function claimsVerdictOf({ claims, header }: LifeToken, policy: Policy): ClaimsVerdict {
  const { node } = readJson(JSON.stringify(claims));
  const object = node?.kind === 'object' ? node : null;
  return checkClaims({ claims: object, header, policy, now: policy.checkAsOf ?? seconds(0) });
}

/** Returns whether a token with these claims is before its `exp`, by the issuer's clock. */
export const isUnexpired = (state: LifeState, id: CredentialId): boolean =>
  (state.tokens[id]?.claims.exp ?? 0) > startOfLife + state.now;

/** Returns the access tokens of a login; of all logins without one. */
export const accessTokensOf = (state: LifeState, family: number | null): readonly LifeToken[] =>
  Object.values(state.tokens).filter(
    (token) => token.use === 'access' && token.family !== null && (family === null || token.family === family),
  );
