import { helpContents, openHelp } from '../page/help.ts';

/**
 * Makes `?` open help on what has the focus or is under the pointer. Returns the function that
 * stops it.
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

/** Elements in which a question mark is ordinary text, and open dialogs and menus. */
const outOfReach =
  'textarea, input:not([type=checkbox], [type=range]), [contenteditable], [role=textbox], [role=dialog], [role=menu]';

/**
 * Returns the topic to explain. The focus counts first if it is visible, as with the keyboard;
 * otherwise the pointer does.
 */
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
