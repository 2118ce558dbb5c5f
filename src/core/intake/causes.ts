import type { Damage, Reading } from './found.ts';

/** The causes of the catalog that reading a pasted text can reveal. */
type IntakeCause =
  | 'token-bearer-prefix'
  | 'token-quoted'
  | 'token-whitespace'
  | 'token-invisible-character'
  | 'token-url-encoded'
  | 'token-in-url'
  | 'token-in-cookie'
  | 'token-in-json'
  | 'token-in-command'
  | 'token-base64-encoded'
  | 'token-in-text'
  | 'token-in-base64-json'
  | 'token-split-over-cookies'
  | 'signed-cookie'
  | 'token-prefixed'
  | 'token-quoted-printable'
  | 'token-html-escaped'
  | 'token-foreign-character'
  | 'token-truncated'
  | 'token-truncated-start'
  | 'token-trailing-characters'
  | 'token-corrupted-header';

const causes: Readonly<Record<Reading | Damage, IntakeCause | null>> = {
  'scheme-prefix': 'token-bearer-prefix',
  'scheme-twice': 'token-bearer-prefix',
  quotes: 'token-quoted',
  'quotes-in-header': 'token-quoted',
  'quotes-in-value': 'token-quoted',
  'placeholder-brackets': 'token-quoted',
  'line-breaks': 'token-whitespace',
  'white-space': null,
  'white-space-inside': 'token-whitespace',
  'invisible-characters': 'token-invisible-character',
  'percent-encoding': 'token-url-encoded',
  base64: 'token-base64-encoded',
  cookie: 'token-in-cookie',
  url: 'token-in-url',
  json: 'token-in-json',
  command: 'token-in-command',
  output: 'token-in-text',
  'base64-json': 'token-in-base64-json',
  'base64-text': 'token-base64-encoded',
  'json-escapes': 'token-in-json',
  hex: 'token-in-text',
  'glued-before': 'token-prefixed',
  'split-cookies': 'token-split-over-cookies',
  'signed-cookie': 'signed-cookie',
  prefix: 'token-prefixed',
  'quoted-printable': 'token-quoted-printable',
  html: 'token-html-escaped',
  'mail-break': 'token-foreign-character',
  // Prose around a token is never a cause.
  'surrounding-text': null,
  'start-missing': 'token-truncated-start',
  'middle-missing': 'token-truncated',
  'end-missing': 'token-truncated',
  'signature-masked': 'token-truncated',
  'dot-missing': 'token-corrupted-header',
  'trailing-characters': 'token-trailing-characters',
};

/** Returns the cause of a reading or a damage; null if it has none. */
export const causeOfReading = (of: Reading | Damage): IntakeCause | null => causes[of];
