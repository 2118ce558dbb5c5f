/**
 * The attributes of every text box. They ask the browser and its extensions to leave the text
 * alone, because no policy of the page can forbid it: translation, spell check by a server, writing
 * suggestions, grammar checks (Grammarly, LanguageTool) and password managers. The names are
 * React's; in lowercase they are those of HTML.
 */
export const privateText = {
  translate: 'no',
  spellCheck: 'false',
  autoComplete: 'off',
  autoCorrect: 'off',
  autoCapitalize: 'off',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
  'data-1p-ignore': 'true',
  'data-bwignore': 'true',
  'data-lpignore': 'true',
} as const;
