import type { Translations } from '../../core/text/language.ts';

/** The Findings pane. */
export const findingsPane: Translations = {
  Findings: 'Befunde',
  'Nothing to report.': 'Nichts zu berichten.',
  'What is worth saying of a token appears here.': 'Hier erscheint, was über ein Token zu sagen ist.',
  'No findings.': 'Es gibt keine Befunde.',
  Critical: 'Kritisch',
  High: 'Hoch',
  Medium: 'Mittel',
  Low: 'Gering',
  Note: 'Hinweis',
  Profile: 'Profil',
  'As recognised': 'Wie erkannt',
  'Held against: {0}, as chosen.': 'Geprüft als: {0}, wie gewählt.',
  'Looks like no kind of token that is known here.': 'Sieht nach keiner Art von Token aus, die hier bekannt ist.',
  'What such a token must have': 'Was ein solches Token haben muss',
  'so it is': 'erfüllt',
  'not so': 'nicht erfüllt',
  'not there': 'nicht vorhanden',
  'Made by {0}.': 'Ausgestellt von {0}.',
};
