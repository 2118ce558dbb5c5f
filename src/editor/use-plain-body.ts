import { type RefObject, useLayoutEffect, useRef } from 'react';
import { takeHistory } from './history-keys.ts';
import { shownOf } from './line-ends.ts';
import { echo, plainBody, type PlainBody } from './plain-body.ts';
import type { BodyProps } from './types.ts';
import { useLatest } from './use-latest.ts';

/** Makes the text box the body of an editor: texts from outside go in, undo and redo go to the page, the handle to whom it may concern. */
export function usePlainBody(
  box: RefObject<HTMLTextAreaElement | null>,
  props: BodyProps,
  bare: boolean,
): RefObject<PlainBody | null> {
  const body = useRef<PlainBody>(null);
  const latest = useLatest(props);

  useLayoutEffect(() => {
    const area = box.current;
    if (!area) return undefined;
    const own = plainBody(area, () => latest.current.text);
    const step = (wanted: 'undo' | 'redo'): void =>
      wanted === 'undo' ? latest.current.onUndo() : latest.current.onRedo();
    const giveBack = takeHistory(area, step, () => echo(area, shownOf(latest.current.text)));
    const { body: tell, handle } = latest.current;
    body.current = own;
    tell(own);
    handle?.(own);
    return () => {
      giveBack();
      tell(null);
      handle?.(null);
    };
  }, [box, latest]);

  // After every render: a text that came from outside is put in, one that was typed here is there already.
  useLayoutEffect(() => {
    if (box.current && !body.current?.composing()) echo(box.current, shownOf(props.text));
  });

  // Another element scrolls from now on.
  const wasBare = useRef(bare);
  useLayoutEffect(() => {
    if (wasBare.current !== bare) body.current?.revealCaret();
    wasBare.current = bare;
  }, [bare]);

  return body;
}
