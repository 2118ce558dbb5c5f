import type { LifeAction, PlainActionType, ServiceName, TabName } from './actions.ts';
import { forgetAll, heldBy, keepPair, proofOf } from './browser.ts';
import { actorOfTab, changePassword, logIn, logOut, refreshWith, revokeAll } from './issuer.ts';
import { dropOldKeys, publishKey, useNewKey } from './keys.ts';
import { startOfLife, startState, type LifeState, type LifeStep } from './model.ts';
import { Scene } from './scene.ts';
import { callService } from './service.ts';
import { algorithmOfStyle, type LifeSettings } from './settings.ts';
import { bytesOf } from './sizes.ts';
import { callAsThief, forge, leakSecrets, refreshAsThief, steal } from './thief.ts';
import { isUnexpired } from './tokens.ts';

/** A story: the state at the end, and its steps. */
type LifeStory = { readonly state: LifeState; readonly steps: readonly LifeStep[] };

/** Plays actions from the start. The same actions always give the same story. Total. */
export function playAll(actions: readonly LifeAction[]): LifeStory {
  const steps: LifeStep[] = [];
  let state = startState;
  for (const action of actions) {
    const played = play(state, action);
    ({ state } = played);
    steps.push(played.step);
  }
  return { state, steps };
}

/** Plays one action. Total: an action that cannot have an effect says why. */
export function play(before: LifeState, action: LifeAction): { readonly state: LifeState; readonly step: LifeStep } {
  const scene = new Scene(before);
  act(scene, action);
  const { state, exchanges, notes, lookups } = scene;
  const bytes = exchanges.reduce(
    (sum, { request, response }) => sum + bytesOf(request, state) + bytesOf(response, state),
    0,
  );
  const cost = { lookups, bytes, exposure: exposureOf(state) };
  return { state, step: { action, at: state.now, exchanges, notes, cost } };
}

/** Returns how long, in seconds, an access token would still work if everything were revoked now. */
function exposureOf(state: LifeState): number {
  if (algorithmOfStyle(state.settings.style) === null || state.settings.lookup !== 'none') return 0;
  const now = startOfLife + state.now;
  return Object.values(state.tokens)
    .filter(({ use, family }) => use === 'access' && family !== null)
    .reduce((most, { claims }) => Math.max(most, claims.exp - now), 0);
}

function act(scene: Scene, action: LifeAction): void {
  switch (action.type) {
    case 'login':
      return logIn(scene, opened(scene, action.tab));
    case 'call':
      return callFromTab(scene, action.tab, action.service);
    case 'refresh':
      return void refreshTab(scene, action.tab);
    case 'logout':
      return logOut(scene, opened(scene, action.tab));
    case 'wait':
      return wait(scene, action.seconds);
    case 'steal':
      return steal(scene, action.way);
    case 'thief-call':
      return callAsThief(scene, action.service);
    case 'forge':
      return forge(scene, action.service);
    case 'skew':
      return setClock(scene, action.service, action.seconds);
    case 'set':
      return choose(scene, { ...scene.state.settings, [action.setting]: action.value }, action.setting);
    default:
      return plainActs[action.type](scene);
  }
}

const plainActs: Readonly<Record<PlainActionType, (scene: Scene) => void>> = {
  'open-tab': (scene) => void opened(scene, 'b'),
  race: refreshBothTabs,
  'thief-refresh': refreshAsThief,
  revoke: revokeAll,
  'change-password': changePassword,
  'publish-key': publishKey,
  'use-key': useNewKey,
  'drop-key': dropOldKeys,
  leak: leakSecrets,
};

/** Opens the tab if it is not open. */
function opened(scene: Scene, tab: TabName): TabName {
  const { browser } = scene.state;
  if (!browser.isOpen[tab]) {
    scene.change({ browser: { ...browser, isOpen: { ...browser.isOpen, [tab]: true } } });
    const { access, refresh, sid } = heldBy(scene.state, tab);
    const hasAny = access !== null || refresh !== null || sid !== null || browser.password !== null;
    scene.note(actorOfTab(tab), hasAny ? 'tab-shares' : 'tab-empty');
  }
  return tab;
}

function wait(scene: Scene, length: number): void {
  const before = scene.state;
  scene.change({ now: before.now + length });
  const ended = Object.keys(before.tokens).filter((id) => isUnexpired(before, id) && !isUnexpired(scene.state, id));
  if (ended.length > 0) scene.note('issuer', 'expired-meanwhile', ended.join(', '));
}

/**
 * Calls a service. After a 401, or without an access token, it refreshes once and tries again (RFC
 * 6750 §3.1).
 */
function callFromTab(scene: Scene, name: TabName, service: ServiceName): void {
  const tab = opened(scene, name);
  const from = actorOfTab(tab);
  const proof = proofOf(scene.state, tab);
  const { refresh } = heldBy(scene.state, tab);
  const isSilent = proof === null && refresh !== null;
  if (!isSilent && callService(scene, { from, service, proof })) return;
  if (refresh === null) return scene.note(from, 'must-log-in');
  scene.note(from, isSilent ? 'refreshes-first' : 'refreshes-after-401');
  if (!refreshTab(scene, tab)) return;
  const isAccepted = callService(scene, { from, service, proof: proofOf(scene.state, tab) });
  scene.note(from, isAccepted ? 'retry-worked' : 'retry-failed');
}

/** Returns whether the tab has new tokens. */
function refreshTab(scene: Scene, name: TabName, sent?: string): boolean {
  const tab = opened(scene, name);
  const from = actorOfTab(tab);
  if (algorithmOfStyle(scene.state.settings.style) === null) {
    scene.note(from, 'no-refresh-here');
    return false;
  }
  const refresh = sent ?? heldBy(scene.state, tab).refresh;
  if (refresh === null) {
    scene.note(from, 'no-refresh-token');
    return false;
  }
  const pair = refreshWith(scene, from, refresh);
  if (pair !== null) keepPair(scene, tab, pair);
  else {
    forgetAll(scene, tab);
    scene.note(from, 'forgets-shared');
    scene.note(from, 'must-log-in');
  }
  return pair !== null;
}

/** Both tabs read the same refresh token and send it before either has an answer. */
function refreshBothTabs(scene: Scene): void {
  opened(scene, 'b');
  const [one, other] = [heldBy(scene.state, 'a').refresh, heldBy(scene.state, 'b').refresh];
  const isShared = one !== null && one === other;
  if (isShared && scene.state.settings.lock === 'on') {
    scene.note('tab-b', 'waits-for-lock');
    const isFresh = refreshTab(scene, 'a', one);
    const { access } = heldBy(scene.state, 'a');
    const { browser, settings } = scene.state;
    // The access token in the memory of the first tab reaches the other through a message.
    if (isFresh && settings.storage === 'memory-cookie')
      scene.change({ browser: { ...browser, memory: { ...browser.memory, b: { ...browser.memory.b, access } } } });
    if (isFresh) scene.note('tab-b', 'lock-shared', access ?? '');
    return;
  }
  if (isShared) scene.note('tab-b', 'both-send', one);
  refreshTab(scene, 'a', one ?? undefined);
  refreshTab(scene, 'b', other ?? undefined);
}

function setClock(scene: Scene, service: ServiceName, skew: number): void {
  const { services } = scene.state;
  scene.change({ services: { ...services, [service]: { ...services[service], skew } } });
  scene.note(service, 'clock-set', String(skew));
}

/** Another style or storage is another version of the app: everyone logs in again. */
function choose(scene: Scene, settings: LifeSettings, name: keyof LifeSettings): void {
  const { browser, issuer, services } = scene.state;
  scene.change({ settings });
  if (name !== 'style' && name !== 'storage') return scene.note('issuer', 'setting-chosen');
  forgetAll(scene, 'b');
  forgetAll(scene, 'a');
  scene.change({ browser: { ...scene.state.browser, isOpen: browser.isOpen, password: null } });
  scene.changeIssuer({
    families: issuer.families.map((family) => ({ ...family, live: [], isRevoked: true })),
    sessions: [],
  });
  scene.note('issuer', 'starts-again');
  if (name !== 'style') return;
  const key = scene.nextName('key');
  scene.changeIssuer({ published: [key], keys: [...scene.state.issuer.keys, key], signing: key });
  const fresh = { keys: [], fetchedAt: null };
  scene.change({
    services: { orders: { ...services.orders, ...fresh }, billing: { ...services.billing, ...fresh } },
  });
}
