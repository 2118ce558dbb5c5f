import type { Translations } from '../../core/text/language.ts';

/** What `core/text` says. */
export const core: Translations = {
  '{0} and {1}': '{0} und {1}',
};
