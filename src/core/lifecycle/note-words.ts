import { t } from '../text/language.ts';
import { issuerNotes } from './issuer-notes.ts';
import { thiefNotes } from './thief-notes.ts';

type Words = (one: string, two: string, three: string) => string;

/** What a browser tab and a service say. */
const otherNotes = {
  'tab-shares': () => t`A new tab opens. localStorage and cookies are shared by all tabs, so it is logged in.`,
  'tab-empty': () => t`A new tab opens. Its memory is empty, and it has nothing to prove who it is.`,
  'refreshes-first': () => t`The tab has no access token in its memory, so it refreshes first.`,
  'refreshes-after-401': () => t`The tab got a 401. It uses its refresh token once, and then tries the request again.`,
  'retry-worked': () => t`The second try worked. The person noticed nothing.`,
  'retry-failed': () => t`The new token is rejected as well. Trying again would not help.`,
  'forgets-shared': () => t`The refresh failed, so the app deletes the tokens in this tab and in what both tabs share.`,
  'must-log-in': () => t`The tab has nothing left that works. The person must log in.`,
  'no-refresh-here': () => t`Sessions and Basic do not use a refresh token.`,
  'no-refresh-token': () => t`The tab has no refresh token.`,
  'both-send': (one) => t`Tab B read ${one} before tab A had stored the new one. Both send it.`,
  'waits-for-lock': () => t`Tab B waits for the lock (navigator.locks): one tab refreshes for all.`,
  'lock-shared': (one) => t`The lock is free. Tab B finds the new ${one} and sends no request.`,
  'basic-remembered': () => t`The person types the password. The browser keeps it and sends it with every request.`,
  'basic-no-logout': () => t`Basic has no logout: the browser sends the password until it is closed.`,
  'nothing-to-log-out': () => t`The tab has no refresh token, so there is nothing to revoke. It deletes what it has.`,

  'no-credential': () => t`The request does not prove who sends it, so the service rejects it.`,
  'session-found': (one) => t`The service asks the session table: ${one} is there, so the request is accepted.`,
  'session-missing': (one) =>
    t`The service asks the session table: ${one} is not there or has ended, so the request is rejected.`,
  'password-right': () =>
    t`The service checks the password against the user table, as with every request. It is right.`,
  'password-wrong': () =>
    t`The service checks the password against the user table. It is wrong, and the answer is 401.`,
  'token-accepted': (one) =>
    t`The service accepts ${one}: the signature verifies, exp and nbf fit its clock, iss and aud are right.`,
  'forgery-accepted': (one) =>
    t`The service accepts ${one}, which the issuer never created. The signature verifies, so nothing shows that it is forged.`,
  'checked-alone': () => t`The service decided alone, with a key that it has. It did not ask the issuer.`,
  'asked-denylist': () => t`The service also looked up the jti in the denylist. That is one lookup for each request.`,
  'asked-version': () =>
    t`The service also looked up the person's current token_version. That is one lookup for each request.`,
  'signature-wrong': (one) => t`The signature of ${one} does not match the key that its kid names. The answer is 401.`,
  'claims-rejected': (one, two) =>
    t`The signature of ${one} verifies, but it is rejected because of ${two}. The answer is 401.`,
  'kid-unknown': (one) => t`The service has no key named ${one}, so it cannot check the signature. The answer is 401.`,
  'keys-fetched': (one) => t`The service fetches the issuer's key set (${one}) and keeps it for one hour.`,
  'keys-stale': (one) => t`The key set in the cache is older than one hour. The service fetches it again: ${one}.`,
  'keys-refetched': (one) => t`The service does not know the kid, so it fetches the key set again: ${one}.`,
  'keys-just-fetched': () =>
    t`The service does not know the kid. It fetched the key set less than a minute ago and does not fetch again, because anyone can invent a kid.`,
  'clock-set': (one) =>
    Number(one) < 0
      ? t`The clock of the service is now ${-Number(one)} s behind.`
      : t`The clock of the service is now ${one} s ahead.`,
} satisfies Readonly<Record<string, Words>>;

const allNotes = { ...otherNotes, ...issuerNotes, ...thiefNotes };

export type NoteId = keyof typeof allNotes;

/** Returns the sentence of a decision or an effect. */
export function noteWords(id: NoteId, values: readonly string[]): string {
  const words: Words = allNotes[id];
  const [one = '', two = '', three = ''] = values;
  return words(one, two, three);
}
