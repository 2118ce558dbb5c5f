import type { Translations } from '../../core/text/language.ts';

/** Warnings about tokens, keys and certificates that only some libraries reject. */
export const signatureWarnings: Translations = {
  'the header contains the member {0} more than once': 'der Header enthält das Element {0} mehr als einmal',
  'Some libraries reject the token, others read the first or the last (RFC 7515 §4).':
    'Manche Bibliotheken lehnen das Token ab, andere lesen das erste oder das letzte (RFC 7515 §4).',
  'the header contains b64 with the value false and does not name it in crit':
    'der Header enthält b64 mit dem Wert false und nennt es nicht in crit',
  'Libraries that know b64 verify another signing input, or reject the token (RFC 7797 §6).':
    'Bibliotheken, die b64 kennen, prüfen eine andere Signatureingabe oder lehnen das Token ab (RFC 7797 §6).',
};
