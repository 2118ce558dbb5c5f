import { noKey } from '../core/keys/key.ts';
import { noPolicy } from '../core/claims/policy.ts';
import { isOfExample } from '../session/state/lineage.ts';
import { emptySource } from '../session/state/source.ts';
import type { Store } from '../session/state/store.ts';
import { editorNamed } from './page/editors.ts';
import { takeKey, takeText } from './panes/taking.ts';

/*
 * The build writes the first screen into the page, and its boxes take text before any script has
 * loaded. What was typed there becomes the session's, with the cursor where it was.
 */

const names = ['Encoded token', 'Key'] as const;
type Name = (typeof names)[number];

type Box = { readonly name: Name; readonly area: HTMLTextAreaElement };

type FirstScreen = {
  readonly boxes: readonly Box[];
  /** The box with the focus. It loses the focus when the page takes its place. */
  focused: Box | null;
  composing: Promise<void> | null;
};

let screen: FirstScreen | null = null;

const textIn = (name: Name): string => screen?.boxes.find((box) => box.name === name)?.area.value ?? '';

/** Returns whether a token was typed or pasted before the page started. */
export const isTokenTyped = (): boolean => textIn('Encoded token') !== '';

/** Follows what the person does on the first screen; there is none in the development server. */
export function watchFirstScreen(): void {
  const boxes = names.flatMap((name) => {
    const area = document.querySelector(`.first-screen textarea[aria-label="${name}"]`);
    return area instanceof HTMLTextAreaElement ? [{ name, area }] : [];
  });
  const watched: FirstScreen = { boxes, composing: null, focused: null };
  screen = watched;
  for (const box of boxes) {
    const { area } = box;
    if (document.activeElement === area) watched.focused = box;
    area.addEventListener('focus', () => {
      watched.focused = box;
    });
    // Fires as well when the page takes the place of the box, and then the focus is not given up.
    area.addEventListener('blur', () =>
      queueMicrotask(() => {
        if (area.isConnected && watched.focused === box) watched.focused = null;
      }),
    );
    const compose = (): void => {
      watched.composing ??= new Promise((done) =>
        area.addEventListener(
          'compositionend',
          () => {
            watched.composing = null;
            done();
          },
          { once: true },
        ),
      );
    };
    area.addEventListener('compositionstart', compose);
    area.addEventListener('compositionupdate', compose);
  }
}

/** Resolves when no input method composes, so that nothing is cut off. */
export async function whenComposed(): Promise<void> {
  await screen?.composing;
}

/**
 * Puts what was typed on the first screen into the session, once. Call it when the page has taken
 * the place of the first screen. Returns whether the cursor is where the person left it.
 */
export function takeFirstScreen(store: Store): boolean {
  const taken = screen;
  if (taken === null) return false;
  const [token, key] = [textIn('Encoded token'), textIn('Key')];
  screen = null;
  if (token !== '') {
    if (isOfExample(store.get().source)) store.dispatch(emptied);
    takeText(store, token, true);
  }
  if (key !== '') takeKey(store, key, true);
  const { focused } = taken;
  // Without a text the page selects the example, so that a paste replaces it.
  if (focused === null || focused.area.value === '') return false;
  // The box contains the text once this task has ended.
  queueMicrotask(() => placeCursor(focused));
  return true;
}

/** The example makes way as if it had never been shown. */
const emptied = {
  type: 'loaded',
  source: emptySource,
  key: noKey,
  policy: noPolicy,
  intent: 'verify',
  forgets: true,
} as const;

function placeCursor({ name, area }: Box): void {
  const editor = editorNamed(name);
  const { selectionStart, selectionEnd, selectionDirection } = area;
  const isBackward = selectionDirection === 'backward';
  editor?.focus();
  editor?.select(isBackward ? selectionEnd : selectionStart, isBackward ? selectionStart : selectionEnd);
}
