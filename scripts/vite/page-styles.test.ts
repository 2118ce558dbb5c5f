import { expect, it } from 'vitest';
import { withStyles } from './page-styles.ts';

const link = '<link rel="stylesheet" crossorigin href="./assets/a.css">';
const page = `<head><script>adopt()</script>${link}</head>`;

it('writes the styles before the script that uses them, and loads others without scripts', () => {
  expect(withStyles(page, (name) => (name === 'assets/a.css' ? 'p{content:"$&"}' : null))).toBe(
    `<head><script type="text/plain" data-styles>p{content:"$&"}</script>\n<script>adopt()</script>` +
      '<link rel="stylesheet" crossorigin href="./assets/a.css" disabled>\n' +
      '<noscript><link rel="stylesheet" href="./no-script.css"></noscript></head>',
  );
});

it.each([
  ['no style sheet', '<script>adopt()</script>'],
  ['two', `${page}${link}`],
  ['no script', link],
  ['two scripts', `${page}<script></script>`],
])('refuses a page with %s', (_, html) => {
  expect(() => withStyles(html, () => '')).toThrow('one style sheet and have one inline script');
});

it.each(['p{background:url(a.png)}', 'p{content:"</script>"}', 'p{content:"<!--"}'])('refuses %s', (styles) => {
  expect(() => withStyles(page, () => styles)).toThrow('assets/a.css cannot be written into the page.');
  expect(() => withStyles(page, () => null)).toThrow('one style sheet');
});
