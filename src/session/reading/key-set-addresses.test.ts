import { describe, expect, it } from 'vitest';
import { b64, signed, inputOf } from '../doctor/doctor-cases/signers.ts';
import { suggestionBehind, suggestedAddresses } from './key-set-addresses.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import type { Origins } from '../../core/keys/origin.ts';
import type { SessionEvent } from '../state/events.ts';
import type { Session } from '../state/model.ts';
import { emptySession } from '../state/reduce.ts';
import { pastedSource } from '../state/source.ts';
import { keyTyped, openSession, secretKey, tokenTyped } from '../testing.ts';

const jwks = 'https://tenant.example/.well-known/jwks.json';
const token = signed(
  inputOf({ alg: 'RS256', jku: 'https://elsewhere.example/jwks' }, b64('{"iss":"https://tenant.example"}')),
);

describe('the URLs that are suggested for a key set', () => {
  it('begin with a URL that was pasted into the key box', () => {
    const { say, store } = openSession();
    say(keyTyped(`${jwks}\n`), tokenTyped(token));
    const [first, ...others] = suggestedAddresses(store.get());
    expect(first).toEqual({ url: jwks, from: 'the key box', isFromHeader: false, origins: [] });
    expect(others.map(({ isFromHeader }) => isFromHeader)).toEqual([false, false, true]);
  });

  it('do not include a secret that is not a URL', () => {
    const { say, store } = openSession();
    say(keyTyped('hunter2'), tokenTyped(token));
    expect(suggestedAddresses(store.get()).map(({ from }) => from)).not.toContain('the key box');
  });
});

describe('the origins of keys from a URL', () => {
  const jku = 'https://elsewhere.example/jwks';
  const dotted = 'https://elsewhere.example./jwks';
  const discovery = 'https://tenant.example/.well-known/openid-configuration';
  const issuer = { ...noPolicy, issuer: ['https://tenant.example'] };
  const fromToken: Origins = [{ kind: 'token', url: jku }];
  const fromIssuer: Origins = [{ kind: 'address', url: discovery }];
  const fromLink: Origins = [{ kind: 'link' }];

  it.each<[string, Partial<Session>, string, string | null, Origins]>([
    ['a jku that was pressed', {}, jku, jku, fromToken],
    ['a jku that was typed', {}, jku, null, fromToken],
    ['a jku that is in the key box', { key: secretKey(jku) }, jku, jku, fromToken],
    ['the issuer’s URL that was pressed', {}, discovery, discovery, fromIssuer],
    ['the issuer’s URL that was typed', {}, discovery, null, []],
    ['the URL of an expected issuer', { policy: issuer }, discovery, discovery, []],
    [
      'the URL of an issuer that a link expects',
      { policy: issuer, issuersOfLink: issuer.issuer },
      discovery,
      discovery,
      fromIssuer,
    ],
    [
      'the URL of an issuer that the person expects of a link',
      { policy: issuer, source: pastedSource(token, { origins: fromLink }) },
      discovery,
      discovery,
      [],
    ],
    ['a jku with a character more', {}, `${jku}?x`, jku, [{ kind: 'token', url: `${jku}?x` }]],
    ['a jku at the same host with a final dot', {}, dotted, jku, [{ kind: 'token', url: dotted }]],
    [
      'the issuer’s URL with another path',
      {},
      `${discovery}/x`,
      discovery,
      [{ kind: 'address', url: `${discovery}/x` }],
    ],
    ['the issuer’s URL with another host', {}, 'https://own.example/jwks', discovery, []],
    ['another URL that was typed', {}, jwks, null, []],
    ['a URL in the key box', { key: secretKey(jwks) }, jwks, jwks, []],
    [
      'a URL that a link put into the key box',
      { key: { ...secretKey(jwks), origins: fromLink } },
      jwks,
      jwks,
      fromLink,
    ],
  ])('are those of who chose it: %s', (_, more, url, filled, origins) => {
    const session = { ...emptySession, source: pastedSource(token), ...more };
    expect(suggestionBehind(url, { suggested: suggestedAddresses(session), filled })?.origins ?? []).toEqual(origins);
  });
});

const emptied: SessionEvent = {
  type: 'loaded',
  source: pastedSource(''),
  key: secretKey(''),
  policy: noPolicy,
  intent: 'verify',
};

describe('an issuer that a link expects', () => {
  const [own, theirs] = ['https://own.example', 'https://tenant.example'];
  const discovery = `${theirs}/.well-known/openid-configuration`;
  const byLink = {
    type: 'loaded',
    source: pastedSource('a.b.c', { origins: [{ kind: 'link' }] }),
    key: secretKey(''),
    policy: { ...noPolicy, issuer: [theirs] },
    issuersOfLink: [theirs],
    intent: 'verify',
    by: 'link',
  } as const;
  const typed = (text: string): SessionEvent => ({ type: 'expectation-typed', field: 'issuer', text });
  const pasted: SessionEvent = { type: 'token-typed', text: token, isWhole: true };
  const chosen: SessionEvent = { type: 'policy-set', field: 'checkAsOf', policy: byLink.policy };

  it.each<[string, readonly SessionEvent[], boolean]>([
    ['replaces the token', [pasted], false],
    ['edits it', [pasted, { type: 'part-typed', part: 'payload', text: `{"iss":"${theirs}","a":1}` }], false],
    ['expects another issuer as well', [typed(`${theirs}, ${own}`), pasted], false],
    ['expects something else as well', [{ type: 'expectation-typed', field: 'nonce', text: 'n' }, pasted], false],
    ['chooses a moment', [chosen, pasted], false],
    ['removes it and undoes that', [typed(''), { type: 'undone' }, pasted], false],
    ['removes it and types it', [typed(''), typed(theirs), pasted], true],
    ['clears everything and types it', [emptied, typed(theirs), pasted], true],
  ])('is the person’s only if the person typed it: who %s', (_, events, isOwn) => {
    const { say, store } = openSession();
    say(byLink, ...events);
    const suggested = suggestedAddresses(store.get());
    expect(suggested.map(({ url }) => url)).toContain(discovery);
    expect(suggestionBehind(discovery, { suggested, filled: discovery })?.origins).toEqual(
      isOwn ? [] : [{ kind: 'address', url: discovery }],
    );
  });
});
