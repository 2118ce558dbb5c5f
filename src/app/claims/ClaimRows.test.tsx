// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { openSession, payloadTyped } from '../../session/testing.ts';
import { StoreContext } from '../page/use-session.ts';
import { ClaimsTable } from './ClaimsTable.tsx';

afterEach(cleanup);

it('keeps the rows of claims that an edit only moves', () => {
  const { store } = openSession();
  store.dispatch(payloadTyped('{"iss":"a","sub":"s","sub":"t","nested":{"x":1}}'));
  const { container } = render(
    <StoreContext value={store}>
      <ClaimsTable />
    </StoreContext>,
  );
  const rows = (): readonly Element[] => [...container.querySelectorAll('tbody tr')];
  const texts = (): readonly (string | undefined)[] =>
    rows().map((row) => [...row.querySelectorAll('th, .claim-value')].map((cell) => cell.textContent).join(' '));
  const [, ...moved] = rows();
  act(() => store.dispatch(payloadTyped('{"iss":"longer","sub":"s","sub":"u","nested":{"x":1}}')));
  expect(rows().slice(1)).toEqual(moved);
  expect(texts()).toEqual(['iss "longer"', 'sub "s"', 'sub "u"', expect.stringContaining('nested')]);
});
