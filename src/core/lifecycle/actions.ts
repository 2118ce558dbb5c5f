import { isLifeSettingName, lifeSettings, type LifeSettingName } from './settings.ts';

export type TabName = 'a' | 'b';
export type ServiceName = 'orders' | 'billing';

/** What can be done. None of them is ever impossible: a step says why it had no effect. */
export type LifeAction =
  | { readonly type: 'login' | 'refresh' | 'logout'; readonly tab: TabName }
  | { readonly type: 'call'; readonly tab: TabName; readonly service: ServiceName }
  /** Seconds, a whole number from 1 to 90 days. */
  | { readonly type: 'wait'; readonly seconds: number }
  | { readonly type: PlainActionType }
  | { readonly type: 'steal'; readonly way: StealWay }
  | { readonly type: 'thief-call' | 'forge'; readonly service: ServiceName }
  /** How far the clock of a service is ahead, in seconds. */
  | { readonly type: 'skew'; readonly service: ServiceName; readonly seconds: number }
  | { readonly type: 'set'; readonly setting: LifeSettingName; readonly value: string };

export type PlainActionType = (typeof plainActionTypes)[number];
const plainActionTypes = [
  'open-tab',
  'race',
  'thief-refresh',
  'revoke',
  'change-password',
  'publish-key',
  'use-key',
  'drop-key',
  'leak',
] as const;

export type StealWay = (typeof stealWays)[number];
const stealWays = ['xss', 'log', 'wire', 'csrf'] as const;

const tabNames: readonly TabName[] = ['a', 'b'];
export const serviceNames: readonly ServiceName[] = ['orders', 'billing'];

/** More cannot be in a link. */
export const mostActions = 500;
const longestWait = 90 * 86_400;
const largestSkew = 3600;

/** Writes actions for a URL, without a secret or a token: `login_a.wait_900.call_a_orders`. */
export const printActions = (actions: readonly LifeAction[]): string => actions.map(printAction).join('.');

function printAction(action: LifeAction): string {
  switch (action.type) {
    case 'login':
    case 'refresh':
    case 'logout':
      return `${action.type}_${action.tab}`;
    case 'call':
      return `call_${action.tab}_${action.service}`;
    case 'wait':
      return `wait_${action.seconds}`;
    case 'steal':
      return `steal_${action.way}`;
    case 'thief-call':
    case 'forge':
      return `${action.type}_${action.service}`;
    case 'skew':
      return `skew_${action.service}_${action.seconds}`;
    case 'set':
      return `set_${action.setting}_${action.value}`;
    default:
      return action.type;
  }
}

/** Why actions cannot be read: `word` is the first that is not an action; '' if there are too many. */
type ActionsFault = { readonly word: string };

/** Reads what `printActions` wrote. */
export function readActions(text: string): readonly LifeAction[] | ActionsFault {
  const words = text === '' ? [] : text.split('.', mostActions + 1);
  if (words.length > mostActions) return { word: '' };
  const actions: LifeAction[] = [];
  for (const word of words) {
    const action = readAction(word);
    if (action === null) return { word };
    actions.push(action);
  }
  return actions;
}

export const isActionsFault = (read: readonly LifeAction[] | ActionsFault): read is ActionsFault => 'word' in read;

function readAction(word: string): LifeAction | null {
  const [type = '', one = '', two = '', ...more] = word.split('_');
  if (more.length > 0) return null;
  const action = Object.hasOwn(readers, type) ? readers[type]?.(one, two) : plainAction(type);
  // Printing again rejects every other spelling, such as a superfluous word or `wait_09`.
  return action === undefined || action === null || printAction(action) !== word ? null : action;
}

function plainAction(word: string): LifeAction | null {
  const type = plainActionTypes.find((each) => each === word);
  return type === undefined ? null : { type };
}

type Reader = (one: string, two: string) => LifeAction | null;

const ofTab =
  (type: 'login' | 'refresh' | 'logout'): Reader =>
  (one) => {
    const tab = tabNames.find((each) => each === one);
    return tab === undefined ? null : { type, tab };
  };

const ofService =
  (type: 'thief-call' | 'forge'): Reader =>
  (one) => {
    const service = serviceNames.find((each) => each === one);
    return service === undefined ? null : { type, service };
  };

const readers: Readonly<Record<string, Reader>> = {
  login: ofTab('login'),
  refresh: ofTab('refresh'),
  logout: ofTab('logout'),
  'thief-call': ofService('thief-call'),
  forge: ofService('forge'),
  call: (one, two) => {
    const tab = tabNames.find((each) => each === one);
    const service = serviceNames.find((each) => each === two);
    return tab === undefined || service === undefined ? null : { type: 'call', tab, service };
  },
  wait: (one) => {
    const seconds = Number(one);
    return Number.isInteger(seconds) && seconds >= 1 && seconds <= longestWait ? { type: 'wait', seconds } : null;
  },
  steal: (one) => {
    const way = stealWays.find((each) => each === one);
    return way === undefined ? null : { type: 'steal', way };
  },
  skew: (one, two) => {
    const service = serviceNames.find((each) => each === one);
    const seconds = Number(two);
    const isFine = Number.isInteger(seconds) && Math.abs(seconds) <= largestSkew;
    return service === undefined || !isFine ? null : { type: 'skew', service, seconds };
  },
  set: (setting, value) => {
    const isFine = isLifeSettingName(setting) && lifeSettings[setting].some((each) => each === value);
    return isFine ? { type: 'set', setting, value } : null;
  },
};
