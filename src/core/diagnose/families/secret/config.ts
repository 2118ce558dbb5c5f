import { memberNamed, readJson, type JsonNode } from '../../../text/json.ts';
import { t } from '../../../text/language.ts';
import { mendedSecret, type TextStep } from './secret-text.ts';

/** Text with more lines or members is not a secret with something around it. */
const mostParts = 24;

const assignment =
  /^\s{0,80}(?:(?:export|set|setx|ENV|const|let|var|val|-e|--env|-)\s{1,8})?(\$?(?:env:)?["']?[A-Za-z_][\w.-]{0,80}["']?)\s{0,80}(=>|:=|=|:|\s)\s{0,80}(\S[\s\S]*)$/;

/**
 * Returns the value of `JWT_SECRET=…`, `export …`, `key: value`, `"key": "value",` and the like,
 * for each line. At most 48.
 */
export const configLine: TextStep = (text) => {
  const lines = text
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, mostParts);
  return lines.flatMap((line) => {
    const [, name = '', sign = '', value = ''] = assignment.exec(line) ?? [];
    // A text that ends with the padding of base64 is not an assignment.
    // "id:secret" without a space names a key, and is not a line of configuration.
    if (sign === ':' && /^\S+$/.test(line.trim()) && !/secret|key|jwt|token|pass/i.test(name)) return [];
    if (/^=*$/.test(value) || name === 'base64' || (sign.trim() === '' && !/^\s*(?:setx|ENV)\s/.test(line))) return [];
    return valuesOf(value.trimEnd()).map((each) =>
      mendedSecret(
        'secret-env-line',
        1,
        each,
        t`The Key box contains a whole configuration line (${bare(name)}). The secret is only the part after "${sign.trim() || bare(name)}".\nDelete the rest.`,
      ),
    );
  });
};

const bare = (name: string): string => name.replace(/["']/g, '');

/** Returns the value as written, and without what may end it: a comma, a semicolon, a comment. */
function valuesOf(value: string): readonly string[] {
  const short = value
    .replace(/\s#[\s\S]*$/, '')
    .trimEnd()
    .replace(/[,;]$/, '');
  return short === value || short === '' ? [value] : [short, value];
}

/** Names under which products store the secret, likeliest first. */
const likely = ['key', 'secret', 'jwt_secret', 'jwtSecret', 'JWT_SECRET', 'secretKey', 'k', 'value'];

/**
 * Returns the strings in JSON such as Hasura's `{"type":"HS256","key":"…"}`, also within a line of
 * configuration. At most 24.
 */
export const jsonConfig: TextStep = (text) => {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}') + 1];
  if (start < 0) return [];
  const { node } = readJson(text.slice(start, end > start ? end : text.length));
  const named = node === null ? [] : textsIn(node).toSorted((a, b) => rank(a.name) - rank(b.name));
  return named
    .slice(0, mostParts)
    .map(({ name, value, isJwk }) =>
      mendedSecret(
        'secret-json-config',
        1,
        value,
        isJwk === true
          ? t`The Key box contains a JWK without its type, so libraries cannot read it (RFC 7517 §4.1). The secret is only the value of "k".\nAdd "kty":"oct" to it.`
          : t`The Key box contains JSON. The secret is only the value of "${name}".\nDelete the rest.`,
      ),
    );
};

const rank = (name: string): number => (likely.includes(name) ? likely.indexOf(name) : likely.length);

/** `isJwk`: its object has what a JWK has, except for its type. */
type Named = { readonly name: string; readonly value: string; readonly isJwk?: boolean };

function textsIn(node: JsonNode, name = ''): readonly Named[] {
  if (node.kind === 'string') return node.value === '' ? [] : [{ name, value: node.value }];
  if (node.kind === 'array') return node.items.flatMap((item) => textsIn(item, name));
  if (node.kind !== 'object') return [];
  const isJwk = memberNamed(node, 'kty') === undefined && ['kid', 'alg', 'use'].some((each) => memberNamed(node, each));
  const within = node.members.flatMap((member) => textsIn(member.value, member.name));
  return isJwk ? within.map((each) => (each.name === 'k' ? { ...each, isJwk } : each)) : within;
}

/** Returns the string of a member of a JSON object, as written; null if it is missing. */
export function textMember(source: string, name: string): string | null {
  const { node } = readJson(source);
  const value = node?.kind === 'object' ? memberNamed(node, name)?.value : undefined;
  return value?.kind === 'string' ? value.value : null;
}
