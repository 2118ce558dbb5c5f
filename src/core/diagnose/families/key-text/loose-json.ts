import { readJson } from '../../../text/json.ts';
import { listOf, t } from '../../../text/language.ts';
import { noMends, type Mend, type MendStep } from './mend.ts';

/** JSON with a key in it, as written by JavaScript, Python or a word processor. */
export const looseJson: readonly MendStep[] = [{ cost: 1, mend: strictJson }];

const keyName = /["'\u201c\u201d\u2018\u2019]?\b(?:kty|keys)["'\u201c\u201d\u2018\u2019]?\s{0,8}:/;

/**
 * A comment, a string in any quotes, a bare name before its colon, a comma before a bracket, a value or
 * the mark of a string in Python.
 */
const piece =
  /\/\*[\s\S]{0,500}?\*\/|(?<![:"'\w])\/\/[^\r\n]*|"((?:[^"\\]|\\[^])*)"|'((?:[^'\\]|\\[^])*)'|[\u201c\u201d]([^\u201c\u201d]*)[\u201c\u201d]|[\u2018\u2019]([^\u2018\u2019]*)[\u2018\u2019]|(?<![\w$])([A-Za-z_$][\w$]*)(?=\s{0,8}:)|,(?=\s*[}\]])|\b(True|False|None)\b|\b[bu](?=["'])/g;

function strictJson(text: string): readonly Mend[] {
  if (!keyName.test(text)) return noMends;
  const [start, end] = [text.search(/[[{]/), Math.max(text.lastIndexOf('}'), text.lastIndexOf(']')) + 1];
  if (start < 0 || end <= start) return noMends;
  const flaws = new Set<string>();
  const plain = text.slice(start, end).replace(piece, (...found: readonly string[]) => spelled(found, flaws));
  if (flaws.size === 0 || readJson(plain).fault !== null) return noMends;
  const sentence = t`The key is written ${listOf([...flaws])}, which is not valid JSON.\nWrite it as JSON: names and strings in straight double quotes, no comma at the end.`;
  const isTypographic = flaws.has(t`with typographic quotes`);
  return [{ text: plain, finding: { cause: isTypographic ? 'key-json-smart-quotes' : 'jwk-not-json', sentence } }];
}

/** Returns a piece in JSON syntax. */
function spelled(
  [whole = '', double, single, curly, curlySingle, name, literal]: readonly string[],
  flaws: Set<string>,
): string {
  if (double !== undefined && !/[\r\n]/.test(double)) return whole;
  const flaw = (words: string, json: string): string => {
    flaws.add(words);
    return json;
  };
  if (double !== undefined) return flaw(t`with line breaks inside strings`, whole.replace(/\s*[\r\n]\s*/g, ''));
  if (name !== undefined) return flaw(t`with unquoted names`, `"${name}"`);
  if (single !== undefined)
    return flaw(t`with single quotes`, `"${single.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`);
  const typographic = curly ?? curlySingle;
  if (typographic !== undefined) return flaw(t`with typographic quotes`, `"${typographic}"`);
  if (literal !== undefined) return flaw(asPython(), literals.get(literal) ?? '');
  if (whole === ',') return flaw(t`with a comma before a closing bracket`, '');
  return whole.startsWith('/') ? flaw(t`with comments`, '') : flaw(asPython(), '');
}

const asPython = (): string => t`as Python prints it`;
const literals: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['False', 'false'],
  ['None', 'null'],
]);
