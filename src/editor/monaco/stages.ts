/**
 * Monaco's layers, from the bottom up. Evaluated at once they would be one task of a tenth of a
 * second or more. Each layer builds on the one before, so a caller that awaits them in turn leaves
 * the page free in between.
 */
export const loadingStages: readonly (() => Promise<unknown>)[] = [
  () => import('monaco-editor/editor/common/config/editorOptions'),
  () => import('monaco-editor/editor/common/model/textModel'),
  () => import('monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget'),
];
