import { describe, expect, it, vi } from 'vitest';
import { boxOffer, keyInText } from './boxes.ts';
import { intakeOf, lastIntakeOf } from './intake.ts';
import { noKey } from '../../core/keys/key.ts';
import { serializedIn } from '../../core/intake/serialized.ts';
import { installSerializedFinder } from '../../core/intake/serialized-places.ts';
import type { Origins } from '../../core/keys/origin.ts';
import { searchLongTexts } from '../reading/search-long-texts.ts';
import { structureVerdict } from '../reading/structure-verdict.ts';
import { headerTyped, keyTyped, openSession, payloadTyped, tokenTyped } from '../testing.ts';
import { fewestListed, indexOfMeant, tokensFound, tokensListed } from '../reading/tokens-found.ts';

const b64 = (text: string): string => Buffer.from(text).toString('base64url');
const tokenOf = (payload: string, header = '{"alg":"HS256","typ":"JWT"}'): string =>
  `${b64(header)}.${b64(payload)}.${'A'.repeat(43)}`;
const token = tokenOf('{"sub":"1"}');
const pem =
  '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n';
const undone = { type: 'undone' } as const;
const example: Origins = [{ kind: 'example' }];

const opened = (...texts: readonly string[]) => {
  const s = openSession();
  s.say(...texts.map(tokenTyped));
  return s;
};
const structureOf = (text: string) => structureVerdict(opened(text).store.get());

describe('the Structure verdict', () => {
  it.each([
    ['a UUID', '6fa459ea-ee8a-4ca4-894e-db77e160355e', /^This is a UUID, not a JWT/],
    ['a GitHub token', `ghp_${'a1'.repeat(18)}`, /GitHub personal access token/],
    [
      'a Basic credential, without its password',
      `Authorization: Basic ${Buffer.from('ada:hunter2').toString('base64')}`,
      /^(?!.*hunter2).*the user "ada"/,
    ],
    ['a public key', pem, /into the Key box/],
    ['claims', '{"iss":"me"}', /a claims set \(iss\), not yet a token/],
  ])('names what was pasted instead of a token: %s', (_, text, sentence) => {
    const { verdict, text: said } = structureOf(text);
    expect(verdict).toBe('malformed');
    expect(said).toMatch(sentence);
  });

  it('is about the token if there is one, and says nothing about unknown text', () => {
    expect(structureOf(token).verdict).toBe('well-formed');
    expect(structureOf('').verdict).toBe('empty');
    expect(structureOf('hello there').text).toMatch(/^This is not a token/);
  });

  it('is about the token that is edited here, whatever its text looks like', () => {
    const s = opened(token);
    s.say(headerTyped('[]'), payloadTyped('no JSON, 1 word more'));
    expect(intakeOf(opened(s.text()).store.get())?.other?.kind).toBe('opaque');
    expect(structureVerdict(s.store.get()).text).toMatch(/^The header is JSON, but an array/);
  });

  it('is the same object for the same text, so that nothing renders twice', () => {
    const s = opened('{"iss":"me"}');
    const before = structureVerdict(s.store.get());
    s.say(keyTyped('secret'));
    expect(structureVerdict(s.store.get())).toBe(before);
    expect(keyInText(s.store.get())).toBe(keyInText(s.store.get()));
  });
});

describe('claims that are not a token yet', () => {
  it('become the payload of one with one press', () => {
    const s = opened(' \n{"iss":"me"}\n');
    expect(boxOffer(s.store.get())).toBe('take-claims');
    s.say({ type: 'claims-taken' });
    expect(s.text()).toBe(`${b64('{"alg":"HS256","typ":"JWT"}')}.${b64('{"iss":"me"}')}`);
    expect(boxOffer(s.store.get())).toBeNull();
    s.say(undone);
    expect(s.text()).toBe(' \n{"iss":"me"}\n');
  });

  it('are read from percent-encoding', () => {
    const s = opened(encodeURIComponent('{"iss":"me","n":1.0}'));
    s.say({ type: 'claims-taken' });
    expect(s.payload()).toBe('{"iss":"me","n":1.0}');
  });

  it('are not offered for a token, a key or nothing, and the event then does nothing', () => {
    for (const text of [token, '', 'hello there']) {
      const s = opened(text);
      const before = s.store.get();
      expect(boxOffer(before)).toBeNull();
      s.say({ type: 'claims-taken' });
      expect(s.store.get()).toBe(before);
    }
  });
});

describe('token and key in each other’s box', () => {
  it('are swapped with one press, and swapped back by undo', async () => {
    const s = opened(pem);
    s.say(keyTyped(token));
    await s.settle();
    expect(boxOffer(s.store.get())).toBe('swap-boxes');
    s.say({ type: 'boxes-swapped' });
    await s.settle();
    expect(s.text()).toBe(token);
    expect(s.store.get().key.text).toBe(pem);
    expect(boxOffer(s.store.get())).toBeNull();
    s.say(undone);
    expect(s.text()).toBe(pem);
    expect(s.store.get().key.text).toBe(token);
  });

  it('are recognized if the key is a plain secret, and if the token has a scheme before it', async () => {
    const s = opened('hunter2');
    s.say(keyTyped(`Bearer ${token}`));
    await s.settle();
    expect(boxOffer(s.store.get())).toBe('swap-boxes');
    s.say({ type: 'boxes-swapped' });
    expect(s.store.get().key.text).toBe('hunter2');
    expect(s.text()).toBe(`Bearer ${token}`);
  });

  it('are moved if the other box is empty or contains an example’s key', () => {
    const s = opened(pem);
    s.say({ type: 'key-put', key: { ...noKey, text: 'demo', origins: example } }, { type: 'boxes-swapped' });
    expect(s.text()).toBe('');
    expect(s.store.get().key).toEqual({ ...noKey, text: pem });
    const other = opened(' \n');
    other.say(keyTyped(token), { type: 'boxes-swapped' });
    expect(other.text()).toBe(token);
    expect(other.store.get().key.text).toBe('');
  });

  it('are left alone if there is a readable token, or if the key is not a key', async () => {
    const s = opened(token);
    s.say(keyTyped(token));
    await s.settle();
    expect(boxOffer(s.store.get())).toBeNull();
    s.say(tokenTyped('hunter2'), keyTyped('a secret'));
    await s.settle();
    expect(boxOffer(s.store.get())).toBeNull();
  });
});

describe('a key in the same text as the token', () => {
  const env = `JWT_SECRET=a-shared-secret-of-32-bytes-or-so\nTOKEN=${token}\n`;

  it('fills an empty key box when it is pasted, and undo removes both', () => {
    const s = opened(env);
    expect(s.store.get().key.text).toBe('a-shared-secret-of-32-bytes-or-so');
    expect(keyInText(s.store.get())).toMatchObject({ name: 'JWT_SECRET', isUsed: true });
    s.say(undone);
    expect(s.text()).toBe('');
    expect(s.store.get().key.text).toBe('');
  });

  it('never replaces an existing key, not even an example’s', () => {
    for (const key of [
      { ...noKey, text: 'mine' },
      { ...noKey, text: 'demo', origins: example },
    ]) {
      const s = openSession();
      s.say({ type: 'key-put', key }, tokenTyped(env));
      expect(s.store.get().key).toEqual(key);
      expect(keyInText(s.store.get())).toMatchObject({
        isUsed: false,
        key: { text: 'a-shared-secret-of-32-bytes-or-so' },
      });
    }
  });

  it('is not taken by typing, character by character', () => {
    const s = openSession();
    s.say(...Array.from(env, (_, at) => tokenTyped(env.slice(0, at + 1))));
    expect(s.store.get().key.text).toBe('');
    expect(keyInText(s.store.get())?.isUsed).toBe(false);
    s.say(...['ab', 'abc'].map((value) => tokenTyped(env.replace(/=.*/, `=${value}`))));
    expect(keyInText(s.store.get())?.key.text).toBe('abc');
    expect(s.store.get().key.text).toBe('');
  });

  it('is not taken again by a later paste after it was cleared from the key box', () => {
    const s = opened(env);
    s.say(keyTyped(''), tokenTyped(`${env}# pasted below`));
    expect(s.store.get().key.text).toBe('');
  });

  it('is read with the encoding that was chosen for secrets', () => {
    const s = openSession();
    s.say({ type: 'key-typed', key: { ...noKey, secretEncoding: 'base64' } }, tokenTyped(env));
    expect(s.store.get().key.secretEncoding).toBe('base64');
  });
});

describe('the tokens found', () => {
  const several = `{"access_token":"${tokenOf('{"sub":"1","exp":9}', '{"alg":"RS256","typ":"at+jwt"}')}","id_token":"${token}"}`;

  it('are listed by name, with their header and claims, if there is more than one', () => {
    const found = tokensFound(opened(several).store.get());
    expect(found?.listed.map(({ name, parameters: { alg, typ } }) => ({ name, alg, typ }))).toEqual([
      { name: 'access_token', alg: 'RS256', typ: 'at+jwt' },
      { name: 'id_token', alg: 'HS256', typ: 'JWT' },
    ]);
    expect(found?.listed[0]?.claims?.members.map(({ name }) => name)).toEqual(['sub', 'exp']);
    expect(tokensFound(opened(token).store.get())).toBeNull();
    expect(tokensFound(opened('').store.get())).toBeNull();
  });

  it('mark the chosen one, also while it is edited', () => {
    const s = opened(several);
    expect(indexOfMeant(s.store.get())).toBe(0);
    s.say({ type: 'token-chosen', chosen: 1 });
    expect(indexOfMeant(s.store.get())).toBe(1);
    s.say(payloadTyped('{"sub":"a longer one than before"}'));
    expect(indexOfMeant(s.store.get())).toBe(1);
  });

  it('are at most fifty, and the rest are counted', () => {
    const found = tokensFound(
      opened(Array.from({ length: 53 }, (_, at) => tokenOf(`{"n":${at}}`)).join('\n\n')).store.get(),
    );
    expect(found).toMatchObject({ more: 3 });
    expect(found?.listed).toHaveLength(50);
  });

  it('are listed in steps of up to as many as before, to the last one', () => {
    const session = opened(Array.from({ length: 230 }, (_, at) => tokenOf(`{"n":${at}}`)).join('\n\n')).store.get();
    const steps = [];
    for (
      let found = tokensListed(session, fewestListed);
      found !== null;
      found = found.next === 0 ? null : tokensListed(session, found.listed.length + found.next)
    ) {
      expect(found.listed.map(({ at }) => at)).toEqual(Array.from({ length: found.listed.length }, (_, at) => at));
      steps.push([found.listed.length, found.more, found.next]);
    }
    expect(steps).toEqual([
      [50, 180, 50],
      [100, 130, 100],
      [200, 30, 30],
      [230, 0, 0],
    ]);
    expect(tokensListed(session, 100)).toBe(tokensListed(session, 100));
    expect(tokensFound(session)?.listed).toHaveLength(50);
  });
});

describe('a long text', () => {
  const long = `${token}\n${'lorem ipsum '.repeat(20_000)}\n${token}`;

  it('is searched when typing pauses, and not on the keystroke', async () => {
    vi.useFakeTimers();
    const s = openSession();
    const stop = searchLongTexts(s.store, undefined, 150);
    s.say(tokenTyped(long));
    expect(intakeOf(s.store.get())).toBeNull();
    vi.advanceTimersByTime(100);
    s.say(tokenTyped(`${long} `));
    vi.advanceTimersByTime(100);
    expect(intakeOf(s.store.get())).toBeNull();
    await vi.advanceTimersByTimeAsync(50);
    expect(intakeOf(s.store.get())?.tokens).toHaveLength(2);
    s.say(tokenTyped(`${long}!`));
    expect(intakeOf(s.store.get())).toBeNull();
    expect(lastIntakeOf(s.store.get())?.tokens).toHaveLength(2);
    stop();
    await vi.advanceTimersByTimeAsync(1000);
    expect(intakeOf(s.store.get())).toBeNull();
    vi.useRealTimers();
  });

  it('does not keep the answer to another text', () => {
    const s = opened(long);
    const { source } = s.store.get();
    s.say(tokenTyped(`${long}!`), {
      type: 'text-searched',
      of: source,
      intake: { tokens: [], other: null, key: null },
    });
    expect(s.store.get().searched).toBeNull();
  });

  it('does not fill the key box', () => {
    expect(opened(`JWT_SECRET=abcdef\n${long}`).store.get().key.text).toBe('');
  });
});

describe('a text whose reader fails', () => {
  it('is the text of the box, so that no verdict on the one before it stays', () => {
    const s = opened(token);
    const before = s.store.get();
    installSerializedFinder(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    try {
      s.say(tokenTyped(`${pem} {"payload":"A"} `));
      expect(s.store.get().source).toMatchObject({ text: `${pem} {"payload":"A"} ` });
      expect(s.store.get().revision).toBeGreaterThan(before.revision);
    } finally {
      installSerializedFinder(serializedIn);
    }
  });
});
