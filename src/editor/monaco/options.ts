import type { EditorProps } from '../types.ts';
import { editor } from './api.ts';

const { ShowLightbulbIconMode } = editor;

export type OptionProps = Pick<EditorProps, 'label' | 'language' | 'wrap' | 'placeholder' | 'readOnly'>;

/**
 * What Monaco is told. Its defaults are those of a programmer's workbench; here it is a text box
 * that colours.
 */
export function optionsFor({
  label,
  language,
  wrap,
  placeholder,
  readOnly = false,
}: OptionProps): editor.IStandaloneEditorConstructionOptions {
  const json = language === 'json';
  return {
    ...quiet,
    ariaLabel: label,
    wordWrap: wrap ? 'on' : 'off',
    readOnly,
    domReadOnly: readOnly,
    lineNumbers: json ? 'on' : 'off',
    folding: json,
    // Tokens and keys fill their lines; a dot or a plus is no place to break.
    ...(json ? {} : { wordWrapBreakBeforeCharacters: '', wordWrapBreakAfterCharacters: ' \t' }),
    ...(placeholder === undefined ? {} : { placeholder }),
  };
}

const quiet = {
  automaticLayout: true,
  fontFamily: 'var(--font-mono, ui-monospace, monospace)',
  fontSize: 13,
  lineHeight: 20,
  padding: { top: 8, bottom: 8 },
  lineNumbersMinChars: 2,
  lineDecorationsWidth: 14,
  glyphMargin: false,
  minimap: { enabled: false },
  stickyScroll: { enabled: false },
  scrollBeyondLastLine: false,
  scrollbar: {
    alwaysConsumeMouseWheel: false,
    verticalScrollbarSize: 10,
    horizontalScrollbarSize: 10,
    useShadows: false,
  },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'none',
  guides: { indentation: false },
  wrappingIndent: 'none',
  fixedOverflowWidgets: true,
  // Menus in a shadow root would bring a style element, which the page's policy refuses.
  useShadowDOM: false,
  // The hidden text box: the one that assistive technology, input methods and automation know.
  editContext: false,
  accessibilitySupport: 'auto',
  tabFocusMode: true,
  // Typed is typed: what the plain editor does not add, this one does not add either.
  autoIndent: 'none',
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'never',
  autoClosingDelete: 'never',
  formatOnPaste: false,
  formatOnType: false,
  trimAutoWhitespace: false,
  useTabStops: false,
  detectIndentation: false,
  emptySelectionClipboard: false,
  copyWithSyntaxHighlighting: false,
  multiCursorLimit: 1,
  columnSelection: false,
  dragAndDrop: false,
  quickSuggestions: false,
  wordBasedSuggestions: 'off',
  suggestOnTriggerCharacters: false,
  // The list of changes opens by its key and in the page; no lamp blinks beside what is typed.
  lightbulb: { enabled: ShowLightbulbIconMode.Off },
  suggest: { showWords: false, showSnippets: false, showIcons: false, showStatusBar: false, preview: false },
  links: false,
  codeLens: false,
  colorDecorators: false,
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  matchBrackets: 'near',
  bracketPairColorization: { enabled: false, independentColorPoolPerBracketType: false },
  // Characters that cannot be seen, or look like others, are evidence in a token.
  unicodeHighlight: {
    nonBasicASCII: false,
    invisibleCharacters: true,
    ambiguousCharacters: true,
    includeStrings: true,
    includeComments: true,
  },
  unusualLineTerminators: 'off',
  stopRenderingLineAfter: -1,
  largeFileOptimizations: true,
} satisfies editor.IStandaloneEditorConstructionOptions;
