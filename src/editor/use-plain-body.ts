import { type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { takeHistory } from './history-keys.ts';
import { echoText, fill, plainBody, type PlainBody } from './plain-body.ts';
import { partText, type TextPart } from './text-part.ts';
import type { BodyProps } from './types.ts';
import { useLatest } from './use-latest.ts';

type ShownText = { readonly part: TextPart; readonly showPart: (part: TextPart) => void; readonly bare: boolean };

/**
 * Makes the text box the body of an editor: it puts in texts from outside, passes undo and redo to
 * the page, and reports the handle.
 */
export function usePlainBody(
  box: RefObject<HTMLTextAreaElement | null>,
  props: BodyProps,
  { part, showPart, bare }: ShownText,
): RefObject<PlainBody | null> {
  const body = useRef<PlainBody>(null);
  const latest = useLatest({ ...props, part });

  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return undefined;
    const own = plainBody(area, () => ({
      given: latest.current.text,
      part: latest.current.part,
      showPart: (next) => flushSync(() => showPart(next)),
    }));
    const step = (wanted: 'undo' | 'redo'): void =>
      wanted === 'undo' ? latest.current.onUndo() : latest.current.onRedo();
    const giveBack = takeHistory(area, step, () => echoText(area, partText(latest.current.part)));
    const { body: tell, handle } = latest.current;
    body.current = own;
    tell(own);
    handle?.(own);
    return () => {
      giveBack();
      tell(null);
      handle?.(null);
    };
  }, [box, latest, showPart]);

  // Runs after every render: puts in a text that came from outside. A text that was typed here is
  // already in the box.
  const filled = useRef<TextPart>(null);
  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return;
    const isComposing = body.current?.composing() ?? false;
    // What is being composed was reported already: another text comes from outside, and wins.
    if (isComposing && area.value === partText(part)) return;
    if (isComposing) body.current?.interrupt();
    // The selection of a part is set only once.
    if (filled.current === part) echoText(area, partText(part));
    else fill(area, part);
    filled.current = part;
    if (isComposing) area.focus({ preventScroll: true });
  });

  // When the mirror comes or goes, a different element scrolls.
  const wasBare = useRef(bare);
  useLayoutEffect(() => {
    if (wasBare.current !== bare) body.current?.revealCaret();
    wasBare.current = bare;
  }, [bare]);

  return body;
}
