/**
 * The attributes of a text box in HTML, which ask the browser and its extensions to leave its text
 * alone. `src/ui/private-text.ts` has the same for React.
 */
export const privateBox = {
  translate: 'no',
  spellcheck: 'false',
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  writingsuggestions: 'false',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
  'data-1p-ignore': 'true',
  'data-bwignore': 'true',
  'data-lpignore': 'true',
} as const;
