import { speakAsChosen } from '../../beside/chosen-language.ts';
import { element } from '../../beside/elements.ts';
import { language, t } from '../../core/text/language.ts';
import { ownAddress } from '../page/browser.ts';

/**
 * Shows, in place of the app, that it does not run inside another page. Such a page could cover
 * parts of it, lead presses to it, and choose its token and key. Hosts can forbid frames by a
 * header, but the policy in the page cannot (CSP 3 §4.2, `frame-ancestors`).
 */
export async function showFramed(): Promise<void> {
  await speakAsChosen(async () => (await import('../../language/de/app.ts')).appGerman);
  document.documentElement.lang = language();
  const words = element('p', t`Jotscope does not run inside another page, because that page could mislead you.`);
  const link = element('a', t`Open in a tab`, { href: ownAddress(), target: '_blank', rel: 'noopener noreferrer' });
  document.querySelector('#root')?.replaceChildren(words, link);
}
