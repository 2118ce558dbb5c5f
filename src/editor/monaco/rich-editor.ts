import { loader } from '@monaco-editor/react';
import * as monaco from 'monaco-editor/editor';
import type { RichEditor } from '../rich-state.ts';
import { registerAssist } from './assist.ts';
import { editor, KeyCode, KeyMod } from './api.ts';
import { jsonLanguage, registerJson } from './json-language.ts';
import { MonacoEditor } from './MonacoEditor.tsx';
import { applyTheme } from './theme.ts';

loader.config({ monaco });

/** What Monaco needs before its first editor. Together they would be one task of 30 ms. */
export const preparations: readonly (() => void)[] = [
  registerJson,
  registerAssist,
  () =>
    editor.addKeybindingRules([
      // These keys belong to the page. Monaco would wait for the second key of a chord, and would move
      // between faults itself.
      { keybinding: KeyMod.CtrlCmd | KeyCode.KeyK, command: null },
      { keybinding: KeyCode.F8, command: null },
      { keybinding: KeyMod.Shift | KeyCode.F8, command: null },
      // Esc closes what is open in the editor. Otherwise it belongs to the page, even with a selection.
      { keybinding: KeyCode.Escape, command: '-cancelSelection' },
    ]),
  // Makes what all models share.
  () => editor.createModel('', jsonLanguage).dispose(),
];

export const richEditor: RichEditor = { Component: MonacoEditor, applyTheme };
