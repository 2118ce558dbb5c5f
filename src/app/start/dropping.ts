import { t } from '../../core/text/language.ts';
import { droppedText } from '../../editor/dropped-text.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';
import { takeLooseText, type TakeText } from './loose-text.ts';
import type { Drop } from './take-file.ts';

/**
 * Takes everything that is dropped on the page, so that the browser never opens it: a URL would be
 * sent to its host with its whole query. Only a text box handles dropped text itself. A file goes
 * into the Key box if it was dropped there or contains a key, and otherwise into the token box. Other
 * text goes by its content.
 */
export function listenForDrops(store: Store, takeText: TakeText): () => void {
  const over = (event: DragEvent): void => {
    if (isLeftToBox(event)) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
  };
  const drop = (event: DragEvent): void => {
    if (isLeftToBox(event)) return;
    event.preventDefault();
    if (isOnRichEditor(event) && !hasFiles(event)) return;
    event.stopPropagation();
    const dropped = dropOf(event);
    const text = dropped === null ? droppedText(event) : null;
    if (text !== null) takeLooseText(store, text, { way: 'dropped', takeText });
    else if (dropped !== null) void takeDrop(store, dropped);
  };
  addEventListener('dragover', over, true);
  addEventListener('drop', drop, true);
  return () => {
    removeEventListener('dragover', over, true);
    removeEventListener('drop', drop, true);
  };
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

/** In Firefox the target can be a text node. */
const elementAt = ({ target }: DragEvent): Element | null => {
  if (target instanceof Element) return target;
  return target instanceof Node ? target.parentElement : null;
};

/** The rich editor inserts text where it was dropped, but the browser does not know its boxes. */
const isOnRichEditor = (event: DragEvent): boolean => isWithin(event, '.monaco-editor');

const isWithin = (event: DragEvent, selector: string): boolean => Boolean(elementAt(event)?.closest(selector));

/** Returns whether the browser inserts the dropped text into a text box. */
function isLeftToBox(event: DragEvent): boolean {
  const box = elementAt(event);
  if (hasFiles(event) || isOnRichEditor(event)) return false;
  const isTextBox = box instanceof HTMLTextAreaElement || (box instanceof HTMLInputElement && textTypes.has(box.type));
  // The browser opens what is dropped on a box that cannot be edited.
  return isTextBox && !box.readOnly && !box.disabled;
}

const textTypes: ReadonlySet<string> = new Set(['text', 'search', 'url', 'tel', 'email', 'password']);

/**
 * Read during the event, because afterwards the browser no longer distinguishes a folder from a
 * file.
 */
function dropOf(event: DragEvent): Drop | null {
  const { files, items } = event.dataTransfer ?? {};
  const file = files?.[0];
  if (files === undefined || file === undefined) return null;
  const isFolder = items?.[0]?.webkitGetAsEntry()?.isDirectory === true;
  return { file, isFolder, count: files.length, isOnKey: isWithin(event, '.pane-key') };
}

/** Loads a file and announces what became of it. */
export async function takeDrop(store: Store, dropped: Drop): Promise<void> {
  try {
    const { takeFile } = await import('./take-file.ts');
    announce(await takeFile(store, dropped));
  } catch {
    announce(t`The part of this page that reads files could not be loaded. Nothing was changed.`);
  }
}
