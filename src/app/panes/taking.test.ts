import { afterEach, describe, expect, it } from 'vitest';
import type { KeyText } from '../../core/keys/key.ts';
import { emptySession } from '../../session/state/reduce.ts';
import { createStore } from '../../session/state/store.ts';
import { secretKey } from '../../session/testing.ts';
import { dismissAnnouncement, presentAnnouncement } from '../page/announcements.ts';
import { takeText } from './taking.ts';

const text = `JWT_SECRET=a-secret-of-this-log-4711\ntoken=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;

afterEach(dismissAnnouncement);

describe('a paste that brings a token and a key', () => {
  it('fills an empty Key box, and announces it', () => {
    const store = createStore(emptySession);
    takeText(store, text);
    expect(store.get().key.text).toBe('a-secret-of-this-log-4711');
    expect(presentAnnouncement().text).toMatch(/^Also put the key in the text \(JWT_SECRET\) into the Key box/);
  });

  it.each<[string, KeyText]>([
    ['an example', { ...secretKey('other'), origins: [{ kind: 'example' }] }],
    ['the person', secretKey('other')],
  ])('keeps the key of %s in the box, and does not announce that it was replaced', (_, key) => {
    const store = createStore({ ...emptySession, key });
    takeText(store, text);
    expect(store.get().key.text).toBe('other');
    expect(presentAnnouncement().text).toBe('');
  });
});
