import type { EditorProps } from '../types.ts';
import { editor } from './api.ts';

const { ShowLightbulbIconMode } = editor;

type OptionProps = Pick<EditorProps, 'label' | 'language' | 'wrap' | 'placeholder' | 'readOnly'>;

/**
 * Returns the options for Monaco. Its defaults suit a programmer's workbench; here it is a text box
 * with colors.
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
    // Without line numbers, the same margin as the plain editor.
    lineDecorationsWidth: json ? 10 : 14,
    folding: json,
    // Tokens and keys fill their lines, so a dot or a plus is not a place to break.
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
  // One more than most texts need, so that the first digit is not at the frame.
  lineNumbersMinChars: 4,
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
  // Each hint is a layer of the compositor, several for each editor. They only pay in long texts.
  disableLayerHinting: true,
  // Menus in a shadow root would add a style element, which the page's policy blocks.
  useShadowDOM: false,
  // Keeps the hidden text box, which assistive technology, input methods and automation know.
  editContext: false,
  accessibilitySupport: 'auto',
  tabFocusMode: true,
  // Adds nothing to what is typed, like the plain editor.
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
  // The list of changes opens by its key and in the page. No light bulb appears next to the text.
  lightbulb: { enabled: ShowLightbulbIconMode.Off },
  suggest: { showWords: false, showSnippets: false, showIcons: false, showStatusBar: false, preview: false },
  links: false,
  codeLens: false,
  colorDecorators: false,
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  matchBrackets: 'near',
  bracketPairColorization: { enabled: false, independentColorPoolPerBracketType: false },
  // Invisible characters and lookalikes are evidence in a token.
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
