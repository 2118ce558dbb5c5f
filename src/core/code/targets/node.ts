import type { SecretEncoding } from '../../keys/key.ts';
import { jsonLiteral, curlyBrackets, squareBrackets, type LiteralStyle } from '../json-literal.ts';
import { jsonTextOf } from '../json-text.ts';
import { survivesAsDouble } from '../numbers.ts';
import { quoteJs } from '../quote.ts';
import type { Expected, KeySource, WantedHeader, WrittenJson } from '../request.ts';
import type { JsonNode } from '../../text/json.ts';
import { codeIdentifier, joinedCode, writerFor, type Code } from '../template.ts';

/** What Node code has in common for all libraries. */
export const js = writerFor(quoteJs);

const style: LiteralStyle = {
  string: quoteJs,
  number: (lexeme) => (survivesAsDouble(lexeme) ? lexeme : null),
  words: { true: 'true', false: 'false', null: 'null' },
  array: squareBrackets,
  object: curlyBrackets,
  name: (name) => `${nameOf(name)}: `,
};

function nameOf(name: string): string {
  // Only a computed name can be `__proto__`; otherwise it sets the prototype (ECMA-262 §B.3.1).
  if (name === '__proto__') return `[${quoteJs(name)}]`;
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteJs(name);
}

export const jsLiteral = ({ object, text }: WrittenJson): Code | null => jsonLiteral(object, text, style);

/** Returns the JSON text itself, without loss. */
export const jsText = (json: WrittenJson): Code => js`${jsonTextOf(json)}`;

/** Returns the members of an object literal for the header, without `alg`. */
export function jsHeader({ typ, kid, others, text }: WantedHeader): readonly Code[] | null {
  const rest = others.map(({ name, value }) => {
    const literal = jsonLiteral(value, text, style);
    return literal && js`${joinedName(name)}: ${literal}`;
  });
  if (rest.includes(null)) return null;
  return [typ === null ? null : js`typ: ${typ}`, kid === null ? null : js`kid: ${kid}`, ...rest].flatMap(
    (code) => code ?? [],
  );
}

/** Returns a value of a JSON text; null if it would change. */
export const jsValue = (node: JsonNode, text: string): Code | null => jsonLiteral(node, text, style);

/** Returns the name of a member of an object literal. */
export const jsName = (name: string): Code =>
  /^[A-Za-z_]\w*$/.test(name) && name !== '__proto__' ? codeIdentifier(name) : joinedName(name);

const joinedName = (name: string): Code => (name === '__proto__' ? js`[${name}]` : js`${name}`);

export const jsStrings = (texts: readonly string[]): Code =>
  js`[${joinedCode(
    texts.map((text) => js`${text}`),
    ', ',
  )}]`;

export const jsSecret = ({ encoding }: KeySource): Code =>
  js`Buffer.from(process.env.JWT_SECRET, ${bufferEncodings[encoding]})`;

const bufferEncodings: Readonly<Record<SecretEncoding, string>> = {
  'utf-8': 'utf8',
  base64: 'base64',
  base64url: 'base64url',
  hex: 'hex',
};

/** Returns checks that no library offers: claims that must equal a text. */
export const jsExact = ({ exact }: Pick<Expected, 'exact'>): readonly Code[] =>
  exact.map(
    ({ claim, value }) =>
      js`if (payload[${claim}] !== ${value}) throw new Error(${`The claim ${claim} is not the one expected.`});`,
  );
