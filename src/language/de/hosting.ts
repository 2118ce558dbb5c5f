import type { Translations } from '../../core/text/language.ts';

/** What is said about the build itself: its version, its use without a network, what is kept. */
export const hosting: Translations = {
  'Version {0}, build {1}': 'Version {0}, Build {1}',
};
