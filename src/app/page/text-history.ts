import { strokeOf, type RunKind } from '../../session/state/typing.ts';

/** The steps of one text box: its earlier texts, its text now, and the texts that undo took back. */
export type TextHistory = {
  readonly past: readonly string[];
  readonly now: string;
  readonly future: readonly string[];
  /** The typing under way, whose next stroke joins the same step. `at`: ms. */
  readonly run: { readonly kind: RunKind; readonly at: number } | null;
};

/** The longest pause within a run of typing, ms. */
const pause = 1000;
/** The maximum number of characters that the steps retain. */
const mostCharacters = 10_000_000;

export const historyOfText = (now: string): TextHistory => ({ past: [], now, future: [], run: null });

/** Returns the history after the person typed, pasted or deleted something, at `at` ms. */
export function typedText(history: TextHistory, text: string, at: number): TextHistory {
  const { past, now, run } = history;
  const stroke = strokeOf('', now, text);
  const next = stroke === null ? null : { kind: stroke.kind, at };
  if (stroke?.goesOn === true && stroke.kind === run?.kind && at - run.at < pause)
    return { past, now: text, future: [], run: next };
  return { ...replacedText(history, text), run: next };
}

/** Returns the history after the page replaced the text, which is a step of its own. */
export const replacedText = ({ past, now }: TextHistory, text: string): TextHistory => ({
  ...historyOfText(text),
  past: bounded([...past, now]),
});

/** Returns the history one step back; null at the beginning. */
export function undoneText({ past, now, future }: TextHistory): TextHistory | null {
  const before = past.at(-1);
  return before === undefined ? null : { past: past.slice(0, -1), now: before, future: [now, ...future], run: null };
}

/** Returns the history one step forward; null if nothing was undone. */
export function redoneText({ past, now, future }: TextHistory): TextHistory | null {
  const [after, ...rest] = future;
  return after === undefined ? null : { past: [...past, now], now: after, future: rest, run: null };
}

/** Returns the newest steps within the bound, and always one, so that the last change can be undone. */
function bounded(steps: readonly string[]): readonly string[] {
  let [first, characters] = [steps.length, 0];
  while (first > 0) {
    characters += steps[first - 1]?.length ?? 0;
    if (characters > mostCharacters && first < steps.length) break;
    first -= 1;
  }
  return first === 0 ? steps : steps.slice(first);
}
