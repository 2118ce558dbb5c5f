import { t } from '../../core/text/language.ts';
import type { Unkept } from '../../session/share/kept-work.ts';

/** Returns what is kept of this tab, and for how long. */
export const keptWorkWords = (): string =>
  t`The token, its detached payload, edits and expectations in this tab are kept across reloads until the tab is closed. Keys are never kept.`;

/** Says, while a text is there, why it will not survive a reload. */
export function unkeptWords(why: Unkept): string {
  if (why === 'long') return t`This text will not survive a reload: it is too long.`;
  if (why === 'detached')
    return t`The detached payload will not survive a reload: it contains a secret or is too long. The token will.`;
  return why === 'key'
    ? t`This text will not survive a reload: it contains a key or a secret, which are never kept.`
    : t`This text will not survive a reload: it is not a token, so it could be anything.`;
}

/** Returns the same after the reload. */
export function lostWorkWords(why: Unkept): string {
  if (why === 'long') return t`Your last text did not survive the reload: it was too long.`;
  if (why === 'detached')
    return t`The detached payload did not survive the reload: it contained a secret or was too long.`;
  return why === 'key'
    ? t`Your last text did not survive the reload: it contained a key or a secret, which are never kept.`
    : t`Your last text did not survive the reload: it was not a token.`;
}
