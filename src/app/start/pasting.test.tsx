// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptySession } from '../../session/state/reduce.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { createStore, type Store } from '../../session/state/store.ts';
import { dismissAnnouncement, presentAnnouncement } from '../page/announcements.ts';
import { takeText } from '../panes/taking.ts';
import { listenForPastes } from './pasting.ts';

const token = `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.${'A'.repeat(43)}`;
const pem = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----';

let store: Store;
let end = (): void => undefined;

beforeEach(() => {
  store = createStore(emptySession);
  end = listenForPastes(store, (text, isWhole) => takeText(store, text, isWhole));
});
afterEach(() => {
  end();
  cleanup();
  dismissAnnouncement();
});

/** Returns whether the page took the paste. */
function isTaken(target: Element, text: string): boolean {
  const clipboardData = { getData: () => text };
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData });
  if (target instanceof HTMLElement) target.focus();
  return !target.dispatchEvent(event);
}

const boxes = () => ({ token: boxTextOf(store.get().source), key: store.get().key.text });

describe('a paste outside the fields', () => {
  it('goes into the token box as one step, and offers to undo it', () => {
    expect(isTaken(document.body, token)).toBe(true);
    expect(boxes()).toEqual({ token, key: '' });
    presentAnnouncement().undo?.();
    expect(boxes()).toEqual({ token: '', key: '' });
  });

  it.each([pem, '{"kty":"oct","k":"AAAA"}', '{ "keys": [{ "kty": "EC" }] }'])(
    'puts the key %s into the Key box',
    (key) => {
      expect(isTaken(document.body, key)).toBe(true);
      expect(boxes()).toEqual({ token: '', key });
      expect(presentAnnouncement().text).toMatch(/Key box/);
    },
  );

  it('is taken while a button has the focus', () => {
    const { getByRole } = render(<button type="button">Share</button>);
    expect(isTaken(getByRole('button'), token)).toBe(true);
  });

  it('is left to a field, and to an open dialog', () => {
    const { getByRole } = render(<input aria-label="Expected issuer" />);
    expect(isTaken(getByRole('textbox'), token)).toBe(false);
    cleanup();
    render(<div role="dialog">Settings</div>);
    expect(isTaken(document.body, token)).toBe(false);
    expect(boxes()).toEqual({ token: '', key: '' });
  });

  it('is ignored if it has no text', () => {
    expect(isTaken(document.body, ' \n')).toBe(false);
  });
});
