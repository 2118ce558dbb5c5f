import { t } from '../../../text/language.ts';
import { configLine } from './config.ts';
import { mendedSecret, type TextStep } from './secret-text.ts';

/** Text with more literals is not a line of code with one secret in it. */
const mostLiterals = 6;

const inQuotes = /^(["'`])[\s\S]*\1[,;]?$/;
const literal = /(["'`])((?:\\[^\r\n]|(?!\1)[^\\\r\n]){3,512})\1/g;

/**
 * Returns the strings in source code or a command: `Encoding.UTF8.GetBytes("…")`, `[]byte("…")`,
 * `value="…"`. A line of configuration has its own step. At most 6.
 */
export const codeLiterals: TextStep = (text) => {
  if (configLine(text).some((value) => inQuotes.test(value.text))) return [];
  const found = [...text.matchAll(literal)].filter(({ 0: whole }) => whole !== text.trim()).slice(0, mostLiterals);
  return found.map(({ 1: mark = '', 2: value = '' }) =>
    mendedSecret(
      'secret-env-line',
      1,
      value,
      t`The Key box contains code or a command. The secret is only the part in quotes (${mark} … ${mark}).\nDelete the rest.`,
    ),
  );
};

/**
 * Returns the default of a placeholder, such as `${jwt.secret:…}` of Spring or `${JWT_SECRET:-…}`
 * of a shell. At most 1.
 */
export const placeholderDefault: TextStep = (text) => {
  const [, name = '', value = ''] = /\$\{([\w.-]{1,80}?):-?([^{}\r\n]{1,512})\}/.exec(text) ?? [];
  return value === ''
    ? []
    : [
        mendedSecret(
          'secret-env-line',
          1,
          value,
          t`The Key box contains a placeholder for the setting ${name}. The secret is its default, after the colon.\nDelete the rest, or find out the value of the setting where the signer runs.`,
        ),
      ];
};

/** Returns the text of an XML element. At most 1. */
export const elementText: TextStep = (text) => {
  const [, name = '', value = ''] =
    /<([A-Za-z][\w:.-]{0,80})[^<>]{0,200}>\s*([^<>\s][^<>]{0,512}?)\s*<\//.exec(text) ?? [];
  return value === ''
    ? []
    : [
        mendedSecret(
          'secret-env-line',
          1,
          value,
          t`The Key box contains an XML element (${name}). The secret is only its content.\nDelete the tags.`,
        ),
      ];
};

/**
 * Returns the value of an assignment in the middle of a command: `docker run -e JWT_SECRET=… api`.
 * At most 3.
 */
export const commandAssignment: TextStep = (text) =>
  [...text.matchAll(/\s([A-Z][A-Z0-9_]{2,80})=([^\s"'`]{1,512})/g)]
    .slice(0, 3)
    .map(({ 1: name = '', 2: value = '' }) =>
      mendedSecret(
        'secret-env-line',
        1,
        value,
        t`The Key box contains a whole command. The secret is only the part after "${name}=".\nDelete the rest.`,
      ),
    );

const entity = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Decodes characters escaped for XML or HTML. At most 1. */
export const xmlEntities: TextStep = (text) => {
  const [first] = entity.exec(text) ?? [];
  entity.lastIndex = 0;
  if (first === undefined) return [];
  const plain = text.replace(entity, (whole, name?: string, decimal?: string, hex?: string) =>
    name === undefined
      ? characterOf(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal), whole)
      : (entities[name.toLowerCase()] ?? whole),
  );
  return [
    mendedSecret(
      'secret-url-encoded',
      1,
      plain,
      t`Your secret is escaped for XML or HTML (${first} and the like), but the signer used the characters themselves.\nPaste it unescaped.`,
    ),
  ];
};

const characterOf = (code: number, otherwise: string): string =>
  code <= 0x10_ff_ff ? String.fromCodePoint(code) : otherwise;
