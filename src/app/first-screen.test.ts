// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { firstScreenMarkup } from './first-screen.ts';

const screen = document.createElement('div');
screen.innerHTML = firstScreenMarkup();

const boxes = [...screen.querySelectorAll('textarea')];
const named = (isFound: (box: HTMLTextAreaElement) => boolean) =>
  boxes.filter(isFound).map((box) => box.getAttribute('aria-label'));

it('takes text only for a token and a key', () => {
  expect(named((box) => !box.hasAttribute('readonly'))).toEqual(['Encoded token', 'Key']);
  expect(named((box) => box.hasAttribute('readonly'))).toEqual(['Header', 'Payload', 'Signature']);
});

it('has nothing to press, no text and no verdict', () => {
  const controls = [...screen.querySelectorAll('button, select, input, a')];
  expect(controls.filter((control) => !control.hasAttribute('inert'))).toEqual([]);
  expect(controls.length).toBeGreaterThan(10);
  expect(boxes.map((box) => box.value).join('')).toBe('');
  const statuses = [...screen.querySelectorAll('[role=status]')];
  expect(statuses.map((status) => status.getAttribute('aria-label'))).toEqual(['Structure', 'Signature', 'Claims']);
  for (const status of statuses) {
    expect(status.textContent).toBe('');
    expect(status.hasAttribute('data-verdict')).toBe(false);
  }
});
