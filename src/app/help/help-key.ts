import { helpContents, openHelp } from '../page/help.ts';

/**
 * `?` opens help on what has the focus or is under the pointer. Gives the function that ends it.
 */
export function listenForHelpKey(): () => void {
  const listen = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (key !== '?' || ctrlKey || metaKey || altKey || event.defaultPrevented) return;
    if (!(target instanceof Element) || target.closest(outOfReach) !== null) return;
    event.preventDefault();
    openHelp(topicAtHand() ?? helpContents);
  };
  addEventListener('keydown', listen);
  return () => removeEventListener('keydown', listen);
}

/** Where a question mark is typed, and what a dialog or menu is open over. */
const outOfReach =
  'textarea, input:not([type=checkbox], [type=range]), [contenteditable], [role=textbox], [role=dialog], [role=menu]';

/** The focus counts first where it is seen, as with the keyboard; else the pointer does. */
function topicAtHand(): string | null {
  const places = [
    document.querySelector(':focus-visible'),
    [...document.querySelectorAll(':hover')].at(-1),
    document.activeElement,
  ];
  return places.map(topicOf).find((topic) => topic !== null) ?? null;
}

const topicOf = (place: Element | null | undefined): string | null =>
  place?.closest('[data-help]')?.getAttribute('data-help') ?? null;
