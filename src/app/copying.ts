import { useState } from 'react';
import { copyText } from './browser.ts';
import { announce } from './announcements.ts';

/** How long a button says that it copied, ms. */
const shown = 1500;

/** For a copy button: whether it has just copied, and what its press does. `text` may have to be waited for. */
export function useCopying(what: string): { readonly copied: boolean; readonly copy: (text: string | Promise<string>) => Promise<void> } {
  const [copied, setCopied] = useState(false);
  const copy = async (text: string | Promise<string>): Promise<void> => {
    const done = await copyText(await text);
    announce(done ? `${what} copied.` : `The browser refused to copy. Select the ${what.toLowerCase()} and press Ctrl+C.`);
    if (!done) return;
    setCopied(true);
    setTimeout(() => setCopied(false), shown);
  };
  return { copied, copy };
}
