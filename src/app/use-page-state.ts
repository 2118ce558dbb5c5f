import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { isTouchOnly } from '../editor/prefer-plain.ts';
import { setRichEditorTheme, useEditorKind } from '../editor/rich.ts';
import { cell, useCell } from './page/cell.ts';
import { editorNamed } from './page/editors.ts';
import { useSettings } from './page/settings.ts';
import { useStore } from './page/use-session.ts';
import { takeFirstScreen } from './take-first-screen.ts';

/**
 * Sets attributes of the document: whether it is ready, which editor and theme it has, and how much
 * motion is allowed.
 */
export function usePageState(): void {
  const kind = useEditorKind();
  const theme = useShownTheme();
  const { theme: chosen, motion } = useSettings();
  // Set before the editors, which read their colors from the page.
  useEffect(() => {
    document.documentElement.dataset.theme = chosen;
  }, [chosen]);
  useEffect(() => {
    document.documentElement.dataset.motion = motion;
  }, [motion]);
  useEffect(() => setRichEditorTheme(theme), [theme]);
  useEffect(() => {
    document.documentElement.dataset.editor = kind;
  }, [kind]);
  const store = useStore();
  const isResumed = useRef(false);
  const [, renderAgain] = useState(false);
  useLayoutEffect(() => {
    if (!takeFirstScreen(store)) return;
    isResumed.current = true;
    // oxlint-disable-next-line react/set-state-in-effect -- Draws what was typed before the first paint; the panes alone would ask for it after it.
    renderAgain(true);
  }, [store]);
  useEffect(() => {
    document.documentElement.dataset.ready = 'true';
    if (isResumed.current) return;
    // Selects the token, so that a paste replaces it. Not on a touch screen, where focus would
    // raise the keyboard.
    if (isTouchOnly()) return;
    editorNamed('Encoded token')?.focus();
    editorNamed('Encoded token')?.selectAll();
  }, []);
}

const scheme = matchMedia('(prefers-color-scheme: dark)');
const prefersDark = cell(scheme.matches);
scheme.addEventListener('change', ({ matches }) => prefersDark.set(matches));

function useShownTheme(): 'light' | 'dark' {
  const { theme } = useSettings();
  const isDark = useCell(prefersDark);
  if (theme !== 'system') return theme;
  return isDark ? 'dark' : 'light';
}
