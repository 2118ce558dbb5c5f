import {
  isActionsFault,
  mostActions,
  printActions,
  readActions,
  type LifeAction,
} from '../../core/lifecycle/actions.ts';
import type { LifeState, LifeStep } from '../../core/lifecycle/model.ts';
import { playAll } from '../../core/lifecycle/play.ts';
import { scenarios, type Scenario } from '../../core/lifecycle/scenarios.ts';
import { linkWith, onAddressChange, readAddress, replaceAddress } from '../page/browser.ts';
import { cell, useCell } from '../page/cell.ts';

/** The actions of the story. Those after `position` were undone, or are the rest of a scenario. */
type Story = {
  readonly actions: readonly LifeAction[];
  readonly position: number;
  /** The id of the scenario that it began as; null for one's own. */
  readonly scenario: string | null;
  /** The word of a link that is not an action; null for none. */
  readonly unread: string | null;
};

const story = cell<Story>({ actions: [], position: 0, scenario: null, unread: null });

export const useStory = (): Story => useCell(story);
export const presentStory = (): Story => story.get();

/** The state after the actions before `position`, and all steps, those that were undone as well. */
type Played = { readonly state: LifeState; readonly steps: readonly LifeStep[] };

let last: { readonly of: Story; readonly played: Played } | null = null;

/** Plays the story. The answer for the same story is the same object. */
export function playedOf(of: Story): Played {
  if (last?.of === of) return last.played;
  const { state } = playAll(of.actions.slice(0, of.position));
  const played = { state, steps: playAll(of.actions).steps };
  last = { of, played };
  return played;
}

/** Does something new. What was undone is gone then. Returns false if the story is too long. */
export function act(action: LifeAction): boolean {
  const { actions, position, scenario } = story.get();
  const done = actions.slice(0, position);
  const before = done.at(-1);
  const isLonger = action.type === 'wait' && before?.type === 'wait' && before.seconds + action.seconds <= longestWait;
  const next = isLonger
    ? [...done.slice(0, -1), { ...action, seconds: before.seconds + action.seconds }]
    : [...done, action];
  if (next.length > mostActions) return false;
  story.set({ actions: next, position: next.length, scenario, unread: null });
  return true;
}

const longestWait = 90 * 86_400;

export function goToStep(position: number): void {
  const now = story.get();
  story.set({ ...now, position: Math.max(0, Math.min(position, now.actions.length)) });
}

/**
 * Moves the clock to a moment, in seconds since the start. A moment of the story goes to the last
 * step before it, and a later one waits.
 */
export function moveClock(to: number): void {
  const now = story.get();
  const times = playedOf(now).steps.map(({ at }) => at);
  const end = times.at(-1) ?? 0;
  const wait = Math.round(to - end);
  if (wait <= 0) return goToStep(times.filter((at) => at <= to).length);
  goToStep(now.actions.length);
  act({ type: 'wait', seconds: Math.min(wait, longestWait) });
}

/**
 * Starts a scenario at its first step. The focus goes to the button for the next one, so that the
 * same key goes on.
 */
export function startStory(of: Pick<Scenario, 'id' | 'actions'> | undefined): void {
  const actions = readActions(of?.actions ?? '');
  if (of === undefined || isActionsFault(actions)) return;
  story.set({ actions, position: 1, scenario: of.id, unread: null });
  setTimeout(() => document.querySelector<HTMLElement>('[data-next-step]')?.focus());
}

export const startOver = (): void => story.set({ actions: [], position: 0, scenario: null, unread: null });

/** Returns the link to the story so far. It has the actions only: no token and no key. */
export function storyLink(): string {
  const { actions, position } = story.get();
  return linkWith(`${prefix}${printActions(actions.slice(0, position))}`);
}

const prefix = 'learn=';

/** Takes the story out of the address bar. Returns the function that stops listening. */
export function followStoryLinks(): () => void {
  takeAddress(readAddress());
  return onAddressChange(takeAddress);
}

function takeAddress({ query, fragment }: ReturnType<typeof readAddress>): void {
  if (!fragment.startsWith(prefix)) return;
  replaceAddress({ query, fragment: '' });
  const text = fragment.slice(prefix.length);
  const actions = readActions(text);
  if (isActionsFault(actions)) return story.set({ actions: [], position: 0, scenario: null, unread: actions.word });
  const scenario = scenarios.find((each) => each.actions === text || each.variants.some((one) => one.actions === text));
  story.set({ actions, position: actions.length, scenario: scenario?.id ?? null, unread: null });
}
