import { wrappedAt } from '../testing.ts';
import type { Paste } from './paste.ts';

/** Tokens with characters between or around them that do not belong to them. */
export const damaged: readonly Paste[] = [
  {
    name: 'zero-width spaces',
    text: (t) => wrappedAt(t, 40, '\u200b'),
    called: null,
    reading: ['invisible-characters'],
  },
  {
    name: 'soft hyphens',
    text: (t) => `token: ${wrappedAt(t, 40, '\u00ad')}`,
    called: 'token',
    reading: ['invisible-characters'],
  },
  {
    name: 'a byte-order mark in the middle',
    text: (t) => `${t.slice(0, 50)}\ufeff${t.slice(50)}`,
    called: null,
    reading: ['invisible-characters'],
  },
  { name: 'no-break spaces', text: (t) => wrappedAt(t, 64, '\u00a0'), called: null, reading: ['invisible-characters'] },
  { name: 'a zero-width space in front', text: (t) => `Bearer \u200b${t}`, called: null, reading: ['scheme-prefix'] },
  { name: 'a lone quotation mark and a comma', text: (t) => `${t}",`, called: null, reading: ['quotes'] },
  { name: 'a semicolon', text: (t) => `${t};`, called: null, reading: ['surrounding-text'] },
  { name: 'a comma', text: (t) => `${t},`, called: null, reading: ['surrounding-text'] },
  { name: 'a backslash', text: (t) => `${t}\\`, called: null, reading: ['surrounding-text'] },
  { name: 'a lone quotation mark in front', text: (t) => `"${t}`, called: null, reading: ['quotes'] },
  { name: 'a quotation mark and the end of a call', text: (t) => `${t}');`, called: null, reading: ['quotes'] },
  { name: 'an opening parenthesis', text: (t) => `(${t}`, called: null, reading: ['surrounding-text'] },
  { name: 'a backslash in front', text: (t) => `\\${t}`, called: null, reading: ['surrounding-text'] },
  { name: 'a closing parenthesis', text: (t) => `${t})`, called: null, reading: ['surrounding-text'] },
];
