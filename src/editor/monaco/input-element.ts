import { privateText } from '../../ui/private-text.ts';
import { droppedText } from '../dropped-text.ts';
import { spaceBefore } from '../plain-body.ts';
import { editor as monaco, KeyCode } from './api.ts';

/**
 * Returns the text box that Monaco reads input from. Assistive technology and automation see it as
 * the editor.
 */
const inputOf = (editor: monaco.IStandaloneCodeEditor): HTMLTextAreaElement | null =>
  editor.getContainerDomNode().querySelector('textarea.inputarea');

/** Sets attributes on the input element for which Monaco has no option. */
export function describeInput(
  editor: monaco.IStandaloneCodeEditor,
  { describedBy, invalid }: { describedBy: string | undefined; invalid: boolean | undefined },
): void {
  const input = inputOf(editor);
  for (const [name, value] of Object.entries(privateText)) input?.setAttribute(name, value);
  if (describedBy === undefined) input?.removeAttribute('aria-describedby');
  else input?.setAttribute('aria-describedby', describedBy);
  if (invalid) input?.setAttribute('aria-invalid', 'true');
  else input?.removeAttribute('aria-invalid');
}

/** Monaco fills its input element with about as much. */
const inputLength = 500;

/**
 * Writes the beginning of a text from outside into the input element. Monaco leaves the element as
 * it was until it next gets the focus, so a payload or key that was cleared would stay in the page.
 */
export function refreshInput(editor: monaco.IStandaloneCodeEditor, text: string): void {
  const input = inputOf(editor);
  if (input && !editor.hasTextFocus()) input.value = text.slice(0, inputLength);
}

/**
 * Makes selecting all of the input element select the whole text. The element contains only the
 * text around the caret, but assistive technology and automation take it for the whole. So if
 * anything other than Monaco selects all of it, the whole text is selected.
 */
export function takeForeignSelection(editor: monaco.IStandaloneCodeEditor): () => void {
  const input = inputOf(editor);
  const selectAsSeen = (event: Event): void => {
    const composing = event instanceof KeyboardEvent && event.isComposing;
    const range = editor.getModel()?.getFullModelRange();
    if (!composing && range && editor.getSelection()?.isEmpty() && coversAll(input)) editor.setSelection(range);
  };
  for (const type of seen) input?.addEventListener(type, selectAsSeen, true);
  return () => {
    for (const type of seen) input?.removeEventListener(type, selectAsSeen, true);
  };
}

// `select` fires shortly after the selection, the others when it is used; `focus` before Monaco
// resets it.
const seen = ['select', 'focus', 'keydown', 'copy', 'cut'];

const coversAll = (input: HTMLTextAreaElement | null): boolean =>
  input !== null && input.value !== '' && input.selectionStart === 0 && input.selectionEnd === input.value.length;

/**
 * Makes Enter keep the indentation of JSON, as in the plain editor. Monaco's own option would also
 * indent what is typed as several lines. While a list of suggestions is open, Enter belongs to the
 * list.
 */
export function keepIndentation(editor: monaco.IStandaloneCodeEditor, wanted: () => boolean): void {
  editor.addAction({
    id: 'jotscope.enter',
    label: 'Enter',
    keybindings: [KeyCode.Enter],
    keybindingContext: 'editorTextFocus && !suggestWidgetVisible',
    run: () => {
      const start = editor.getSelection()?.getStartPosition();
      const line = start && editor.getModel()?.getLineContent(start.lineNumber);
      const space = wanted() && start && line ? spaceBefore(line, start.column - 1) : '';
      editor.trigger('keyboard', 'type', { text: `\n${space}` });
    },
  });
}

/**
 * Inserts text where it was dropped on the editor, and at the caret if it fell on the margin. The
 * page cancels every drop, and handles files.
 */
export function takeDrops(editor: monaco.IStandaloneCodeEditor): () => void {
  const root = editor.getContainerDomNode();
  const onDrop = (event: DragEvent): void => {
    const text = droppedText(event);
    if (text === null || editor.getOption(monaco.EditorOption.readOnly)) return;
    const position = editor.getTargetAtClientPoint(event.clientX, event.clientY)?.position;
    if (position) editor.setPosition(position);
    editor.trigger('drop', 'type', { text });
    editor.focus();
  };
  root.addEventListener('drop', onDrop);
  return () => root.removeEventListener('drop', onDrop);
}

/** Hands over what is pasted as text. What `paste` does not take is left to Monaco. */
export function takePastes(editor: monaco.IStandaloneCodeEditor, paste: (text: string) => boolean): () => void {
  const root = editor.getContainerDomNode();
  const onPaste = (event: ClipboardEvent): void => {
    if (event.target !== inputOf(editor) || editor.getOption(monaco.EditorOption.readOnly)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text === '' || !paste(text)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener('paste', onPaste, true);
  return () => root.removeEventListener('paste', onPaste, true);
}
