import { type ComponentType, useSyncExternalStore } from 'react';
import type { BodyProps } from './types.ts';

/*
 * What the page knows about the rich editor: whether it is loaded, which theme it has, and which
 * editors have yet to change over. There is one state for the page, because Monaco has one.
 */

export type RichProps = BodyProps & { readonly theme: 'light' | 'dark' };
export type RichEditor = {
  readonly Component: ComponentType<RichProps>;
  readonly applyTheme: (theme: 'light' | 'dark') => void;
};

type State = {
  readonly rich: RichEditor | null;
  readonly wanted: boolean;
  readonly theme: 'light' | 'dark';
  readonly kind: 'plain' | 'monaco';
};

let state: State = { rich: null, wanted: true, theme: 'light', kind: 'plain' };
const listeners = new Set<() => void>();
const waiting = new Set<object>();

function set(change: Partial<State>): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const useShown = <T>(answer: () => T): T => useSyncExternalStore(subscribe, answer, answer);
const read = <T>(part: (state: State) => T): T => part(state);
export const useRich = (): RichEditor | null => useShown(() => read(({ rich, wanted }) => (wanted ? rich : null)));
export const useRichTheme = (): 'light' | 'dark' => useShown(() => read(({ theme }) => theme));

export const useKind = (): 'plain' | 'monaco' => useShown(() => read(({ kind }) => kind));

/** Announces that Monaco is loaded. Every mounted editor then changes over in its turn. */
export function offerRich(rich: RichEditor): void {
  rich.applyTheme(state.theme);
  set({ rich });
  settle();
}

/**
 * Sets whether the rich editor is shown once it is loaded. The editors return to the plain one at
 * once, and to the rich one in their turns.
 */
export function wantRich(wanted: boolean): void {
  set(wanted ? { wanted } : { wanted, kind: 'plain' });
  settle();
}

export function wearTheme(theme: 'light' | 'dark'): void {
  state.rich?.applyTheme(theme);
  set({ theme });
}

/**
 * Counts an editor that will change over. Call the returned function when it has done so or is
 * gone.
 */
export function awaitChangeOver(): () => void {
  const one = {};
  waiting.add(one);
  return () => {
    if (waiting.delete(one)) settle();
  };
}

function settle(): void {
  if (state.rich && state.wanted && waiting.size === 0 && state.kind === 'plain') set({ kind: 'monaco' });
}
