import { readJson, type JsonNode } from '../../../text/json.ts';
import { t } from '../../../text/language.ts';
import { textIn } from '../../../text/spans.ts';
import { noMends, unquotedKey, type Mend, type MendStep } from './mend.ts';

/** What can surround a key: a variable's name, JSON that is not a JWK, percent-encoding. */
export const wrappings: readonly MendStep[] = [
  { cost: 1, mend: insideJson },
  { cost: 1, mend: escapedJson },
  { cost: 1, mend: variable },
  { cost: 2, mend: percentEncoded },
];

const assignment =
  /^\s*(?:export |set |setx |const |let |var |\$env:)?\s{0,8}["']?([A-Za-z_][\w.-]{0,80})["']?\s{0,8}[:=]\s{0,8}/;

/** Reads the value of `PUBLIC_KEY=…`, `export …`, or a line of YAML or source code. */
function variable(text: string): readonly Mend[] {
  const [head = '', name = ''] = assignment.exec(text) ?? [];
  const value = unquotedKey(hereIn(text.slice(head.length)));
  if (head === '' || value.length < 40 || value.startsWith('//')) return noMends;
  const sentence = t`This is the whole line, with the name “${name}” before the key.\nPaste only the part after the name.`;
  return [{ text: value, finding: { cause: 'secret-env-line', sentence } }];
}

/** Returns the lines of a here document (`<<EOT`, as in a shell or Terraform), or the text as it is. */
function hereIn(text: string): string {
  const [begin = '', end = ''] = /^<<[-~]?[ \t]{0,4}["']?([A-Za-z_]\w{0,40})["']?[ \t]{0,4}\r?\n/.exec(text) ?? [];
  if (begin === '') return text;
  const lines = text.slice(begin.length).trimEnd().split(/\r?\n/);
  return lines.at(-1)?.trim() === end ? lines.slice(0, -1).join('\n') : text;
}

/**
 * Finds the keys among the values of JSON: objects with `kty`, and strings that begin like keys.
 * Returns each by itself, because in a map from kid to certificate one of them verifies, and all
 * together, for a token that does not select one. At most 13.
 */
function insideJson(text: string): readonly Mend[] {
  if (!/^[\s,]*[{["]/.test(text)) return noMends;
  const { node, fault } = readJson(text);
  if (fault !== null || node === null || isKeyItself(node)) return noMends;
  const found: Value[] = [];
  collect(text, { node, name: null }, found);
  const whole = found.filter(({ isWhole }) => isWhole);
  // Bare base64 values cannot be told apart, so only the first is used.
  const values = whole.length > 0 ? whole : found.slice(0, 1);
  const [first, ...others] = values;
  if (!first || others.length === 0) return values.map(oneValue);
  return [...values.slice(0, mostApart).map(oneValue), allValues(values)];
}

/**
 * A map from kid to certificate is shorter. The keys of a longer one are returned only together.
 */
const mostApart = 12;

function oneValue({ text, name }: Value): Mend {
  const sentence =
    name === null
      ? t`The key is inside JSON, as a string in quotes.\nPaste only that value.`
      : t`The key is inside JSON, as the value of “${name}”.\nPaste only that value.`;
  const isString = name === null && /^\s*[{[]/.test(text);
  return { text, name, finding: { cause: isString ? 'key-json-escaped' : 'key-in-json', sentence } };
}

function allValues(values: readonly Value[]): Mend {
  const sentence = t`The keys are inside JSON: ${values.length} of its values are keys.\nPaste only the key that the token needs, or only these values.`;
  return {
    text: values.map(({ text }) => text).join('\n'),
    names: values.map(({ name }) => name),
    finding: { cause: 'key-in-json', sentence },
  };
}

type Value = { readonly text: string; readonly name: string | null; readonly isWhole: boolean };
type Place = { readonly node: JsonNode; readonly name: string | null };

/** An object with only kty and a PEM, as some token servers return it, is around a key. */
const isKey = (node: JsonNode): boolean =>
  node.kind === 'object' &&
  node.members.some(({ name }) => name === 'kty') &&
  (node.members.some(({ name }) => ['n', 'x', 'k', 'pub', 'x5c'].includes(name)) || !node.members.some(isPemMember));
const isPemMember = ({ value }: { readonly value: JsonNode }): boolean =>
  value.kind === 'string' && value.value.includes('-----BEGIN ');
const isSet = (node: JsonNode): boolean =>
  node.kind === 'object' &&
  node.members.some(({ name, value }) => name === 'keys' && value.kind === 'array' && value.items.some(isKey));
const isKeyItself = (node: JsonNode): boolean =>
  isKey(node) || isSet(node) || (node.kind === 'array' && node.items.some(isKey));

const most = 64;
const wholeText = /-BEGIN |"(?:kty|keys)"/;
const bareText = /^\s*(?:MI[A-Za-z0-9+/_-]{40}|LS0tLS1CRUdJTi|eyJr|ssh-|ecdsa-sha2-|AAAA[BE])/;

function collect(text: string, { node, name }: Place, found: Value[]): void {
  if (found.length >= most) return;
  if (isKey(node) || isSet(node)) found.push({ text: textIn(text, node.span), name, isWhole: true });
  else if (node.kind === 'array') for (const item of node.items) collect(text, { node: item, name }, found);
  else if (node.kind === 'object')
    for (const member of node.members) collect(text, { node: member.value, name: member.name }, found);
  else if (node.kind === 'string') collectText(node.value, name, found);
}

function collectText(value: string, name: string | null, found: Value[]): void {
  // PEM in quotes is not JSON around a key, but a key with escaped line breaks.
  const isWhole = wholeText.test(value) && (name !== null || !value.includes('-BEGIN '));
  if (isWhole || (name !== null && bareText.test(value))) found.push({ text: value, name, isWhole });
}

/**
 * Unescapes `{\"kty\":\"RSA\",…}`: a JWK copied from inside a JSON string, without the string's own
 * quotes or broken in another way.
 */
function escapedJson(text: string): readonly Mend[] {
  const found = text.match(/\\"/g)?.length ?? 0;
  if (found === 0 || !/\\"(?:kty|keys)\\{1,8}"/.test(text) || readJson(text).fault === null) return noMends;
  const plain = unquotedKey(text).replace(
    /\\(["\\/nrt])/g,
    (_, character: string) => escapes.get(character) ?? character,
  );
  const sentence = t`The JWK is written as a JSON string: ${found} of its quotes have a backslash before them.\nParse that string once as JSON.`;
  return [{ text: plain, finding: { cause: 'key-json-escaped', sentence } }];
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

function percentEncoded(text: string): readonly Mend[] {
  const found = text.match(/%[0-9a-f]{2}/gi)?.length ?? 0;
  if (found === 0) return noMends;
  const plain = decoded(text.includes('%20') ? text : text.replaceAll('+', '%20'));
  if (plain === null) return noMends;
  const sentence =
    found === 1
      ? t`The key is percent-encoded in one place, as in a URL or a form.\nDecode it once before it is used.`
      : t`The key is percent-encoded in ${found} places, as in a URL or a form.\nDecode it once before it is used.`;
  return [{ text: plain, finding: { cause: 'secret-url-encoded', sentence } }];
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
