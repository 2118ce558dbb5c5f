import { t } from '../core/text/language.ts';
import { element } from './elements.ts';

/**
 * Shows, in place of a page of the build, that it does not run inside another page. Such a page could
 * cover parts of it, lead presses to it, and choose what is in its address. Hosts can forbid frames by
 * a header, but the policy in the page cannot (CSP 3 §4.2, `frame-ancestors`).
 */
export function showFramedNotice(root: string): void {
  // Without what the page around it put there.
  const href = location.href.replace(/[?#].*$/s, '');
  document
    .querySelector(root)
    ?.replaceChildren(
      element('p', t`Jotscope does not run inside another page, because that page could mislead you.`),
      element('a', t`Open in a tab`, { href, target: '_blank', rel: 'noopener noreferrer' }),
    );
}

/** Tells whether this page is inside another one. */
export const isInFrame = (): boolean => window.top !== window.self;
