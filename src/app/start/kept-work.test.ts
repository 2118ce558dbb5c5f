// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptySession } from '../../session/state/reduce.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { createStore } from '../../session/state/store.ts';
import { tokenTyped } from '../../session/testing.ts';
import { dismissAnnouncement, presentAnnouncement } from '../page/announcements.ts';
import { followWork, recallWork, reportLostWork } from './kept-work.ts';
import { forgetWork, keepWork } from '../page/work-consent.ts';

const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;
const jwk = '{"kty":"oct","k":"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0"}';

const hidePage = (): boolean => dispatchEvent(new Event('pagehide'));
const said = (): string => presentAnnouncement().text;
const recalled = (): string | null => {
  const work = recallWork();
  return work && boxTextOf(work.source);
};

let end = (): void => {};
function openFollowed() {
  const store = createStore(emptySession);
  end = followWork(store);
  return store;
}

beforeEach(keepWork);
afterEach(() => {
  end();
  forgetWork();
  dismissAnnouncement();
});

describe('kept work', () => {
  it.each([
    ['a text with a key', `${token}\n${jwk}`, /contains a key/, /contained a key/],
    ['a text of over 200,000 characters', 'x'.repeat(200_001), /is longer than 200,000/, /was longer than 200,000/],
  ])('stays if %s comes after it, and the page says what is not kept', (_, text, before, after) => {
    const store = openFollowed();
    store.dispatch(tokenTyped(token));
    hidePage();
    expect(said()).toBe('');
    store.dispatch(tokenTyped(text));
    expect(said()).toMatch(before);
    hidePage();
    expect(recalled()).toBe(token);
    dismissAnnouncement();
    reportLostWork();
    expect(said()).toMatch(after);
    store.dispatch(tokenTyped('a.b'));
    hidePage();
    expect(recalled()).toBe('a.b');
    dismissAnnouncement();
    reportLostWork();
    expect(said()).toBe('');
  });

  it('is only the reason if nothing could be kept', () => {
    const store = openFollowed();
    store.dispatch(tokenTyped(jwk));
    hidePage();
    expect(recalled()).toBeNull();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('c2VjcmV0');
    reportLostWork();
    expect(said()).toMatch(/contained a key/);
  });
});
