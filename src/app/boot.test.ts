// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

vi.mock('./main.tsx', () => ({}));

const token = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln';
const texts = (): readonly string[] => [...document.querySelectorAll('textarea')].map(({ value }) => value);

it('shows the parts of what is typed into the first screen, and of nothing too long to draw there', async () => {
  const names = ['Encoded token', 'Header', 'Payload', 'Signature'];
  document.body.innerHTML = `<div class="first-screen">${names.map((name) => `<textarea aria-label="${name}"></textarea>`).join('')}</div>`;
  const box = document.querySelector('textarea');
  if (box === null) throw new Error('the box is missing');
  // Typed before this script.
  box.value = token;
  await import('./boot.ts');
  expect(texts()).toEqual([token, '{\n  "alg": "HS256"\n}', '{\n  "sub": "a"\n}', 'c2ln']);
  const type = (text: string): void => {
    box.value = text;
    box.dispatchEvent(new Event('input'));
  };
  type(`Bearer ${token}`);
  expect(texts().slice(1)).toEqual(['{\n  "alg": "HS256"\n}', '{\n  "sub": "a"\n}', 'c2ln']);
  type('');
  expect(texts()).toEqual(['', '', '', '']);
  type(token + 'A'.repeat(20_000));
  expect(texts().slice(1)).toEqual(['', '', '']);
});
