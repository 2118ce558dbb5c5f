import { type ClipboardEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { canDraw, mostDrawn } from './drawing-cost.ts';
import { givenOffset, mergeLineEnds, shownText } from './line-ends.ts';
import { partForKey } from './part-keys.ts';
import { coversAll, echoText, type PlainBody, spaceBefore, typeInto } from './plain-body.ts';
import { isWhole, partText, type TextPart, typeInPart } from './text-part.ts';
import type { EditorProps } from './types.ts';
import { useLatest } from './use-latest.ts';

type BoxText = {
  readonly part: TextPart;
  readonly showPart: (part: TextPart) => void;
  readonly body: RefObject<PlainBody | null>;
};

type InputOf = { readonly currentTarget: HTMLTextAreaElement; readonly nativeEvent: Event };

/** Receives what the box now contains; `replaced` means that it replaces the whole text. */
type Typed = (value: string, selection: readonly [number, number], replaced: boolean) => void;

/**
 * Returns the text box's event handlers for typing, copying and moving. The box contains a part of
 * the text.
 */
export function useBoxEvents(
  box: RefObject<HTMLTextAreaElement | null>,
  props: EditorProps,
  { part, showPart, body }: BoxText,
) {
  const typed: Typed = (value, selection, replaced) => {
    body.current?.touched();
    const stays = body.current?.composing() ?? false;
    const next = typeInPart(part, value, { selection, replaced, stays });
    showPart(next);
    const merged = mergeLineEnds(props.text, next.of);
    if (merged !== props.text) props.onText(merged, replaced);
  };
  const replaces = useBeforeInput(box, typed);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const next = event.nativeEvent.isComposing ? null : partForKey(part, event, lonelyCaret(event.currentTarget));
    if (next !== null) flushSync(() => showPart(next));
    else keepIndentation(event, props);
  };
  return {
    onKeyDown,
    onCopy: (event: ClipboardEvent<HTMLTextAreaElement>) => copyGiven(event, props, part),
    onCut: (event: ClipboardEvent<HTMLTextAreaElement>) => copyGiven(event, props, part),
    onInput: ({ currentTarget, nativeEvent }: InputOf) => {
      // The final text of a composition that a text from outside has ended.
      const isLate = isComposingEvent(nativeEvent) && body.current?.composing() === false;
      if (isLate) echoText(currentTarget, partText(part));
      else typed(currentTarget.value, [currentTarget.selectionStart, currentTarget.selectionEnd], replaces());
    },
    onSelect: ({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }) =>
      props.onCaret?.(givenOffset(props.text, part.start + caretOf(currentTarget))),
    onCompositionStart: () => body.current?.compose(true),
    onCompositionEnd: () => body.current?.compose(false),
  };
}

/**
 * Intercepts what is about to be typed, pasted or dropped. The browser would draw a long text
 * before the page sees it, so such a text does not reach the box: `typed` gets what the box would
 * contain. Returns whether the input replaces everything in the box.
 */
function useBeforeInput(box: RefObject<HTMLTextAreaElement | null>, typed: Typed): () => boolean {
  const replaces = useRef(false);
  const latest = useLatest(typed);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return undefined;
    const look = (event: InputEvent): void => {
      replaces.current = coversAll(area);
      const inserted = shownText(event.data ?? '');
      if (area.readOnly || !event.cancelable || canDraw(inserted, mostDrawn)) return;
      event.preventDefault();
      const { value, selectionStart, selectionEnd } = area;
      const caret = selectionStart + inserted.length;
      latest.current(
        value.slice(0, selectionStart) + inserted + value.slice(selectionEnd),
        [caret, caret],
        replaces.current,
      );
    };
    area.addEventListener('beforeinput', look);
    return () => area.removeEventListener('beforeinput', look);
  }, [box, latest]);
  return () => replaces.current;
}

const isComposingEvent = (event: Event): boolean => event instanceof InputEvent && event.isComposing;

const lonelyCaret = ({ selectionStart, selectionEnd }: HTMLTextAreaElement): number | null =>
  selectionStart === selectionEnd ? selectionStart : null;

const caretOf = ({ selectionDirection, selectionStart, selectionEnd }: HTMLTextAreaElement): number =>
  selectionDirection === 'backward' ? selectionStart : selectionEnd;

/** Makes Enter start the next line of JSON with this line's indentation. */
function keepIndentation(event: KeyboardEvent<HTMLTextAreaElement>, { language, readOnly }: EditorProps): void {
  const { shiftKey, ctrlKey, metaKey, altKey } = event;
  if (event.key !== 'Enter' || shiftKey || ctrlKey || metaKey || altKey || event.nativeEvent.isComposing) return;
  if (language !== 'json' || readOnly) return;
  event.preventDefault();
  typeInto(`\n${spaceBefore(event.currentTarget.value, event.currentTarget.selectionStart)}`);
}

/**
 * Copies the given text if the box would copy something else: bullets instead of masked characters,
 * LF instead of CRLF, or only the box's part when the whole text is meant.
 */
function copyGiven(
  event: ClipboardEvent<HTMLTextAreaElement>,
  { text, masked, readOnly }: EditorProps,
  part: TextPart,
): void {
  const { selectionStart, selectionEnd } = event.currentTarget;
  const isAll = coversAll(event.currentTarget);
  const isPart = isAll && !isWhole(part);
  if (selectionStart === selectionEnd || !(masked || isPart || text.includes('\r'))) return;
  event.preventDefault();
  const at = (selected: number): number => givenOffset(text, part.start + selected);
  event.clipboardData.setData('text/plain', isAll ? text : text.slice(at(selectionStart), at(selectionEnd)));
  if (event.type === 'cut' && !readOnly) typeInto('');
}
