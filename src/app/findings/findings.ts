import type { LintFinding } from '../../core/lint/lint.ts';
import { editorNamed, type EditorName } from '../page/editors.ts';

const editors: Readonly<Record<LintFinding['place'], EditorName>> = {
  header: 'Header',
  claims: 'Payload',
  signature: 'Signature',
  token: 'Encoded token',
};

/** Moves the caret to the place of a finding. */
export function goToFinding({ place, span }: LintFinding): void {
  const editor = editorNamed(editors[place]);
  editor?.focus();
  if (span === null) editor?.selectAll();
  else editor?.select(span.start, span.end);
}

type Step = (by: 1 | -1) => void;

let present: Step | null = null;

/**
 * Goes to the next or previous finding in the order of the list. Does nothing if the list is not
 * there yet.
 */
export const stepToFinding: Step = (by) => present?.(by);

/**
 * Makes `F8` and `Shift+F8` go to the next and the previous finding, and from the last to the
 * first. Returns the function that stops it.
 */
export function listenForSteps(step: Step): () => void {
  present = step;
  const listen = (event: KeyboardEvent): void => {
    if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    // The rich editor also uses this key.
    event.stopPropagation();
    step(event.shiftKey ? -1 : 1);
  };
  addEventListener('keydown', listen, true);
  return () => {
    present = null;
    removeEventListener('keydown', listen, true);
  };
}
