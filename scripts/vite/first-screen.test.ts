import { expect, it } from 'vitest';
import { withFirstScreen } from './first-screen.ts';

it('writes the first screen into its place', () => {
  expect(withFirstScreen('<div><!-- first screen --></div>', '<p>$& A</p>')).toBe('<div><p>$& A</p></div>');
});

it.each(['<div></div>', '<!-- first screen --><!-- first screen -->'])('refuses %s', (html) => {
  expect(() => withFirstScreen(html, '')).toThrow('exactly once');
});
