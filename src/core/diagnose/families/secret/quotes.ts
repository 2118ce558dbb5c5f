import { stringValue } from '../../../text/json-lexemes.ts';
import { t } from '../../../text/language.ts';
import { mendedSecret, type SecretText, type TextStep } from './secret-text.ts';

const pairs: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['\u201c', '\u201d'],
  ['\u2018', '\u2019'],
  ['\u00ab', '\u00bb'],
]);

/**
 * Removes quotes of a .env, YAML or source file, with a comma or semicolon after them or Python's
 * `b` before them; also a single quote mark. At most 2.
 */
export const quotesTooMany: TextStep = (text) => {
  const line = text.replace(/[\r\n]{1,2}$/, '');
  const open = /^b?["'`\u201c\u2018\u00ab]/.exec(line)?.[0] ?? '';
  const body = line.slice(open.length).replace(/[,;]$/, '');
  const close = pairs.get(open.slice(-1));
  if (close !== undefined && body.endsWith(close))
    return [
      mendedSecret(
        'secret-quoted',
        1,
        body.slice(0, -1),
        t`Your secret is in quotes (${open} … ${close}), which the signer did not include.\nDelete them.`,
      ),
    ];
  return loneQuotes(line, open);
};

function loneQuotes(line: string, open: string): readonly SecretText[] {
  if (open !== '')
    return [
      mendedSecret(
        'secret-quoted',
        2,
        line.slice(open.length),
        t`Your secret starts with a quote that the signer's does not have.\nDelete it.`,
      ),
    ];
  const bare = line.replace(/["'`\u201d\u2019][,;]?$/, '');
  return bare === line
    ? []
    : [
        mendedSecret(
          'secret-quoted',
          2,
          bare,
          t`Your secret ends with a quote that the signer's does not have.\nDelete it.`,
        ),
      ];
}

/**
 * Decodes escapes from the quotes that the text once had: `\"`, `\n`, `\u00e9`, `$$` of
 * docker-compose. At most 2.
 */
export const quoteEscapes: TextStep = (text) => {
  const found: SecretText[] = [];
  const read = stringValue(`"${text}"`);
  if (text.includes('\\') && read !== text) {
    const first = /\\(?:u[0-9a-fA-F]{4}|[\s\S]?)/.exec(text)?.[0] ?? '\\';
    found.push(
      mendedSecret(
        'secret-quoted',
        2,
        read,
        t`Your secret contains escapes such as ${first}, which the signer resolved to the characters they mean.\nPaste the secret itself, without escapes.`,
      ),
    );
  }
  if (text.includes('$$'))
    found.push(
      mendedSecret(
        'secret-dollar-doubled',
        2,
        text.replaceAll('$$', '$'),
        t`Your secret has $$ where the signer's has $: docker-compose needs it doubled.\nPaste it with single dollar signs.`,
      ),
    );
  return found;
};

/**
 * Adds quotes that the signer treated as part of the secret, as docker's `--env-file` does. At most
 * 2.
 */
export const quotesMissing: TextStep = (text) =>
  ['"', "'"].map((mark) =>
    mendedSecret(
      'secret-quoted',
      2,
      mark + text + mark,
      t`The signer's secret has quotes (${mark} … ${mark}) around your text.\nRemove them from the signer's configuration (docker --env-file keeps them), or add them here.`,
    ),
  );
