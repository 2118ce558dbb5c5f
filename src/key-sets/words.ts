import type { KeySetAnswer } from '../core/keys/key-set-answer.ts';
import type { UrlProblem } from '../core/keys/key-set-url.ts';
import { t } from '../core/text/language.ts';
import { othersText, quotedText } from '../core/text/others-text.ts';
import type { Fetched } from './fetch-text.ts';

/** Why a URL is not fetched. */
const problems: Readonly<Record<UrlProblem, () => string>> = {
  empty: () => t`No URL yet.`,
  'not-a-url': () => t`This is not a URL that starts with https://.`,
  'not-https': () =>
    t`Only https URLs are fetched, because an attacker on the network could change keys sent over http. Exceptions: localhost and 127.0.0.1.`,
  'has-credentials': () => t`The URL contains a user name or password. Remove it.`,
  'holds-a-token': () => t`The URL contains a token. No part of a token may leave the page: remove it.`,
  'holds-a-secret': () =>
    t`The URL contains a parameter for a token, secret or key. Nothing of that kind may leave the page: remove it.`,
  'too-long': () => t`The URL is too long.`,
};

export const problemWords = (problem: UrlProblem): string => problems[problem]();

const failures: Readonly<Record<Exclude<Fetched['kind'], 'text' | 'status'>, () => string>> = {
  'too-large': () => t`The answer is larger than one megabyte and was not read. A key set has a few kilobytes.`,
  'too-slow': () => t`No answer within ten seconds.`,
  unreachable: () =>
    t`The browser could not read this URL. The host is not responding, redirects elsewhere, or does not allow other sites to read it (CORS). The command below is not restricted that way: run it and paste the output into the Key box.`,
};

export function failureWords(failure: Exclude<Fetched, { kind: 'text' }>): string {
  if (failure.kind === 'status') return t`The host answered with status ${failure.status} instead of keys.`;
  return failures[failure.kind]();
}

export function answerWords(answer: KeySetAnswer): string {
  switch (answer.kind) {
    case 'keys':
      return answer.hasPrivate
        ? t`The answer contains a private or secret key, which must never be public. Notify its owner.`
        : foundWords(answer.count);
    case 'metadata':
      return t`The issuer ${othersText(answer.issuer)} has its keys at another URL. It is fetched only when you confirm.`;
    case 'wrong-issuer':
      return t`The answer names the issuer ${quotedText(answer.issuer)}, but this URL belongs to another one. Do not trust it (OpenID Connect Discovery 1.0 §4.3, RFC 8414 §3.3).`;
    case 'no-json':
      return t`The answer is neither JSON nor PEM.`;
    case 'no-keys':
      return t`The answer is JSON without keys: neither a JWK Set nor a JWK (RFC 7517).`;
    case 'bad-jwks-uri':
      return t`The answer names a URL for its keys that cannot be fetched.`;
  }
}

const foundWords = (count: number): string => (count === 1 ? t`Found one key.` : t`Found ${count} keys.`);
