// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';

// What starts in a tab goes on after the test, so it is little here.
vi.mock('../App.tsx', () => ({ App: () => <textarea /> }));
vi.mock('../rich-editor.ts', () => ({ startRichEditor: () => undefined }));
vi.mock('../page/idle.ts', () => ({ whenIdle: () => undefined }));

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const openIn = async (top: unknown): Promise<void> => {
  vi.resetModules();
  document.body.innerHTML = '<div id="root"></div>';
  vi.stubGlobal('top', top);
  await import('../main.tsx');
};

it('does not start inside another page, and offers a tab without what that page put into the address', async () => {
  location.href = 'https://tools.example/jwt/?a=1#token=eyJhbGciOiJub25lIn0.e30.';
  await openIn({});
  const link = await vi.waitUntil(() => document.querySelector('a'), 20_000);
  expect(document.querySelector('#root')?.textContent).toMatch(/^Jotscope does not run inside another page/);
  expect([link?.textContent, link?.href, link?.target]).toEqual([
    'Open in a tab',
    'https://tools.example/jwt/',
    '_blank',
  ]);
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.documentElement.dataset.ready).toBeUndefined();
});

it('starts in a tab', async () => {
  await openIn(window.self);
  const box = await vi.waitUntil(() => document.querySelector('textarea'), 60_000);
  expect(box.isConnected).toBe(true);
  // React ends what it began.
  await new Promise((done) => setTimeout(done, 50));
});

it.each([
  ['install', 'install', '../../install/main.ts'],
  ['keys', 'key-sets', '../../key-sets/main.ts'],
])('does not start the page %s.html inside another page', async (name, root, module) => {
  vi.resetModules();
  document.body.innerHTML = `<main id="${root}"></main>`;
  location.href = `https://tools.example/jwt/${name}.html#url=https%3A%2F%2Fa.example&nonce=1`;
  vi.stubGlobal('top', {});
  await import(/* @vite-ignore */ module);
  const link = await vi.waitUntil(() => document.querySelector('a'), 20_000);
  expect(document.querySelector('main')?.textContent).toMatch(/^Jotscope does not run inside another page/);
  expect(link?.href).toBe(`https://tools.example/jwt/${name}.html`);
  expect(document.querySelectorAll('button, textarea')).toHaveLength(0);
});
