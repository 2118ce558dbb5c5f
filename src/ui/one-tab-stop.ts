import { useEffect, type RefObject } from 'react';

/**
 * Makes all buttons of a table one tab stop: the arrow keys move between rows and within a row, Home
 * and End to the first and the last row.
 */
export function useOneTabStop(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const table = place.current;
    if (table === null) return undefined;
    const keep = (): void =>
      keepOneStop(
        table,
        buttonsIn(table).find(({ tabIndex }) => tabIndex === 0),
      );
    const follow = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLButtonElement) keepOneStop(table, target);
    };
    const step = (event: KeyboardEvent): void => {
      const next = stepFrom(table, document.activeElement, event.key);
      if (next === undefined) return;
      event.preventDefault();
      next.focus();
    };
    keep();
    // Rows come and go while the table stays.
    const observer = new MutationObserver(keep);
    observer.observe(table, { childList: true, subtree: true });
    table.addEventListener('focusin', follow);
    table.addEventListener('keydown', step);
    return () => {
      observer.disconnect();
      table.removeEventListener('focusin', follow);
      table.removeEventListener('keydown', step);
    };
  }, [place]);
}

const buttonsIn = (within: Element): readonly HTMLButtonElement[] => [...within.querySelectorAll('button')];

function keepOneStop(table: Element, stop: HTMLButtonElement | undefined): void {
  const buttons = buttonsIn(table);
  const kept = stop ?? buttons[0];
  for (const button of buttons) button.tabIndex = button === kept ? 0 : -1;
}

/** Returns the button that a key leads to from another one. */
function stepFrom(table: Element, from: Element | null, key: string): HTMLElement | undefined {
  const row = from?.closest('tr');
  if (!row || !from) return undefined;
  const inRow = buttonsIn(row);
  const at = inRow.findIndex((button) => button === from);
  if (key === 'ArrowLeft') return inRow[at - 1];
  if (key === 'ArrowRight') return inRow[at + 1];
  const rows = [...table.querySelectorAll('tr')].filter((each) => buttonsIn(each).length > 0);
  const steps: Readonly<Record<string, number>> = {
    ArrowUp: rows.indexOf(row) - 1,
    ArrowDown: rows.indexOf(row) + 1,
    Home: 0,
    End: rows.length - 1,
  };
  const next = rows[steps[key] ?? -1];
  if (next === undefined) return undefined;
  const buttons = buttonsIn(next);
  return buttons[Math.min(at, buttons.length - 1)];
}
