import { durationWords } from '../claims/duration.ts';
import { seconds } from '../claims/numeric-date.ts';
import { count, t } from '../text/language.ts';
import type { LifeAction, PlainActionType, StealWay } from './actions.ts';
import { startOfLife, type Exchange, type LifeActor, type LifeState, type LifeStep, type Note } from './model.ts';
import { noteWords } from './note-words.ts';
import { isLifeSettingName, type LifeSettingName } from './settings.ts';

/*
 * The words for a story. Every step can be read as sentences, so that the drawing adds nothing.
 */

export const actorName = (actor: LifeActor): string => actorNames[actor]();

const actorNames: Readonly<Record<LifeActor, () => string>> = {
  'tab-a': () => t`Tab A`,
  'tab-b': () => t`Tab B`,
  orders: () => t`Orders`,
  billing: () => t`Billing`,
  issuer: () => t`Issuer`,
  thief: () => t`Thief`,
};

/** Returns an action as a sentence without its period: `Tab A logs in`. */
export function actionWords(action: LifeAction): string {
  switch (action.type) {
    case 'login':
      return t`${tabName(action.tab)} logs in`;
    case 'refresh':
      return t`${tabName(action.tab)} refreshes`;
    case 'logout':
      return t`${tabName(action.tab)} logs out`;
    case 'call':
      return t`${tabName(action.tab)} calls ${actorName(action.service)}`;
    case 'wait':
      return t`Wait ${durationWords(seconds(action.seconds))}`;
    case 'steal':
      return stealWords[action.way]();
    case 'thief-call':
      return t`The thief calls ${actorName(action.service)}`;
    case 'forge':
      return t`The thief forges a token for ${actorName(action.service)}`;
    case 'skew':
      return t`Someone sets the clock of ${actorName(action.service)}`;
    case 'set':
      return isLifeSettingName(action.setting)
        ? t`${lifeSettingName(action.setting)}: ${lifeValueName(action.setting, action.value)}`
        : '';
    default:
      return plainWords[action.type]();
  }
}

const tabName = (tab: 'a' | 'b'): string => actorName(tab === 'a' ? 'tab-a' : 'tab-b');

const stealWords: Readonly<Record<StealWay, () => string>> = {
  xss: () => t`The thief runs a script in the page (XSS)`,
  log: () => t`The thief reads a log`,
  wire: () => t`The thief listens to a request without TLS`,
  csrf: () => t`The thief's site sends a form (CSRF)`,
};

const plainWords: Readonly<Record<PlainActionType, () => string>> = {
  'open-tab': () => t`The person opens tab B`,
  race: () => t`Both tabs refresh at once`,
  'thief-refresh': () => t`The thief refreshes`,
  revoke: () => t`The issuer revokes all logins`,
  'change-password': () => t`The person changes the password`,
  'publish-key': () => t`The issuer publishes a new key`,
  'use-key': () => t`The issuer signs with the new key`,
  'drop-key': () => t`The issuer removes the old key`,
  leak: () => t`The thief breaks into the service Billing`,
};

export const lifeSettingName = (name: LifeSettingName): string => settingNames[name]();

const settingNames: Readonly<Record<LifeSettingName, () => string>> = {
  style: () => t`Style`,
  storage: () => t`Storage`,
  lookup: () => t`Services look up`,
  grace: () => t`Grace period`,
  lock: () => t`One tab refreshes for all`,
  leeway: () => t`Leeway`,
  lifetime: () => t`Access token lifetime`,
};

/** Returns the words of a value; a number of seconds as a length of time. */
export const lifeValueName = (name: LifeSettingName, value: string): string =>
  valueNames[`${name} ${value}`]?.() ?? durationWords(seconds(Number(value)));

const valueNames: Readonly<Record<string, () => string>> = {
  'style HS256': () => t`JWT, HMAC (HS256)`,
  'style RS256': () => t`JWT, RSA (RS256)`,
  'style ES256': () => t`JWT, ECDSA (ES256)`,
  'style session': () => t`Server session`,
  'style basic': () => 'Basic',
  'storage local-storage': () => 'localStorage',
  'storage memory': () => t`Memory`,
  'storage cookie': () => t`Cookies, SameSite=None`,
  'storage memory-cookie': () => t`Memory and a strict cookie`,
  'lookup none': () => t`nothing`,
  'lookup denylist': () => t`the denylist`,
  'lookup version': () => 'token_version',
  'lock off': () => t`no`,
  'lock on': () => t`yes`,
  'grace 0': () => t`none`,
  'leeway 0': () => t`none`,
};

/** Returns a request and its answer in one sentence: `Tab A → Orders: GET /orders, 200.` */
export function exchangeWords({ from, to, request, response }: Exchange): string {
  const [method = '', path = ''] = request.split(' ', 2);
  const [, code = ''] = response.split(' ', 2);
  return t`${actorName(from)} → ${actorName(to)}: ${method} ${path}, ${code}.`;
}

/** Returns the cost of a step in one sentence. */
export function costWords({ lookups, bytes, exposure }: LifeStep['cost']): string {
  const revoked =
    exposure === 0
      ? t`A revocation takes effect at once.`
      : t`After a revocation, an access token would still work for ${durationWords(seconds(exposure))}.`;
  return t`Lookups: ${count(lookups)}. Bytes: ${count(bytes)}. ${revoked}`;
}

/** Returns a step as sentences: what was done, what was sent, who decided what and why, and the cost. */
export const stepSentences = (step: LifeStep): readonly string[] => [
  `${actionWords(step.action)}.`,
  ...notesAfter(step, 0),
  ...step.exchanges.flatMap((exchange, at) => [exchangeWords(exchange), ...notesAfter(step, at + 1)]),
  costWords(step.cost),
];

const notesAfter = ({ notes }: LifeStep, after: number): readonly string[] =>
  notes
    .filter((note) => note.after === after)
    .map((note) => [noteActor(note), noteSentence(note)].filter((text) => text !== '').join(' '));

/** Returns how much longer a token works, or why it does not: `valid for 15 min`, `revoked`. */
export function standingWords({ tokens, issuer, settings, now }: LifeState, id: string): string {
  const token = tokens[id];
  const left = (token?.claims.exp ?? 0) - startOfLife - now;
  if (token === undefined || left <= 0) return t`expired`;
  if (token.use === 'refresh') {
    const family = issuer.families.find((each) => each.id === token.family);
    if (family?.isRevoked === true) return t`revoked`;
    if (family?.live.includes(id) === false) return t`used`;
  }
  const isEnded =
    (settings.lookup === 'denylist' && issuer.denied.includes(id)) ||
    (settings.lookup === 'version' && token.claims.token_version < issuer.version);
  return token.use === 'access' && isEnded ? t`revoked` : t`valid for ${durationWords(seconds(left))}`;
}

export const noteSentence = ({ id, values }: Note): string => noteWords(id, values);

/**
 * Returns the name to put before the sentence of a note: `Orders:`. It is empty if the sentence says
 * who it is.
 */
export function noteActor(note: Note): string {
  const isSaid = note.by === 'issuer' || note.by === 'thief' || noteSentence(note).startsWith(actorName(note.by));
  return isSaid ? '' : `${actorName(note.by)}:`;
}
