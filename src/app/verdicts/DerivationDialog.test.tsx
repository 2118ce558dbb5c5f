// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { rfc7520Jwe } from '../../core/crypto/vectors/rfc7520-jwe.ts';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { DerivationDialog } from './DerivationDialog.tsx';

afterEach(cleanup);

async function shown(key: string, token: string) {
  const session = openSession();
  session.say(tokenTyped(token), keyTyped(key));
  await session.settle();
  await act(async () =>
    render(
      <StoreContext value={session.store}>
        <DerivationDialog />
      </StoreContext>,
    ),
  );
}

const agreement = rfc7520Jwe.find(({ name }) => name === 'ECDH-ES+A128KW');

describe('the steps of a decryption', () => {
  it('are a list, from the agreed secret to the plaintext, with sizes', async () => {
    await shown(JSON.stringify(agreement?.key), agreement?.token ?? '');
    const list = await screen.findByRole('list', { name: 'Steps of the decryption' });
    const titles = within(list).getAllByRole('heading');
    expect(titles.map(({ textContent }) => textContent?.replace(/^(\d\. [^A-Z]*[A-Z][a-z ]+).*/, '$1'))).toHaveLength(
      4,
    );
    expect(titles[1]?.textContent).toContain('Concat KDF');
    expect(within(list).getAllByText('Agreed secret (Z)')).toHaveLength(2);
    expect(within(list).getAllByText('48 bytes').length).toBeGreaterThan(0);
  });

  it('show their values only on request', async () => {
    await shown(JSON.stringify(agreement?.key), agreement?.token ?? '');
    await screen.findByRole('list', { name: 'Steps of the decryption' });
    expect(document.querySelectorAll('code')).toHaveLength(0);
    await act(async () => void fireEvent.click(screen.getByRole('checkbox', { name: 'Show values' })));
    expect(document.querySelectorAll('code').length).toBeGreaterThan(8);
  });

  it('say what is missing without a key', async () => {
    await shown('', agreement?.token ?? '');
    expect(screen.getByRole('dialog').textContent).toContain("Enter the recipient's key first");
  });
});
