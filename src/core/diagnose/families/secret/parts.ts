import { t } from '../../../text/language.ts';
import { mendedSecret, type TextStep } from './secret-text.ts';

/** A shorter part is not a secret. */
const leastPart = 8;

/**
 * Returns what follows the name of a key in one text: after the last colon (Ably), the last dot, or
 * a prefix such as `whsec_`. At most 3.
 */
export const partOfKey: TextStep = (text) => {
  // A line of configuration, and Laravel's prefix, are explained by other steps.
  if (/[\s="'{}]|base64:|:\/\//.test(text.replace(/=+$/, '')) || text.length > 512) return [];
  const after = (mark: string): string => text.slice(text.lastIndexOf(mark) + 1);
  const prefix = /^(?:[A-Za-z]{2,12}[_-]){1,3}(?=[A-Za-z0-9+/=_-]{8})/.exec(text)?.[0] ?? '';
  const parts: readonly (readonly [string, string])[] = [
    ...(text.includes(':') ? [[after(':'), ':'] as const] : []),
    ...(text.includes('.') ? [[after('.'), '.'] as const] : []),
    ...(prefix === '' ? [] : [[text.slice(prefix.length), prefix] as const]),
  ];
  return parts
    .filter(([part]) => part.length >= leastPart && part !== text)
    .map(([part, mark]) =>
      mendedSecret(
        'secret-is-part-of-key',
        2,
        part,
        t`Only the part of your text after "${mark}" is the secret. The part before it names the key.\nDelete everything up to there.`,
      ),
    );
};

/**
 * Removes what a shell or a compose file would have taken for a variable, which was not set: `$name`,
 * `${name}`, `$1`. At most 2.
 */
export const dollarsExpanded: TextStep = (text) => {
  const [first] = /\$(?:\{\w{1,64}\}|[A-Za-z_]\w*|\d)/.exec(text) ?? [];
  if (first === undefined) return [];
  const says = t`The signer's secret lacks "${first}": a shell or a compose file replaced it with the value of a variable, which is empty.\nPut the secret in single quotes, and write $$ for each $ in a compose file.`;
  const texts = [
    text.replace(/\$(?:\{\w{1,64}\}|[A-Za-z_]\w*|\d)/g, ''),
    text.replace(/\$(?:\{\w{1,64}\}|[A-Za-z_][A-Za-z0-9]*|\d)/g, ''),
  ];
  return [...new Set(texts)]
    .filter((each) => each !== '' && each !== text)
    .map((each) => mendedSecret('secret-dollar-expanded', 2, each, says));
};
