// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noKey } from '../../core/keys/key.ts';
import { emptySession } from '../../session/state/reduce.ts';
import { boxTextOf, paneOfSource } from '../../session/state/source.ts';
import { createStore } from '../../session/state/store.ts';
import { tokenTyped } from '../../session/testing.ts';
import { clearAll } from '../page/acts.ts';
import { dismissAnnouncement, presentAnnouncement } from '../page/announcements.ts';
import { followWork, recallWork, reportLostWork } from './kept-work.ts';
import { forgetWork, keepWork } from '../page/work-consent.ts';

const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;
const other = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIyIn0.${'A'.repeat(43)}`;
const jwk = '{"kty":"oct","k":"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"}';

const hidePage = (): boolean => dispatchEvent(new Event('pagehide'));
const said = (): string => presentAnnouncement().text;
const recalled = (): string | null => {
  const work = recallWork();
  return work && boxTextOf(work.source);
};

let end = (): void => {};

/** Opens a page that keeps its work, once the check is loaded. */
async function openFollowed() {
  const store = createStore(emptySession);
  end = followWork(store);
  store.dispatch(tokenTyped('eyJ.loading'));
  await vi.waitUntil(said, 20_000);
  dismissAnnouncement();
  store.dispatch(tokenTyped(''));
  // The check waits for a pause, and comes before this timer.
  await new Promise((done) => setTimeout(done, 600));
  return store;
}

beforeEach(keepWork);
afterEach(() => {
  end();
  forgetWork();
  dismissAnnouncement();
});

const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const signedBy = (header: object, payload: object = {}): string => `${part(header)}.${part(payload)}.c2ln`;

describe('kept work', () => {
  it.each([
    ['a key', jwk, /it is not a token/, /it was not a token/],
    ['a password', 'password: hunter2', /it is not a token/, /it was not a token/],
    ['a secret in the wrong box', 'correct-horse-battery', /it is not a token/, /it was not a token/],
    [
      'a private key in a header',
      signedBy({ alg: 'HS256', jwk: JSON.parse(jwk) }),
      /contains a key/,
      /contained a key/,
    ],
    ['a password in a claim', signedBy({ alg: 'HS256' }, { password: 'x' }), /contains a key/, /contained a key/],
    ['a long text', 'x'.repeat(200_001), /is too long/, /was too long/],
  ])('stays if %s comes after it, and the page says what is not kept', async (_, text, before, after) => {
    const store = await openFollowed();
    store.dispatch(tokenTyped(token));
    hidePage();
    expect(said()).toBe('');
    store.dispatch(tokenTyped(text));
    await vi.waitUntil(said, 20_000);
    expect(said()).toMatch(before);
    hidePage();
    expect(recalled()).toBe(token);
    dismissAnnouncement();
    await reportLostWork();
    expect(said()).toMatch(after);
    store.dispatch(tokenTyped(other));
    hidePage();
    expect(recalled()).toBe(other);
    dismissAnnouncement();
    await reportLostWork();
    expect(said()).toBe('');
  });

  it.each([
    ['a password', `password: hunter2\n${token}`],
    ['a key', `${token}\n${jwk}`],
    ['a command', `curl -u admin:hunter2 -H 'Authorization: Bearer ${token}'`],
  ])('is the bare token without %s around it', async (_, text) => {
    const store = await openFollowed();
    store.dispatch(tokenTyped(text));
    hidePage();
    expect(recalled()).toBe(token);
    expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/hunter2|c2VjcmV0/);
  });

  it('keeps edits of the bare token, and none of the text around it', async () => {
    const store = await openFollowed();
    store.dispatch(tokenTyped(`password: hunter2 ${token}`));
    store.dispatch({ type: 'part-typed', part: 'payload', text: '{ "sub": "2" }' });
    hidePage();
    const work = recallWork();
    expect(work?.source.kind).toBe('parts');
    expect(work && paneOfSource(work.source, 'payload')?.text).toBe('{ "sub": "2" }');
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('hunter2');
  });

  it('does not contain the secret of the Key box in the token, also before its keys are open', async () => {
    const store = await openFollowed();
    store.dispatch({ type: 'key-typed', key: { ...noKey, text: 'JWT_SECRET=correct-horse-battery' } });
    store.dispatch(tokenTyped(signedBy({ alg: 'HS256' }, { note: 'correct-horse-battery' })));
    hidePage();
    expect(recalled()).toBeNull();
  });

  it('says that a detached payload with a secret is not kept, before and after the reload', async () => {
    const store = await openFollowed();
    const detached = `${part({ alg: 'HS256' })}..${'A'.repeat(43)}`;
    store.dispatch(tokenTyped(detached));
    store.dispatch({ type: 'detached-typed', detached: { text: '{"password":"hunter2-and-more"}', form: 'text' } });
    await vi.waitUntil(said, 20_000);
    expect(said()).toMatch(/^The detached payload will not survive a reload: it contains a secret/);
    hidePage();
    expect(recalled()).toBe(detached);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('hunter2');
    dismissAnnouncement();
    await reportLostWork();
    expect(said()).toMatch(/^The detached payload did not survive the reload/);
    store.dispatch({ type: 'detached-typed', detached: { text: 'harmless', form: 'text' } });
    hidePage();
    dismissAnnouncement();
    await reportLostWork();
    expect(said()).toBe('');
  });

  it('is emptied at once when the box is cleared', async () => {
    const store = await openFollowed();
    store.dispatch(tokenTyped(token));
    hidePage();
    expect(recalled()).toBe(token);
    clearAll(store);
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('eyJ');
    store.dispatch({ type: 'undone' });
    hidePage();
    expect(recalled()).toBe(token);
  });

  it('is only the reason if nothing could be kept', async () => {
    const store = await openFollowed();
    store.dispatch(tokenTyped(jwk));
    hidePage();
    expect(recalled()).toBeNull();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('c2VjcmV0');
    await reportLostWork();
    expect(said()).toMatch(/was not a token/);
  });
});
