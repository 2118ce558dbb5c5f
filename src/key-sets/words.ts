import type { KeySetAnswer } from '../core/keys/key-set-answer.ts';
import type { UrlProblem } from '../core/keys/key-set-url.ts';
import { t } from '../core/text/language.ts';
import { othersText } from '../core/text/others-text.ts';
import type { Fetched } from './fetch-text.ts';

/** Why a URL is not fetched. */
const problems: Readonly<Record<UrlProblem, () => string>> = {
  empty: () => t`No address is given.`,
  'not-a-url': () => t`This is no address that begins with https://.`,
  'not-https': () =>
    t`Only https is fetched from, since anybody on the way could change the keys otherwise; http is allowed for localhost and 127.0.0.1.`,
  'has-credentials': () => t`There is a user name or password in the address: take it out.`,
  'holds-a-token': () => t`There is a token in the address. Nothing of a token may leave the page: take it out.`,
  'holds-a-secret': () =>
    t`The address contains a parameter for a token, secret or key. Nothing of that kind may leave the page: remove it.`,
  'too-long': () => t`The address is too long.`,
};

export const problemWords = (problem: UrlProblem): string => problems[problem]();

const failures: Readonly<Record<Exclude<Fetched['kind'], 'text' | 'status'>, () => string>> = {
  'too-large': () => t`The answer is larger than a megabyte, so it was not read: a key set is a few kilobytes.`,
  'too-slow': () => t`No answer within ten seconds.`,
  unreachable: () =>
    t`The browser could not read this address. The host does not answer, sends the browser on to another address, or does not allow pages of other hosts to read it (CORS). The command below is not bound by that: run it, and paste what it prints into the key box.`,
};

export function failureWords(failure: Exclude<Fetched, { kind: 'text' }>): string {
  if (failure.kind === 'status')
    return t`The host answered with status ${failure.status}, so there are no keys at this address.`;
  return failures[failure.kind]();
}

export function answerWords(answer: KeySetAnswer): string {
  switch (answer.kind) {
    case 'keys':
      return answer.hasPrivate
        ? t`The answer holds a private or secret key, which nobody should be able to fetch: tell its owner.`
        : foundWords(answer.count);
    case 'metadata':
      return t`The issuer ${othersText(answer.issuer)} says that its keys are at another address. It is fetched from when you say so.`;
    case 'wrong-issuer':
      return t`The answer names the issuer ${JSON.stringify(answer.issuer)}, to whom this address does not belong, so it must not be trusted (OpenID Connect Discovery 1.0 §4.3, RFC 8414 §3.3).`;
    case 'no-json':
      return t`The answer is neither JSON nor PEM.`;
    case 'no-keys':
      return t`The answer is JSON without keys: neither a JWK Set nor a JWK (RFC 7517).`;
    case 'bad-jwks-uri':
      return t`The answer names an address for its keys that is none to fetch from.`;
  }
}

const foundWords = (count: number): string => (count === 1 ? t`One key was found.` : t`${count} keys were found.`);
