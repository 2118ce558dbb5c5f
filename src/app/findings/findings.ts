import type { LintFinding } from '../../core/lint/lint.ts';
import { editorNamed, type EditorName } from '../page/editors.ts';

const editors: Readonly<Record<LintFinding['place'], EditorName>> = {
  header: 'Header',
  claims: 'Payload',
  signature: 'Signature',
  token: 'Encoded token',
};

/** Puts the caret on what a finding speaks of. */
export function goToFinding({ place, span }: LintFinding): void {
  const editor = editorNamed(editors[place]);
  editor?.focus();
  if (span === null) editor?.selectAll();
  else editor?.select(span.start, span.end);
}

type Step = (by: 1 | -1) => void;

let present: Step | null = null;

/**
 * The next finding or the one before, as the list of findings goes through them; where that is not
 * there yet, nothing.
 */
export const stepToFinding: Step = (by) => present?.(by);

/**
 * `F8` and `Shift+F8`: the next finding and the one before, round and round. Gives the function
 * that ends it.
 */
export function listenForSteps(step: Step): () => void {
  present = step;
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // The rich editor has a use of its own for it.
    event.stopPropagation();
    step(event.shiftKey ? -1 : 1);
  };
  addEventListener('keydown', listen, true);
  return () => {
    present = null;
    removeEventListener('keydown', listen, true);
  };
}
