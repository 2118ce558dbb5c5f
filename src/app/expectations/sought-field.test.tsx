// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { goToField } from '../page/sections.ts';
import { StoreContext } from '../page/use-session.ts';
import { openSession } from '../../session/testing.ts';
import { Expectations } from './Expectations.tsx';

afterEach(cleanup);

it('unfolds the further expectations to reach one of them', async () => {
  const { store } = openSession();
  render(
    <StoreContext value={store}>
      <Expectations />
    </StoreContext>,
  );
  const details = document.querySelector('details');
  expect(details?.open).toBe(false);
  await act(async () => goToField('expectations', 'algorithms'));
  expect(details?.open).toBe(true);
  expect(document.activeElement?.closest('[data-field]')?.getAttribute('data-field')).toBe('algorithms');
});
