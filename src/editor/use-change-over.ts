import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { awaitChangeOver } from './rich-state.ts';
import { turnQueue, whenEditorIdle, whenQuiet } from './turns.ts';
import type { Body, View } from './types.ts';

/**
 * `mounting`: the rich editor is being created under the plain one, hidden, and follows its text.
 */
type Phase = 'plain' | 'mounting' | 'rich';
type ChangeOver = {
  readonly phase: Phase;
  readonly plain: (body: Body | null) => void;
  readonly rich: (body: Body | null) => void;
};

const turns = turnQueue(whenEditorIdle);

/**
 * Replaces the plain editor with the rich one, and goes back if the rich one is no longer allowed
 * (a masked key). The swap is a single task, so it loses no keystroke, and it waits while someone
 * types. The two functions receive the bodies of the editors.
 */
export function useChangeOver(loaded: boolean, allowed: boolean): ChangeOver {
  const [reached, setReached] = useState<Phase>('plain');
  const [arrived, setArrived] = useState(false);
  const bodies = useRef<{ plain: Body | null; rich: Body | null; left: View | null }>({
    plain: null,
    rich: null,
    left: null,
  });
  const phase = loaded && allowed ? reached : 'plain';

  useEffect(() => (allowed && phase !== 'rich' ? awaitChangeOver() : undefined), [allowed, phase]);

  useEffect(() => {
    return loaded && allowed && phase === 'plain' ? turns.take(() => setReached('mounting')) : undefined;
  }, [loaded, allowed, phase]);

  useEffect(() => {
    if (phase !== 'mounting' || !arrived) return undefined;
    const { current } = bodies;
    return whenQuiet(
      () => current.plain?.busy() ?? false,
      () => {
        const view = current.plain?.view();
        flushSync(() => setReached('rich'));
        if (view) current.rich?.show(view);
      },
    );
  }, [phase, arrived]);

  const plain = useCallback((body: Body | null) => {
    const { current } = bodies;
    current.plain = body;
    const { left } = current;
    current.left = null;
    // A later effect fills in the text, so this waits for it.
    if (body && left) queueMicrotask(() => body.show(left));
  }, []);
  const rich = useCallback((body: Body | null) => {
    const { current } = bodies;
    // Keeps the rich editor's last view before it goes. The plain editor that takes over again has
    // no body yet.
    if (!body && !current.plain) current.left = current.rich?.view() ?? null;
    current.rich = body;
    setArrived(body !== null);
    if (!body) setReached('plain');
  }, []);
  return { phase, plain, rich };
}
