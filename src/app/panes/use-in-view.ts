import { useEffect } from 'react';
import type { Session } from '../../session/state/model.ts';
import { boxTextOf, chosenIn, foundInSource } from '../../session/state/source.ts';
import { isPaste } from '../../session/state/typing.ts';
import { editorNamed } from '../page/editors.ts';
import { useStore } from '../page/use-session.ts';

/** Scrolls the token box to the token after a paste, and when another one of its text is chosen. */
export function useTokenInView(): void {
  useInView('Encoded token', isOtherToken, tokenStart);
}

/** Scrolls the Key box to its start after a paste. */
export function useKeyInView(): void {
  useInView('Key', isOtherKey, start);
}

const start = (): number => 0;
const tokenStart = ({ source }: Session): number => foundInSource(source).spans[0]?.start ?? 0;

/** Edits of the parts change the text too, but the person looks at the parts. */
const isOtherToken = ({ source: before }: Session, { source: after }: Session): boolean =>
  before !== after &&
  after.kind === 'token' &&
  (chosenIn(before) !== chosenIn(after) || isPaste(boxTextOf(before), boxTextOf(after)));

const isOtherKey = ({ key: before }: Session, { key: after }: Session): boolean =>
  before.text !== after.text && isPaste(before.text, after.text);

type Change = (before: Session, after: Session) => boolean;

function useInView(name: 'Encoded token' | 'Key', isOther: Change, placeOf: (session: Session) => number): void {
  const store = useStore();
  useEffect(() => {
    let present = store.get();
    let frame = 0;
    const stop = store.subscribe(() => {
      const before = present;
      present = store.get();
      if (!isOther(before, present)) return;
      cancelAnimationFrame(frame);
      // After the editor has scrolled to its caret.
      frame = requestAnimationFrame(() => editorNamed(name)?.reveal(placeOf(store.get())));
    });
    return () => {
      stop();
      cancelAnimationFrame(frame);
    };
  }, [store, name, isOther, placeOf]);
}
