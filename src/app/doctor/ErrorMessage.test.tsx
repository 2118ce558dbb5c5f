// @vitest-environment happy-dom
import { createHmac } from 'node:crypto';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { noKey } from '../../core/keys/key.ts';
import { keyTyped, tokenTyped } from '../../session/testing.ts';
import { DiagnosisPane } from './DiagnosisPane.tsx';
import { renderDiagnosed } from './testing/render-diagnosed.tsx';

afterEach(cleanup);

const bytes = Buffer.from('correct-horse-battery-staple-and-9-more-words');
const part = (json: object): string => Buffer.from(JSON.stringify(json)).toString('base64url');
const input = `${part({ alg: 'HS256' })}.${part({ sub: 'a', exp: 1_300_819_380 })}`;
const token = `${input}.${createHmac('sha256', bytes).update(input).digest('base64url')}`;

const paneWith = (pasted: string, key = '') =>
  renderDiagnosed(<DiagnosisPane />, keyTyped({ ...noKey, text: key }), tokenTyped(pasted));

/** Pastes into the box, as a browser does. */
async function paste(data: string): Promise<void> {
  const area = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Error message' });
  await act(async () => {
    area.setRangeText(data, 0, area.value.length, 'end');
    fireEvent(area, new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data }));
  });
}

const list = () => screen.findByRole('list', { name: 'Error message' });
const holds = async () =>
  Object.fromEntries(
    [...(await list()).querySelectorAll<HTMLElement>('[data-cause]')].map(({ dataset }) => [
      dataset['cause'],
      dataset['holds'],
    ]),
  );

describe('the box Error message', () => {
  it('offers to expect the audience that the message names, and checks it', async () => {
    const begun = `${part({ alg: 'HS256' })}.${part({ aud: 'https://other.example' })}`;
    const mac = createHmac('sha256', bytes).update(begun).digest('base64url');
    const store = await paneWith(`${begun}.${mac}`, bytes.toString());
    await paste('JsonWebTokenError: jwt audience invalid. expected: https://api.example');
    const button = await screen.findByRole('button', { name: /^Expect/ });
    expect(button.textContent).toContain('https://api.example');
    await act(async () => void fireEvent.click(button));
    expect(store.get().policy.audience).toEqual(['https://api.example']);
    expect((await holds())['audience-mismatch']).toBe('yes');
  });

  it('offers to allow the algorithm that the message names, and lists that another was used', async () => {
    const store = await paneWith(token, bytes.toString());
    await paste('RPError: unexpected JWT alg received, expected RS256, got: HS256');
    await act(async () => void fireEvent.click(await screen.findByRole('button', { name: /^Expect/ })));
    expect(store.get().policy.algorithms).toEqual(['RS256']);
    expect((await holds())['algorithm-not-allowed']).toBe('yes');
    const [first] = within(screen.getByRole('list', { name: 'Diagnosis' })).getAllByRole('listitem');
    expect(first?.dataset['cause']).toBe('algorithm-not-allowed');
  });

  it('adds what it offers to the expectations as they are when it is pressed', async () => {
    const store = await paneWith(token, bytes.toString());
    await paste('JsonWebTokenError: jwt audience invalid. expected: https://api.example');
    const button = await screen.findByRole('button', { name: /^Expect/ });
    // Not drawn yet: the press must not bring the earlier expectations back.
    store.dispatch({
      type: 'policy-set',
      field: 'issuer',
      policy: { ...store.get().policy, issuer: ['https://a.example'] },
    });
    fireEvent.click(button);
    expect(store.get().policy).toMatchObject({ audience: ['https://api.example'], issuer: ['https://a.example'] });
    await act(async () => undefined);
  });

  it('puts what it asks about first in Diagnosis, which was a note before', async () => {
    await paneWith(`"${token}"`, bytes.toString());
    const causes = () =>
      [...screen.getByRole('list', { name: 'Diagnosis' }).querySelectorAll<HTMLElement>(':scope > li[data-cause]')].map(
        ({ dataset }) => dataset['cause'],
      );
    expect(causes()).toEqual(['expired']);
    await paste('JsonWebTokenError: invalid token');
    await waitFor(() => expect(causes()[0]).toBe('token-quoted'));
  });

  it('says what the library means, and tests each cause on the token and key', async () => {
    await paneWith(token, bytes.toString('base64'));
    await paste('JsonWebTokenError: invalid signature');
    await waitFor(async () => expect((await holds())['secret-is-base64']).toBe('yes'));
    const found = await holds();
    expect([found['secret-typo'], found['token-truncated']]).toEqual(['no', 'no']);
    const pane = screen.getByRole('region', { name: 'Diagnosis' });
    expect(pane.textContent).toContain('jsonwebtoken: "invalid signature"');
    expect(pane.textContent).toContain('Yes: your secret is base64.');
    expect(within(await list()).getAllByRole('listitem')[0]?.dataset['cause']).toBe('secret-is-base64');
  });

  it('answers without a token and without a key', async () => {
    await paneWith('');
    await paste('jwt.exceptions.ExpiredSignatureError: Signature has expired');
    await waitFor(async () => expect((await holds())['expired']).toBe('unknown'));
    expect((await list()).textContent).toContain('This cannot be determined without a token.');
  });

  it('says that it does not know a message', async () => {
    await paneWith(token);
    await paste('the cat sat on the keyboard');
    expect(await screen.findByText(/Jotscope does not know this message/)).toBeTruthy();
    expect(screen.queryByRole('list', { name: 'Error message' })).toBeNull();
  });

  it('is one history with token and key', async () => {
    const store = await paneWith(token);
    await paste('jwt expired');
    await waitFor(async () => expect((await holds())['expired']).toBe('yes'));
    await act(async () => store.dispatch({ type: 'undone' }));
    expect(screen.queryByRole('list', { name: 'Error message' })).toBeNull();
    await act(async () => store.dispatch({ type: 'redone' }));
    await waitFor(async () => expect((await holds())['expired']).toBe('yes'));
  });

  it('reads the message that is next to the token in the token box', async () => {
    await paneWith(`JsonWebTokenError: jwt expired\n    at /srv/node_modules/jsonwebtoken/verify.js:190:21\n${token}`);
    await waitFor(async () => expect((await holds())['expired']).toBe('yes'));
    expect(screen.getByText('This error message is in the token box.')).toBeTruthy();
  });

  it('leads to the field of an expectation that is not set', async () => {
    await paneWith(token);
    await paste('jwt issuer invalid. expected: https://a.example');
    const item = (await list()).querySelector<HTMLElement>('[data-cause="issuer-mismatch"]');
    expect(item?.dataset['holds']).toBe('unknown');
    expect(within(item ?? document.body).getByRole('button', { name: 'Set expectations' })).toBeTruthy();
  });
});
