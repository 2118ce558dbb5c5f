import { jsonTokens } from '../json-line.ts';
import { languages } from './api.ts';

/**
 * The language id of JSON as the page colors it. It has no language service and no worker: the
 * page itself reports what is wrong with a text.
 */
export const jsonLanguage = 'jotscope-json';

const noState: languages.IState = { clone: () => noState, equals: () => true };

export function registerJson(): void {
  languages.register({ id: jsonLanguage });
  languages.setLanguageConfiguration(jsonLanguage, {
    brackets: [
      ['{', '}'],
      ['[', ']'],
    ],
  });
  languages.setTokensProvider(jsonLanguage, {
    getInitialState: () => noState,
    tokenize: (line) => ({
      endState: noState,
      tokens: jsonTokens(line).map(({ start, kind }) => ({ startIndex: start, scopes: `json-${kind}` })),
    }),
  });
}
