import { type RefObject, useLayoutEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { takeHistory } from './history-keys.ts';
import { echoText, fill, plainBody, type PlainBody } from './plain-body.ts';
import { partText, type TextPart } from './text-part.ts';
import type { BodyProps } from './types.ts';
import { useLatest } from './use-latest.ts';

type ShownText = { readonly part: TextPart; readonly showPart: (part: TextPart) => void; readonly bare: boolean };

/**
 * Makes the text box the body of an editor: texts from outside go in, undo and redo go to the page,
 * the handle to whom it may concern.
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

  // After every render: a text that came from outside is put in, one that was typed here is there
  // already.
  const filled = useRef<TextPart>(null);
  useLayoutEffect(() => {
    if (!box.current || body.current?.composing()) return;
    // A selection that comes with a part is set once.
    if (filled.current === part) echoText(box.current, partText(part));
    else fill(box.current, part);
    filled.current = part;
  });

  // Another element scrolls from now on.
  const wasBare = useRef(bare);
  useLayoutEffect(() => {
    if (wasBare.current !== bare) body.current?.revealCaret();
    wasBare.current = bare;
  }, [bare]);

  return body;
}
