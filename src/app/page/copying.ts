import { useState } from 'react';
import { t } from '../../core/text/language.ts';
import { copyText } from './browser.ts';
import { announce } from './announcements.ts';

/** How long a button says that it copied, in milliseconds. */
const shown = 1500;

/**
 * Returns the state of a copy button: whether it has just copied, and what its press does. `text`
 * can be a promise.
 */
export function useCopying(what: string): {
  readonly copied: boolean;
  readonly copy: (text: string | Promise<string>) => Promise<void>;
} {
  const [copied, setCopied] = useState(false);
  const copy = async (text: string | Promise<string>): Promise<void> => {
    if (!(await copyAnnounced(what, text))) return;
    setCopied(true);
    setTimeout(() => setCopied(false), shown);
  };
  return { copied, copy };
}

/**
 * Copies a text and announces it, or announces what to do if the browser refused. `what` is its
 * name, as the start of a sentence.
 */
export async function copyAnnounced(what: string, text: string | Promise<string>): Promise<boolean> {
  const done = await copyText(await text);
  announce(done ? t`${what} copied.` : t`The browser did not allow copying. Select the text and press Ctrl+C.`);
  return done;
}
