import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const file = new URL('../../dist-single/jotscope.html', import.meta.url);
const html = (): string => readFileSync(file, 'utf8');

test('the policy of the single file allows its own content by hash, and no host', () => {
  const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts = [...html().matchAll(/<script(?: type="module")?>([^]*?)<\/script>/g)].map(([, code = '']) =>
    hashOf(code),
  );
  const styles = [...html().matchAll(/<style>([^]*?)<\/style>/g)].map(([, text = '']) => hashOf(text));
  expect([scripts.length, styles.length]).toEqual([2, 1]);
  const policy =
    `default-src 'none'; script-src ${scripts.join(' ')}; style-src ${styles.join(' ')}; connect-src 'none'; worker-src blob:; img-src data:; font-src data:; ` +
    "manifest-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types app monaco-strict";
  expect(html().match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1]).toBe(policy);
  expect(html().indexOf('Content-Security-Policy')).toBeLessThan(html().search(/<(script|link|style|img)\b/));
});

test('the checksum next to the single file is correct', () => {
  const sum = createHash('sha256').update(readFileSync(file)).digest('hex');
  expect(readFileSync(new URL('../../dist-single/jotscope.html.sha256', import.meta.url), 'utf8')).toBe(
    `${sum}  jotscope.html\n`,
  );
});
