import type { Translations } from '../../core/text/language.ts';

/** How far a time is off. */
export const times: Translations = {
  'in 1 year': 'in 1 Jahr', 'in {0} years': 'in {0} Jahren', '1 year ago': 'vor 1 Jahr', '{0} years ago': 'vor {0} Jahren', 'in {0} y': 'in {0} J.', '{0} y ago': 'vor {0} J.',
  'in 1 month': 'in 1 Monat', 'in {0} months': 'in {0} Monaten', '1 month ago': 'vor 1 Monat', '{0} months ago': 'vor {0} Monaten', 'in {0} mo': 'in {0} Mon.', '{0} mo ago': 'vor {0} Mon.',
  'in 1 day': 'in 1 Tag', 'in {0} days': 'in {0} Tagen', '1 day ago': 'vor 1 Tag', '{0} days ago': 'vor {0} Tagen', 'in {0} d': 'in {0} d', '{0} d ago': 'vor {0} d',
  'in 1 hour': 'in 1 Stunde', 'in {0} hours': 'in {0} Stunden', '1 hour ago': 'vor 1 Stunde', '{0} hours ago': 'vor {0} Stunden', 'in {0} h': 'in {0} h', '{0} h ago': 'vor {0} h',
  'in 1 minute': 'in 1 Minute', 'in {0} minutes': 'in {0} Minuten', '1 minute ago': 'vor 1 Minute', '{0} minutes ago': 'vor {0} Minuten', 'in {0} min': 'in {0} min', '{0} min ago': 'vor {0} min',
  'in 1 second': 'in 1 Sekunde', 'in {0} seconds': 'in {0} Sekunden', '1 second ago': 'vor 1 Sekunde', '{0} seconds ago': 'vor {0} Sekunden', 'in {0} s': 'in {0} s', '{0} s ago': 'vor {0} s',
};
