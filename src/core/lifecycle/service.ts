import type { ServiceName } from './actions.ts';
import { callAccepted, callRejected, callRequest, keySetAnswer, keySetRequest, type Proof } from './http.ts';
import type { LifeActor, LifeToken, TokenCheck } from './model.ts';
import type { NoteId } from './note-words.ts';
import type { Scene } from './scene.ts';
import type { LifeSettings } from './settings.ts';
import { claimsVerdictOf, policyFor } from './tokens.ts';

/** How long a key set stays in a service's cache, and how often an unknown `kid` may refetch it. */
const cacheLifetime = 3600;
const leastBetweenFetches = 60;

type Call = {
  readonly from: LifeActor;
  readonly service: ServiceName;
  readonly proof: Proof | null;
  readonly method?: 'POST';
  readonly isPlain?: boolean;
  readonly origin?: string;
};

/** A request to a service. Returns whether the service accepts it. */
export function callService(scene: Scene, call: Call): boolean {
  const { service, proof } = call;
  if (proof !== null) scene.change({ logged: proof.credential });
  const { isAccepted } = scene.ask({ from: call.from, to: service, request: callRequest(call) }, () => {
    const judged = proof === null ? noProof(scene, service) : judges[proof.scheme](scene, service, proof);
    const scheme = proof?.scheme ?? schemeOf(scene.state.settings.style);
    const response = judged.isAccepted ? callAccepted(service) : callRejected(scheme, proof !== null);
    return { ...judged, response };
  });
  return isAccepted;
}

/** The scheme that a service asks for. */
function schemeOf(style: LifeSettings['style']): Proof['scheme'] {
  if (style === 'basic') return 'basic';
  return style === 'session' ? 'sid-cookie' : 'bearer';
}

type Judged = { readonly isAccepted: boolean; readonly check: TokenCheck | null };
type Judge = (scene: Scene, service: ServiceName, proof: Proof) => Judged;

function noProof(scene: Scene, service: ServiceName): Judged {
  scene.note(service, 'no-credential');
  return { isAccepted: false, check: null };
}

const judgeToken: Judge = (scene, service, { credential }) => {
  const token = scene.state.tokens[credential];
  return token === undefined ? noProof(scene, service) : tokenJudged(scene, service, token);
};

const judgeSession: Judge = (scene, service, { credential }) => {
  scene.lookups += 1;
  const { issuer, now } = scene.state;
  const row = issuer.sessions.find(({ id }) => id === credential);
  const isLive = row !== undefined && row.ends > now;
  scene.note(service, isLive ? 'session-found' : 'session-missing', credential);
  return { isAccepted: isLive, check: null };
};

const judgePassword: Judge = (scene, service, { credential }) => {
  scene.lookups += 1;
  const isRight = credential === scene.state.issuer.password;
  scene.note(service, isRight ? 'password-right' : 'password-wrong');
  return { isAccepted: isRight, check: null };
};

const judges: Readonly<Record<Proof['scheme'], Judge>> = {
  bearer: judgeToken,
  'token-cookie': judgeToken,
  'sid-cookie': judgeSession,
  basic: judgePassword,
};

function tokenJudged(scene: Scene, service: ServiceName, token: LifeToken): Judged {
  const key = keyFor(scene, service, token.header.kid);
  if (scene.state.settings.lookup !== 'none') scene.lookups += 1;
  const policy = policyFor(scene.state, service);
  const claims = claimsVerdictOf(token, policy);
  const isSignatureValid = key !== null && key === token.key;
  const check: TokenCheck = { token: token.id, by: service, key, isSignatureValid, policy, claims };
  sayVerdict(scene, service, token, check);
  return { isAccepted: isSignatureValid && claims.verdict === 'accepted', check };
}

function sayVerdict(scene: Scene, service: ServiceName, token: LifeToken, check: TokenCheck): void {
  if (check.key === null) return scene.note(service, 'kid-unknown', token.header.kid);
  if (!check.isSignatureValid) return scene.note(service, 'signature-wrong', token.id);
  if (check.claims.verdict === 'rejected') {
    const failed = check.claims.checks.filter(({ outcome }) => outcome === 'failed');
    return scene.note(service, 'claims-rejected', token.id, [...new Set(failed.map(({ claim }) => claim))].join(', '));
  }
  scene.note(service, token.family === null ? 'forgery-accepted' : 'token-accepted', token.id);
  if (scene.state.settings.lookup === 'none') scene.note(service, 'checked-alone');
  else scene.note(service, scene.state.settings.lookup === 'denylist' ? 'asked-denylist' : 'asked-version');
}

/**
 * Returns the name of the key with this `kid`; null if there is none. A service with a shared secret
 * has it from its configuration. Otherwise it fetches the key set, and again for an unknown `kid`,
 * but not more often than once a minute: anyone can invent a `kid`.
 */
function keyFor(scene: Scene, service: ServiceName, kid: string): string | null {
  const { settings, issuer, now } = scene.state;
  const known = () => scene.state.services[service].keys.find((key) => key === kid) ?? null;
  if (settings.style === 'HS256') return issuer.published.find((key) => key === kid) ?? null;
  const { fetchedAt } = scene.state.services[service];
  const age = fetchedAt === null ? Infinity : now - fetchedAt;
  if (age >= cacheLifetime) fetchKeys(scene, service, fetchedAt === null ? 'keys-fetched' : 'keys-stale');
  else if (known() === null && age >= leastBetweenFetches) fetchKeys(scene, service, 'keys-refetched');
  else if (known() === null) scene.note(service, 'keys-just-fetched');
  return known();
}

function fetchKeys(scene: Scene, service: ServiceName, why: NoteId): void {
  const { services, issuer, now, settings } = scene.state;
  scene.lookups += 1;
  const response = keySetAnswer(issuer.published, settings.style);
  scene.exchanges.push({ from: service, to: 'issuer', request: keySetRequest(), response, check: null });
  scene.note(service, why, issuer.published.join(', '));
  scene.change({
    services: { ...services, [service]: { ...services[service], keys: issuer.published, fetchedAt: now } },
  });
}
