/**
 * Monaco's layers, the lower before the higher: evaluated at once they would be one task of a tenth
 * of a second and more. Each is what the next stands on, so whoever awaits one after the other
 * leaves the page free in between.
 */
export const loadingStages: readonly (() => Promise<unknown>)[] = [
  () => import('monaco-editor/editor/common/config/editorOptions'),
  () => import('monaco-editor/editor/common/model/textModel'),
  () => import('monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget'),
];
