import type { Translations } from '../../core/text/language.ts';

/** The Findings pane. */
export const findingsPane: Translations = {
  Findings: 'Befunde',
  'No findings.': 'Es gibt keine Befunde.',
  Critical: 'Kritisch',
  High: 'Hoch',
  Medium: 'Mittel',
  Low: 'Gering',
  Note: 'Hinweis',
  Profile: 'Profil',
};
