import { t } from '../../core/text/language.ts';
import type { Unkept } from '../../session/share/kept-work.ts';

/** Returns what is kept of this tab, and for how long. */
export const keptWorkWords = (): string =>
  t`This tab’s work survives a reload, until the tab is closed: token, edits and expectations, never a key.`;

/** Says, while a text is there, why it will not survive a reload. */
export const unkeptWords = (why: Unkept): string =>
  why === 'key'
    ? t`This text will not survive a reload: it contains a key, and keys are never kept.`
    : t`This text will not survive a reload: it is longer than 200,000 characters.`;

/** Returns the same after the reload. */
export const lostWorkWords = (why: Unkept): string =>
  why === 'key'
    ? t`Your last text was not kept over the reload: it contained a key, and keys are never kept.`
    : t`Your last text was not kept over the reload: it was longer than 200,000 characters.`;
