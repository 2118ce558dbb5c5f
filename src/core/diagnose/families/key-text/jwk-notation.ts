import { readJson } from '../../../text/json.ts';
import { jsonFaultWords } from '../../../text/json-words.ts';
import { t } from '../../../text/language.ts';
import { noMends, type Mend, type MendStep } from './mend.ts';

/** The members of JWKs in a text that is not JSON: YAML, a hash of Ruby or PHP, a map of Go or Java, a table. */
export const jwkNotations: readonly MendStep[] = [{ cost: 2, mend: membersInText }];

const name = '(kty|crv|kid|use|alg|n|e|x|y|k|d|p|q|dp|dq|qi|pub|priv)';
const member = new RegExp(
  // `"kty" => "RSA"`, `:kty=>"RSA"`, `kty: RSA`, `kty=RSA`
  `(?<![\\w-])["':]?${name}["']?\\s{0,8}(?:=>|[:=])\\s{0,8}(?:"([^"\\r\\n]*)"|'([^'\\r\\n]*)'|([^\\s,;{}()\\[\\]"']+))` +
    // a line of a table
    `|^[ \\t|]{0,40}${name}[ \\t|]{1,40}([\\w+/=-]+)[ \\t|]{0,40}$`,
  'gm',
);

type Members = Map<string, string>;

function membersInText(text: string): readonly Mend[] {
  const { fault } = /\bkty\b/.test(text) ? readJson(text) : { fault: null };
  const keys = fault === null ? [] : keysIn(text);
  if (fault === null || keys.length === 0) return noMends;
  const [only, ...others] = keys.map((key) => Object.fromEntries(key));
  const isBrokenJson = /^\s*[[{]/.test(text) && /"kty"\s{0,8}:/.test(text);
  const sentence = isBrokenJson
    ? t`The JSON of the key is incomplete or damaged: ${jsonFaultWords(fault, text)} Jotscope could still read the members.\nCopy the whole JSON from its source.`
    : t`The members of the key are not written as JSON.\nLet the program that printed them write JSON: {"kty":"RSA",…}.`;
  const cause = /^[ \t-]*kty:[ \t]/m.test(text) ? 'key-in-yaml' : 'jwk-not-json';
  return [
    { text: JSON.stringify(others.length === 0 ? only : { keys: [only, ...others] }), finding: { cause, sentence } },
  ];
}

/** Returns the JWKs, in order: a name that repeats begins the next one. What has no kty is none. */
function keysIn(text: string): readonly Members[] {
  const keys: Members[] = [];
  let key: Members = new Map();
  for (const [, named, double, single, bare, listed, value] of text.matchAll(member)) {
    const found = named ?? listed ?? '';
    if (key.has(found)) key = new Map();
    if (key.size === 0) keys.push(key);
    key.set(found, double ?? single ?? bare ?? value ?? '');
  }
  return keys.filter((each) => each.has('kty'));
}
