// @vitest-environment happy-dom
import { createHmac } from 'node:crypto';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyTyped, tokenTyped } from '../../session/testing.ts';
import { KeyPane } from '../panes/KeyPane.tsx';
import { maskKey } from '../page/mask.ts';
import { DiagnosisPane } from './DiagnosisPane.tsx';
import { renderDiagnosed } from './testing/render-diagnosed.tsx';

const secret = 'correct-horse-battery-9';
const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');

function signed(by: string, claims: object): string {
  const input = `${part({ alg: 'HS256' })}.${part(claims)}`;
  return `${input}.${createHmac('sha256', by).update(input).digest('base64url')}`;
}

/** Opens the panes and returns all that the page has as text or attribute, besides the box itself. */
async function pageWith(token: string, key: string): Promise<string> {
  const panes = (
    <>
      <KeyPane />
      <DiagnosisPane />
    </>
  );
  await renderDiagnosed(panes, tokenTyped(token), keyTyped(key));
  expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
  return document.body.innerHTML;
}

beforeEach(() => maskKey(true));
afterEach(() => {
  cleanup();
  maskKey(false);
});

it.each([
  ['a line of configuration', signed(secret, {}), `JWT_SECRET="${secret}"`],
  ['a secret in quotes', signed(secret, {}), `"${secret}"`],
])('says a masked key nowhere: %s', async (_, token, key) => {
  const page = await pageWith(token, key);
  expect(page).not.toContain(secret);
  expect(page).toContain('The key is masked.');
  expect(page).not.toContain('another-key');
});

it('says no secret that it guessed from the token', async () => {
  expect(await pageWith(signed(secret, { note: secret }), 'another-key')).not.toContain(secret);
});

it('says it while it is shown', async () => {
  maskKey(false);
  expect(await pageWith(signed(secret, {}), `"${secret}"`)).toContain(secret);
});
