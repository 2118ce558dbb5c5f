import { editorNamed, editorNames } from './editors.ts';

/** `Alt+1` to `Alt+5` focus the editors in their order. Gives the function that ends it. */
export function listenForShortcuts(): () => void {
  const listen = (event: KeyboardEvent): void => {
    // By code: with Alt held the key of a digit may be another character (macOS).
    const digit = /^(?:Digit|Numpad)([1-5])$/.exec(event.code)?.[1];
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || digit === undefined) return;
    const name = editorNames[Number(digit) - 1];
    if (name === undefined) return;
    event.preventDefault();
    editorNamed(name)?.focus();
  };
  addEventListener('keydown', listen, true);
  return () => removeEventListener('keydown', listen, true);
}
