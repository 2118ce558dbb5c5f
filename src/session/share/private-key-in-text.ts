import { privateMembers } from '../../core/crypto/public-half.ts';
import { eachValue, readJson, stringOf, type JsonObject } from '../../core/text/json.ts';
import { bytesIn } from './encoded-bytes.ts';
import { jsonInText } from './layers.ts';
import { holdsPrivateBytes } from './private-bytes.ts';

/**
 * Returns whether a text contains a private key or a secret key in any recognizable form. Call it
 * for each layer of a text.
 */
export function holdsPrivateKey(text: string): boolean {
  if (marks.test(text) || holdsXmlKey(text) || holdsPrivateJwk(text) || holdsLooseJwk(text)) return true;
  // Base64 may be split into lines, below armor that says something else.
  const bodies = text.includes('-----')
    ? text.split(/-----[^-\n]{0,80}-----/).map((body) => body.replace(/\s+/g, ''))
    : [];
  return [text, ...bodies].some((each) => bytesIn(each).some(({ bytes }) => holdsPrivateBytes(bytes)));
}

/**
 * PEM of every kind, including OpenSSH, OpenPGP and SSH2 and those that lost their hyphens or one of
 * their ends; PuTTY's, age's and WireGuard's own forms.
 */
const marks =
  /(?:BEGIN|END)[ _][A-Z0-9 _]{0,40}PRIVATE[ _]KEY|PuTTY-User-Key-File|AGE-SECRET-KEY-1|PrivateKey\s{0,9}=\s{0,9}[\w+/]{43}=/i;

/** .NET's XML of an RSA key with its private members. */
const holdsXmlKey = (text: string): boolean =>
  text.includes('<Modulus>') && /<(?:D|P|Q|DP|DQ|InverseQ)>\s{0,99}[\w+/]{16}/.test(text);

/** Returns whether there is a private JWK. A text that cannot be searched counts as one. */
const holdsPrivateJwk = (text: string): boolean =>
  text.includes('{') &&
  (jsonInText(text)?.some((node) =>
    [...eachValue(node)].some((each) => each.node.kind === 'object' && isPrivateJwk(each.node)),
  ) ??
    true);

/**
 * Returns whether an object is a key, by its type or by members that only keys have together (RFC
 * 7518 §6), and has a member that must stay with its owner.
 */
function isPrivateJwk({ members }: JsonObject): boolean {
  const has = (name: string): boolean => members.some((member) => member.name === name);
  const isKey = has('kty') || (has('n') && has('e')) || (has('crv') && has('x')) || has('pub');
  if (isKey) return privateMembers.some(has);
  // What is left of a key. The names are short, so the values have to look like those of a key.
  const left = members.filter(({ value }) => /^[\w-]{20,}$/.test(stringOf(value) ?? '')).map(({ name }) => name);
  const secret = privateMembers.filter((name) => left.includes(name));
  return secret.length > 2 || (secret.includes('d') && (left.includes('n') || left.includes('x')));
}

/**
 * Returns whether there is a private JWK as other languages write it: Python, JavaScript, YAML, a
 * form, a list of pairs. JSON is read member by member instead.
 */
const holdsLooseJwk = (text: string): boolean =>
  looseType.test(text) && looseMember.test(text) && readJson(text).fault !== null;

const looseType = /(?<![\w-])kty(?![\w-])/;
const looseMember = new RegExp(`(?<![\\w-])(?:${privateMembers.join('|')})(?!\\w)\\W{1,12}[\\w+/-]{16}`);
