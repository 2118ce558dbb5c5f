import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { say, t } from '../../core/text/language.ts';
import type { Example, LoadedExample } from '../../session/examples/example.ts';
import { exampleGroups } from '../../session/examples/examples.ts';
import { faults, faultsTitle, type Fault } from '../../session/examples/faults.ts';
import type { Store } from '../../session/state/store.ts';
import { whenLoaded } from '../../ui/load.tsx';
import type { MenuGroup } from '../../ui/menu-item.ts';
import { announce } from '../page/announcements.ts';
import { cell, useCell } from '../page/cell.ts';

/** The fault that the page shows with its task; null for none. */
const shown = cell<Fault | null>(null);
/** Counts the presses, because a fault that takes longer must not replace a later example. */
let presses = 0;

export const useShownFault = (): Fault | null => useCell(shown);
export const endTour = (): void => shown.set(null);

const now = () => secondsOfMs(Date.now());

export function showExample(store: Store, { make }: Example): void {
  presses += 1;
  put(store, make(now()), null);
}

/** Makes a token with this fault and shows it with its task. */
export async function showFault(store: Store, fault: Fault): Promise<void> {
  const press = (presses += 1);
  await whenLoaded(
    () => import('../../session/examples/make-fault.ts'),
    async ({ makeFault }) => {
      const event = await makeFault(fault.id, now());
      if (press !== presses) return;
      if (event === null)
        announce(t`The browser encrypts only on https or localhost, so this example cannot be created.`);
      else put(store, event, fault);
    },
  );
}

function put(store: Store, event: LoadedExample, fault: Fault | null): void {
  shown.set(fault);
  store.dispatch(event);
}

/** Returns the fault after this one; the last is followed by the first. */
export const faultAfter = (fault: Fault): Fault => faults[(faults.indexOf(fault) + 1) % faults.length] ?? fault;

/** Returns the groups of the menu of examples, the faults first. */
export const exampleMenu = (store: Store): readonly MenuGroup[] => [
  {
    title: say(faultsTitle),
    items: faults.map((fault) => ({
      name: say(fault.name),
      about: say(fault.about),
      onPress: () => void showFault(store, fault),
    })),
  },
  ...exampleGroups.map(({ title, examples, isFolded }) => ({
    title: say(title),
    isFolded: isFolded === true,
    items: examples.map((example) => ({
      name: say(example.name),
      about: say(example.about),
      onPress: () => showExample(store, example),
    })),
  })),
];
