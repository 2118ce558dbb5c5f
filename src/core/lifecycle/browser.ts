import type { TabName } from './actions.ts';
import type { Proof } from './http.ts';
import { holdsNothing, type Browser, type Held, type LifeState } from './model.ts';
import type { Scene } from './scene.ts';

/** Returns what a tab can send: its own memory, and what both tabs share. */
export function heldBy({ browser }: LifeState, tab: TabName): Held {
  const places = [browser.memory[tab], browser.localStorage, browser.cookies];
  const first = (name: keyof Held) => places.find((place) => place[name] !== null)?.[name] ?? null;
  return { access: first('access'), refresh: first('refresh'), sid: first('sid') };
}

/** Returns how a tab proves who it is in a request to a service; null if it has nothing. */
export function proofOf(state: LifeState, tab: TabName): Proof | null {
  const { style, storage } = state.settings;
  if (style === 'basic') return asProof(state.browser.password, 'basic');
  if (style === 'session') return asProof(heldBy(state, tab).sid, 'sid-cookie');
  return asProof(heldBy(state, tab).access, storage === 'cookie' ? 'token-cookie' : 'bearer');
}

const asProof = (credential: string | null, scheme: Proof['scheme']): Proof | null =>
  credential === null ? null : { credential, scheme };

export const isRefreshInCookie = ({ settings }: LifeState): boolean =>
  settings.storage === 'cookie' || settings.storage === 'memory-cookie';

/** Keeps a pair of tokens where the setting says. */
export function keepPair(scene: Scene, tab: TabName, pair: Pick<Held, 'access' | 'refresh'>): void {
  const { browser, settings } = scene.state;
  const both: Held = { ...holdsNothing, ...pair };
  const inMemory = (held: Held) => ({ memory: { ...browser.memory, [tab]: held } });
  const places: Readonly<Record<typeof settings.storage, () => Partial<Browser>>> = {
    'local-storage': () => ({ localStorage: both }),
    memory: () => inMemory(both),
    cookie: () => ({ cookies: both }),
    'memory-cookie': () => ({
      ...inMemory({ ...holdsNothing, access: pair.access }),
      cookies: { ...holdsNothing, refresh: pair.refresh },
    }),
  };
  scene.change({ browser: { ...browser, ...places[settings.storage]() } });
}

/** Removes what a tab can remove: its memory and what both tabs share. */
export function forgetAll(scene: Scene, tab: TabName): void {
  const { browser } = scene.state;
  scene.change({
    browser: {
      ...browser,
      memory: { ...browser.memory, [tab]: holdsNothing },
      localStorage: holdsNothing,
      cookies: holdsNothing,
    },
  });
}
