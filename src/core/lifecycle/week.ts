import { isActionsFault, readActions } from './actions.ts';
import { playAll } from './play.ts';
import { weekActions } from './scenarios.ts';
import type { LifeSettings } from './settings.ts';

/** What the same week costs with a style of authentication. */
type WeekTotals = {
  readonly style: LifeSettings['style'];
  readonly requests: number;
  readonly lookups: number;
  readonly bytes: number;
  /** How often the password was sent. */
  readonly passwords: number;
  /** What the thief has at the end, as names of credentials. */
  readonly thief: readonly string[];
  /** How long the stolen credential still worked after the password was changed, in seconds. */
  readonly exposure: number;
};

/** As in an app that is used a little each day. */
export const callsADay = 20;

/** Returns the same week with a JWT, a server session and Basic. */
export const weekByStyle = (): readonly WeekTotals[] => (['ES256', 'session', 'basic'] as const).map(weekOf);

function weekOf(style: LifeSettings['style']): WeekTotals {
  const actions = readActions(`set_style_${style}.${weekActions(callsADay / 2)}`);
  const { state, steps } = playAll(isActionsFault(actions) ? [] : actions);
  const sum = (of: (step: (typeof steps)[number]) => number) => steps.reduce((total, step) => total + of(step), 0);
  const exchanges = steps.flatMap((step) => step.exchanges);
  return {
    style,
    requests: exchanges.length,
    lookups: sum(({ cost }) => cost.lookups),
    bytes: sum(({ cost }) => cost.bytes),
    passwords: exchanges.filter(({ request }) => /<(?:basic:)?pw-/.test(request)).length,
    thief: state.thief,
    exposure: steps.find(({ action }) => action.type === 'change-password')?.cost.exposure ?? 0,
  };
}
