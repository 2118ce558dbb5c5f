// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { keyTyped, openSession, payloadTyped, tokenTyped } from '../../session/testing.ts';
import { presentAnnouncement } from '../page/announcements.ts';
import { StoreContext } from '../page/use-session.ts';
import { AlgorithmMenu } from './AlgorithmMenu.tsx';

afterEach(cleanup);

const menu = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });

async function shown(session: ReturnType<typeof openSession>) {
  await session.settle();
  await act(async () =>
    render(
      <StoreContext value={session.store}>
        <AlgorithmMenu />
      </StoreContext>,
    ),
  );
}

async function choose(session: ReturnType<typeof openSession>, name: string, value: string) {
  await act(async () => void fireEvent.change(menu(name), { target: { value } }));
  await act(async () => void (await session.settle()));
}

describe('the algorithm menu', () => {
  it('encrypts the payload, says so, and shows how the content is encrypted', async () => {
    const session = openSession();
    session.say(payloadTyped('{"sub":"ada"}'), keyTyped('correct horse'));
    await shown(session);
    expect(screen.queryByRole('combobox', { name: 'Content encryption' })).toBeNull();
    expect(within(menu('Algorithm')).getAllByRole('group')).toHaveLength(2);
    await choose(session, 'Algorithm', 'PBES2-HS256+A128KW');
    expect(presentAnnouncement().text).toContain('content of a JWE');
    expect(menu('Algorithm').value).toBe('PBES2-HS256+A128KW');
    expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Content encryption' })).value).toBe(
      'A256GCM',
    );
    await choose(session, 'Content encryption', 'A128CBC-HS256');
    expect(JSON.parse(session.header() ?? '')).toMatchObject({ enc: 'A128CBC-HS256', alg: 'PBES2-HS256+A128KW' });
    await act(async () => presentAnnouncement().undo?.());
  });

  it('is disabled for a JWE that is closed, and says why', async () => {
    const session = openSession();
    const header = Buffer.from('{"alg":"dir","enc":"A128GCM"}').toString('base64url');
    session.say(tokenTyped(`${header}..AAAAAAAAAAAAAAAA.AA.AAAAAAAAAAAAAAAAAAAAAA`));
    await shown(session);
    for (const name of ['Algorithm', 'Content encryption']) {
      expect(menu(name).disabled).toBe(true);
      expect(menu(name).getAttribute('aria-description')).toContain('Decrypt the token first');
    }
  });
});
