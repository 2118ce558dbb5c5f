import { jsonTokens } from '../json-line.ts';
import { languages } from './api.ts';

/**
 * JSON as the page colours it: no language service, no worker; what is wrong with a text is the
 * page's to say.
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
