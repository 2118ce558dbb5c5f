import { t } from '../core/text/language.ts';
import { button, element } from './elements.ts';

/**
 * Creates a button that copies a text. If the browser refuses, the text takes its place, selected,
 * so that a key copies it.
 */
export function copyButton(name: string, text: string): HTMLElement {
  const press = button(name, () => void copy());
  press.hidden = false;
  press.dataset.look = 'plain';
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      press.textContent = t`Copied`;
    } catch {
      const box = element('textarea', text, { readonly: '', 'aria-label': name, rows: '4' });
      press.replaceWith(box);
      box.select();
    }
  };
  return press;
}
