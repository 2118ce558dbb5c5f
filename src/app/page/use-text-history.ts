import { useState } from 'react';
import { historyOfText, redoneText, replacedText, type TextHistory, typedText, undoneText } from './text-history.ts';

/**
 * Returns what a text box with a history of its own does when the person types in it, undoes and
 * redoes. `text` is its text now, which the page may replace.
 */
export function useTextHistory(text: string, onText: (text: string) => void) {
  const [kept, keep] = useState(() => historyOfText(text));
  const history = kept.now === text ? kept : replacedText(kept, text);
  if (history !== kept) keep(history);
  const go = (next: TextHistory | null): void => {
    if (next === null) return;
    keep(next);
    onText(next.now);
  };
  return {
    onText: (typed: string) => go(typedText(history, typed, performance.now())),
    onUndo: () => go(undoneText(history)),
    onRedo: () => go(redoneText(history)),
  };
}
