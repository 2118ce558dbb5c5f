import type { TabName } from './actions.ts';
import { forgetAll, heldBy, isRefreshInCookie, keepPair } from './browser.ts';
import * as http from './http.ts';
import { holdsNothing, type CredentialId, type Family, type LifeActor, type TokenCheck } from './model.ts';
import type { Scene } from './scene.ts';
import { algorithmOfStyle } from './settings.ts';
import { accessTokensOf, claimsVerdictOf, isUnexpired, makePair, policyFor } from './tokens.ts';

const sessionLifetime = 14 * 86_400;

export const actorOfTab = (tab: TabName): LifeActor => (tab === 'a' ? 'tab-a' : 'tab-b');

/** The password is sent once, to the issuer alone, except with Basic. */
export function logIn(scene: Scene, tab: TabName): void {
  const { style, storage, lifetime } = scene.state.settings;
  const { password } = scene.state.issuer;
  const send = (response: string) =>
    scene.exchanges.push({
      from: actorOfTab(tab),
      to: 'issuer',
      request: http.loginRequest(password),
      response,
      check: null,
    });
  if (style === 'basic') {
    scene.change({ browser: { ...scene.state.browser, password } });
    return scene.note(actorOfTab(tab), 'basic-remembered');
  }
  scene.lookups += 2;
  if (style === 'session') {
    const sid = scene.nextName('sid');
    const { sessions } = scene.state.issuer;
    scene.changeIssuer({ sessions: [...sessions, { id: sid, ends: scene.state.now + sessionLifetime }] });
    scene.change({ browser: { ...scene.state.browser, cookies: { ...holdsNothing, sid } } });
    send(http.sessionStarted(sid));
    return scene.note('issuer', 'session-started', sid);
  }
  const family = Number(scene.nextName('family').slice('family-'.length));
  const pair = makePair(scene, family);
  scene.changeIssuer({
    families: [...scene.state.issuer.families, { id: family, live: [pair.refresh], spent: [], isRevoked: false }],
  });
  keepPair(scene, tab, pair);
  send(http.pairIssued(pair, storage, lifetime));
  scene.note('issuer', 'logged-in', pair.access, String(Number(lifetime) / 60), pair.refresh);
}

/** A refresh token is used (RFC 6749 §6). Returns the new pair; null if the issuer rejects it. */
export function refreshWith(
  scene: Scene,
  from: LifeActor,
  refresh: CredentialId,
): { access: CredentialId; refresh: CredentialId } | null {
  const { settings } = scene.state;
  scene.lookups += 2;
  const isInCookie = isRefreshInCookie(scene.state) && from !== 'thief';
  const storage = from === 'thief' ? 'memory' : settings.storage;
  const request = http.refreshRequest(refresh, isInCookie);
  const { pair } = scene.ask({ from, to: 'issuer', request }, () => {
    const check = checkOf(scene, refresh);
    const made = check?.claims.verdict === 'accepted' ? rotated(scene, refresh) : null;
    if (check?.claims.verdict === 'rejected') scene.note('issuer', 'refresh-expired', refresh);
    const response = made === null ? http.grantRejected() : http.pairIssued(made, storage, settings.lifetime);
    return { pair: made, response, check };
  });
  return pair;
}

/** The issuer knows all its keys, so that only the claims and its table decide. */
function checkOf(scene: Scene, id: CredentialId): TokenCheck | null {
  const token = scene.state.tokens[id];
  if (token === undefined) return null;
  const policy = policyFor(scene.state, 'issuer');
  const claims = claimsVerdictOf(token, policy);
  return { token: id, by: 'issuer', key: token.key, isSignatureValid: true, policy, claims };
}

/** RFC 9700 §4.14.2: the issuer cannot know who sent a used token, so it revokes the live one. */
function rotated(scene: Scene, refresh: CredentialId) {
  const family = scene.state.issuer.families.find(({ id }) => id === scene.state.tokens[refresh]?.family);
  if (family === undefined || family.isRevoked) {
    scene.note('issuer', 'family-is-revoked', refresh);
    return null;
  }
  const isLive = family.live.includes(refresh);
  const usedAt = family.spent.find(({ id }) => id === refresh)?.at ?? -Infinity;
  const isInGrace = !isLive && scene.state.now - usedAt < Number(scene.state.settings.grace);
  if (!isLive && !isInGrace) {
    scene.note('issuer', 'reuse-detected', refresh);
    revokeFamily(scene, family);
    return null;
  }
  const pair = makePair(scene, family.id);
  putFamily(scene, {
    ...family,
    live: [...family.live.filter((id) => id !== refresh), pair.refresh],
    spent: isLive ? [...family.spent, { id: refresh, at: scene.state.now }] : family.spent,
  });
  scene.note('issuer', isLive ? 'rotated' : 'within-grace', refresh, pair.refresh, pair.access);
  return pair;
}

const putFamily = (scene: Scene, family: Family): void =>
  scene.changeIssuer({ families: scene.state.issuer.families.map((each) => (each.id === family.id ? family : each)) });

function revokeFamily(scene: Scene, family: Family): void {
  putFamily(scene, { ...family, live: [], isRevoked: true });
  endAccess(scene, family.id);
}

/** Ends access tokens early, if the services look up what this changes. */
function endAccess(scene: Scene, family: number | null): void {
  const { lookup } = scene.state.settings;
  const { issuer } = scene.state;
  const live = accessTokensOf(scene.state, family)
    .map(({ id }) => id)
    .filter((id) => isUnexpired(scene.state, id) && !issuer.denied.includes(id));
  if (live.length === 0) return;
  if (lookup === 'none') return scene.note('issuer', 'access-still-works', live.join(', '));
  scene.lookups += 1;
  if (lookup === 'denylist') {
    scene.changeIssuer({ denied: [...issuer.denied, ...live] });
    return scene.note('issuer', 'access-denied', live.join(', '));
  }
  scene.changeIssuer({ version: issuer.version + 1 });
  scene.note('issuer', 'version-raised', String(issuer.version + 1));
}

export function logOut(scene: Scene, tab: TabName): void {
  const { style } = scene.state.settings;
  const { refresh, sid } = heldBy(scene.state, tab);
  const from = actorOfTab(tab);
  const send = (request: string) =>
    scene.exchanges.push({ from, to: 'issuer', request, response: http.emptyAnswer(), check: null });
  if (style === 'basic') return scene.note(from, 'basic-no-logout');
  if (sid !== null) {
    send(http.sessionEndRequest(sid));
    endSessions(scene, sid);
  } else if (refresh === null) scene.note(from, 'nothing-to-log-out');
  else {
    send(http.revokeRequest(refresh, isRefreshInCookie(scene.state)));
    scene.lookups += 1;
    const family = scene.state.issuer.families.find(({ id }) => id === scene.state.tokens[refresh]?.family);
    scene.note('issuer', 'logged-out', refresh);
    if (family !== undefined) revokeFamily(scene, family);
  }
  forgetAll(scene, tab);
}

/** Ends one session, or all of them. */
function endSessions(scene: Scene, sid: CredentialId | null): void {
  const { sessions } = scene.state.issuer;
  scene.lookups += 1;
  scene.changeIssuer({ sessions: sid === null ? [] : sessions.filter(({ id }) => id !== sid) });
  scene.note('issuer', 'session-ended', sid ?? sessions.map(({ id }) => id).join(', '));
}

/** The issuer ends every login of this person. */
export function revokeAll(scene: Scene): void {
  const { style } = scene.state.settings;
  if (style === 'basic') return scene.note('issuer', 'basic-nothing-to-revoke');
  if (style === 'session') return endSessions(scene, null);
  const families = scene.state.issuer.families.map((family) => ({ ...family, live: [], isRevoked: true }));
  scene.changeIssuer({ families });
  scene.lookups += 1;
  scene.note('issuer', 'all-revoked', String(families.length));
  endAccess(scene, null);
}

/** RFC 9700 §4.14.2 lets an issuer revoke refresh tokens on a change of the password. */
export function changePassword(scene: Scene): void {
  const before = scene.state.issuer.password;
  const after = `pw-${Number(before.slice('pw-'.length)) + 1}`;
  const request = http.passwordRequest(before, after);
  scene.changeIssuer({ password: after });
  scene.lookups += 1;
  scene.exchanges.push({ from: 'tab-a', to: 'issuer', request, response: http.emptyAnswer(), check: null });
  scene.note('issuer', 'password-changed');
  if (algorithmOfStyle(scene.state.settings.style) !== null || scene.state.settings.style === 'session')
    revokeAll(scene);
}
