// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { boxesNow, verdictsNow } from '../../scripts/fuzz/page/look.mjs';
import { noPolicy } from '../core/claims/policy.ts';
import { noKey } from '../core/keys/key.ts';
import { structureVerdict } from '../session/reading/structure-verdict.ts';
import { everyCase } from '../session/every-case.ts';
import { openSource } from '../session/state/opened.ts';
import { emptySource, paneOfSource, pastedSource, tokenOfSource } from '../session/state/source.ts';
import { openSession } from '../session/testing.ts';
import type * as loading from '../ui/load.tsx';
import { App } from './App.tsx';
import { StoreContext } from './page/use-session.ts';

/*
 * On a slow connection a part that is loaded on demand comes late or never. React shows nothing of an
 * update in which a component waits for its code outside of a Suspense boundary, so the page would keep
 * the verdicts of the token before. Here only the parts that every page has come at all.
 */

vi.mock('../ui/load.tsx', async (original) => {
  const load = await original<typeof loading>();
  const present = /SideColumn|Verdicts\.tsx|TokenSummary|FindingsPane/;
  const never = () => new Promise<never>(() => undefined);
  const lazyPart: typeof load.lazyPart = (importing) =>
    load.lazyPart(present.test(String(importing)) ? importing : never);
  return { ...load, lazyPart };
});

/** A case of each shape from each table, because the shape of a token decides which parts its page has. */
const cases = [
  ...new Map(everyCase().map((each) => [`${each.name.split(' ')[0]} ${shapeOf(each.pasted)}`, each])).values(),
];

function shapeOf(text: string): string {
  const token = tokenOfSource(pastedSource(text));
  const isJson = token.kind !== 'empty' && token.json !== undefined;
  return [
    token.kind,
    isJson,
    ...['~', 'x5c', '"cty"', 'b64'].map((mark) => JSON.stringify(token).includes(mark)),
  ].join();
}

const { store, say } = openSession();

beforeAll(async () => {
  await act(async () => {
    const root = document.createElement('div');
    document.body.append(root);
    render(
      <StoreContext value={store}>
        <App />
      </StoreContext>,
      { container: root },
    );
  });
  await vi.waitUntil(() => verdictsNow().startsWith('empty'), 60_000);
});
afterAll(cleanup);

it.each(cases.map((each) => [each.name, each] as const))('does not hold back %s', async (_, { pasted, key }) => {
  await act(async () => {
    say({ type: 'loaded', source: emptySource, key: noKey, policy: noPolicy, intent: 'verify' });
    say({ type: 'key-typed', key }, { type: 'token-typed', text: pasted });
  });
  const source = openSource(store.get());
  const shown = (part: 'header' | 'payload') => paneOfSource(source, part)?.text ?? '';
  expect(boxesNow()).toMatchObject({ Header: lined(shown('header')), Payload: lined(shown('payload')) });
  expect(verdictsNow().split(' × ')[0]).toBe(structureVerdict(store.get()).verdict);
});

/** A text area normalizes line ends (HTML §4.10.11). */
const lined = (text: string): string => text.replace(/\r\n?/g, '\n');
