import { expect, it } from 'vitest';
import { withFirstScreen, withoutNotes } from './first-screen.ts';

it('writes the first screen into its place', () => {
  expect(withFirstScreen('<div><!-- first screen --></div>', '<p>$& A</p>')).toBe('<div><p>$& A</p></div>');
});

it.each(['<div></div>', '<!-- first screen --><!-- first screen -->'])('refuses %s', (html) => {
  expect(() => withFirstScreen(html, '')).toThrow('exactly once');
});

it('removes comments and indentation, and nothing else', () => {
  expect(
    withoutNotes('<p>\n  <!-- a -->\n  // b\n  <a href="//c">d // e</a> <!-- f -->\n  <!-- first screen -->\n</p>\n'),
  ).toBe('<p>\n<a href="//c">d // e</a> <!-- f -->\n<!-- first screen -->\n</p>\n');
});
