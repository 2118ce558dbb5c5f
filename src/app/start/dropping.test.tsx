// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptySession } from '../../session/state/reduce.ts';
import { createStore, type Store } from '../../session/state/store.ts';
import { presentAnnouncement } from '../page/announcements.ts';
import { listenForDrops } from './dropping.ts';

const url = 'https://host.example/cb?token=eyJhbGciOiJub25lIn0.e30.';
const takeText = vi.fn();
let store: Store;
let end = (): void => undefined;

beforeEach(() => {
  takeText.mockClear();
  store = createStore(emptySession);
  end = listenForDrops(store, takeText);
});
afterEach(() => {
  end();
  cleanup();
});

/** Returns whether the page canceled both events of a drop, so that the browser opens nothing. */
function isCancelled(target: EventTarget, data: Readonly<Record<string, string>>): boolean {
  const dataTransfer = { types: Object.keys(data), getData: (type: string) => data[type] ?? '', dropEffect: 'none' };
  const events = ['dragover', 'drop'].map((name) =>
    Object.assign(new Event(name, { bubbles: true, cancelable: true }), { dataTransfer }),
  );
  return events.map((event) => !target.dispatchEvent(event)).every(Boolean);
}

function places(): Readonly<Record<string, Element>> {
  const { container } = render(
    <>
      <header>Bar</header>
      <div className="pane-key">
        <h2>Key</h2>
      </div>
      <div role="dialog">
        <p>Words</p>
      </div>
      <input type="checkbox" />
      <input type="range" />
      <textarea readOnly className="fixed" />
    </>,
  );
  return Object.fromEntries(
    ['header', 'h2', 'p', '[type=checkbox]', '[type=range]', '.fixed'].map((name) => [
      name,
      container.querySelector(name) ?? document.body,
    ]),
  );
}

describe('text that is dropped', () => {
  it('is put into the Key box if it is a key', () => {
    const pem = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----';
    expect(isCancelled(places()['header'] ?? document.body, { 'text/plain': pem })).toBe(true);
    expect(takeText).not.toHaveBeenCalled();
    expect(store.get().key.text).toBe(pem);
  });

  it.each(['header', 'h2', 'p', '[type=checkbox]', '[type=range]', '.fixed'])(
    'on %s is not opened, and goes into the token box',
    (name) => {
      expect(isCancelled(places()[name] ?? document.body, { 'text/uri-list': url, 'text/plain': 'A title' })).toBe(
        true,
      );
      expect(takeText.mock.calls).toEqual([[url, true]]);
      expect(presentAnnouncement().text).toBe('Put the dropped text into the token box. Nothing was opened.');
    },
  );

  it('is taken from a text node', () => {
    expect(isCancelled(places()['h2']?.firstChild ?? document.body, { 'text/plain': url })).toBe(true);
    expect(takeText.mock.calls).toEqual([[url, true]]);
  });

  it('loses the comments of a list of addresses', () => {
    isCancelled(document.body, { 'text/uri-list': `# a link\r\n${url}\r\nhttps://b.example/\r\n` });
    expect(takeText.mock.calls).toEqual([[`${url}\nhttps://b.example/`, true]]);
  });

  it('is not opened if it has only markup', () => {
    expect(isCancelled(document.body, { 'text/html': '<img src="https://host.example/">' })).toBe(true);
    expect(takeText).not.toHaveBeenCalled();
  });

  it('stays with the text box that it falls on', () => {
    const { container } = render(
      <>
        <textarea />
        <input type="text" />
        <input type="password" />
      </>,
    );
    for (const box of container.children) expect(isCancelled(box, { 'text/plain': url })).toBe(false);
    expect(takeText).not.toHaveBeenCalled();
  });

  it('stays with the rich editor, whose box the browser does not know', () => {
    const { container } = render(<div className="monaco-editor" />);
    const inserted = vi.fn();
    container.firstElementChild?.addEventListener('drop', inserted);
    expect(isCancelled(container.firstElementChild ?? container, { 'text/uri-list': url })).toBe(true);
    expect(inserted).toHaveBeenCalledOnce();
    expect(takeText).not.toHaveBeenCalled();
  });
});

describe.each(['index.html', 'install.html', 'keys.html'])('%s', (name) => {
  it('opens nothing that is dropped on it, even before its code is loaded', () => {
    end();
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(readFileSync(name, 'utf8')) ?? [];
    // oxlint-disable-next-line typescript/no-implied-eval -- The script of the page, exactly as it is written.
    new Function(script)();
    expect(isCancelled(document.body, { 'text/uri-list': url })).toBe(true);
  });
});
