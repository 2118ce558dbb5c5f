// Internal modules of Monaco, which have no types. `stages.ts` loads them and imports nothing from
// them.
declare module 'monaco-editor/editor/common/config/editorOptions';
declare module 'monaco-editor/editor/common/model/textModel';
declare module 'monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget';
