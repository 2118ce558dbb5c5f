import { useState } from 'react';
import { t } from '../../core/text/language.ts';
import { copyText } from './browser.ts';
import { announce } from './announcements.ts';

/** How long a button says that it copied, ms. */
const shown = 1500;

/**
 * For a copy button: whether it has just copied, and what its press does. `text` may have to be
 * waited for.
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
 * Copies a text and says so, or says what to do where the browser refused. `what`: what it is, as a
 * sentence begins with it.
 */
export async function copyAnnounced(what: string, text: string | Promise<string>): Promise<boolean> {
  const done = await copyText(await text);
  announce(done ? t`${what} copied.` : t`The browser refused to copy. Select the text and press Ctrl+C.`);
  return done;
}
