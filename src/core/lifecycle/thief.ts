import type { ServiceName, StealWay } from './actions.ts';
import { proofOf } from './browser.ts';
import type { Proof } from './http.ts';
import { refreshWith } from './issuer.ts';
import { callService } from './service.ts';
import type { Scene } from './scene.ts';
import { algorithmOfStyle } from './settings.ts';
import { makeForgery } from './tokens.ts';

/** What the thief gets depends on where the browser keeps things, and on how they are sent. */
export function steal(scene: Scene, way: StealWay): void {
  ways[way](scene);
}

const ways: Readonly<Record<StealWay, (scene: Scene) => void>> = {
  xss: stealByScript,
  log: stealFromLog,
  wire: listenToWire,
  csrf: sendAcrossSites,
};

/** A script in the page reads what every script of the page can read. */
function stealByScript(scene: Scene): void {
  const { access, refresh } = scene.state.browser.localStorage;
  const found = [access, refresh].filter((id) => id !== null);
  for (const id of found) scene.addLoot(id);
  if (found.length > 0) scene.note('thief', 'xss-read', found.join(', '));
  else scene.note('thief', proofOf(scene.state, 'a') === null ? 'xss-empty' : 'xss-blocked');
}

function stealFromLog(scene: Scene): void {
  const { logged } = scene.state;
  if (logged === null) return scene.note('thief', 'log-empty');
  scene.addLoot(logged);
  scene.note('thief', 'log-read', logged);
}

/** One request goes out without TLS. A cookie with `Secure` does not (RFC 6265 §4.1.2.5). */
function listenToWire(scene: Scene): void {
  const proof = proofOf(scene.state, 'a');
  const isSent = proof !== null && (proof.scheme === 'bearer' || proof.scheme === 'basic');
  if (isSent) scene.addLoot(proof.credential);
  if (proof === null) scene.note('thief', 'wire-empty');
  else scene.note('thief', isSent ? 'wire-read' : 'wire-secure', proof.credential);
  callService(scene, { from: 'tab-a', service: 'orders', proof: isSent ? proof : null, isPlain: true });
}

/** The thief's page makes the browser send a form. Only what the browser adds by itself is in it. */
function sendAcrossSites(scene: Scene): void {
  const proof = proofOf(scene.state, 'a');
  const isAdded = proof !== null && (proof.scheme === 'token-cookie' || proof.scheme === 'basic');
  const origin = 'https://thief.example';
  const call = { from: 'tab-a', service: 'orders', method: 'POST', origin } as const;
  const isAccepted = callService(scene, { ...call, proof: isAdded ? proof : null });
  if (isAdded) return scene.note('thief', isAccepted ? 'csrf-worked' : 'csrf-rejected');
  scene.note('thief', proof?.scheme === 'sid-cookie' ? 'csrf-same-site' : 'csrf-nothing-sent');
}

/** Uses the newest thing that a service accepts: an access token, a session id or a password. */
export function callAsThief(scene: Scene, service: ServiceName): void {
  const proof = proofOfThief(scene);
  if (proof === null) return scene.note('thief', 'thief-has-nothing');
  const isAccepted = callService(scene, { from: 'thief', service, proof });
  scene.note('thief', isAccepted ? 'thief-got-in' : 'thief-kept-out', proof.credential);
}

const noTokens: Readonly<Record<string, { readonly prefix: string; readonly scheme: Proof['scheme'] }>> = {
  session: { prefix: 'sid-', scheme: 'sid-cookie' },
  basic: { prefix: 'pw-', scheme: 'basic' },
};

function proofOfThief({ state }: Scene): Proof | null {
  const { style } = state.settings;
  const useful = algorithmOfStyle(style) === null ? noTokens[style] : { prefix: 'at-', scheme: 'bearer' as const };
  const credential = useful && state.thief.findLast((id) => id.startsWith(useful.prefix));
  return credential === undefined || useful === undefined ? null : { credential, scheme: useful.scheme };
}

export function refreshAsThief(scene: Scene): void {
  const refresh = scene.state.thief.findLast((id) => id.startsWith('rt-'));
  if (refresh === undefined) return scene.note('thief', 'thief-no-refresh');
  const pair = refreshWith(scene, 'thief', refresh);
  if (pair === null) return scene.note('thief', 'thief-refresh-failed');
  scene.addLoot(pair.access);
  scene.addLoot(pair.refresh);
  scene.note('thief', 'thief-refreshed', pair.access, pair.refresh);
}

/** Signs a token with a leaked key, or with a key of the thief's own. */
export function forge(scene: Scene, service: ServiceName): void {
  const { style } = scene.state.settings;
  if (style === 'session' || style === 'basic') return scene.note('thief', 'nothing-to-forge');
  const key = scene.state.thief.findLast((name) => name.startsWith('key-')) ?? 'no-key';
  const credential = makeForgery(scene, key);
  scene.note('thief', key === 'no-key' ? 'forged-without-key' : 'forged', credential, key);
  const isAccepted = callService(scene, { from: 'thief', service, proof: { credential, scheme: 'bearer' } });
  scene.note('thief', isAccepted ? 'thief-got-in' : 'thief-kept-out', credential);
}

/** The thief breaks into the service Billing and reads its configuration. */
export function leakSecrets(scene: Scene): void {
  const { settings, issuer, logged } = scene.state;
  if (settings.style === 'HS256') {
    for (const key of issuer.published) scene.addLoot(key);
    return scene.note('thief', 'secret-leaked', issuer.published.join(', '));
  }
  if (settings.style === 'session') return scene.note('thief', 'leak-session');
  if (settings.style !== 'basic') return scene.note('thief', 'leak-public-keys', issuer.published.join(', '));
  if (logged !== null) scene.addLoot(logged);
  scene.note('thief', logged === null ? 'leak-hashes' : 'leak-passwords');
}
