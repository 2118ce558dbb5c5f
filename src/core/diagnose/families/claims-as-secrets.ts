import { memberBytes } from '../../crypto/members.ts';
import { fromUtf8, utf8 } from '../../text/bytes.ts';
import { eachValue, type JsonObject } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import type { Jwk } from '../../crypto/jwk.ts';
import type { Jws } from '../../token/token.ts';
import type { Finding, KeyFamily, KeyVariant } from '../trial.ts';
import { derivedFrom, mayBeDerived } from './secret/derived-bytes.ts';
import { plainForms } from './secret/plain-forms.ts';
import { keyValue, mayBeHmac } from './secret/secret-variant.ts';

type Told = { readonly text: string; readonly where: string };

/** A token with more or longer strings is not searched. */
const mostTexts = 40;
const longest = 200;

/**
 * Proposes strings from the token itself (the issuer, the client, the key's name) and common
 * variations of them; 440 at most. Without repairs, because anyone who has the token can guess them.
 */
export const claimsAsSecrets: KeyFamily = (given) => (mayBeHmac(given) ? variantsIn(given.token) : []);

/**
 * Returns the finding that a secret is one of these, a string or number anywhere in the token, or what
 * anyone can compute from it; null for other keys.
 */
export function toldFinding(token: Jws, key: Jwk): Finding | null {
  const bytes = memberBytes(key, 'k');
  const forms = plainForms(bytes);
  const texts = new Set(forms.map(fromUtf8));
  const derivable = forms.filter(mayBeDerived);
  const hashed = new Set(derivable.map(keyValue));
  const lengths = [...new Set(derivable.map(({ length }) => length))];
  const isHashed = (told: Told): boolean =>
    lengths.some((length) => derivedFrom(utf8(told.text), length).some((one) => hashed.has(keyValue(one.bytes))));
  const secret = fromUtf8(bytes);
  let hashes = mostHashed;
  const all = everythingToldBy(token);
  const pair = pairIn(all, texts);
  if (pair !== null) return findingOf(pair, secret);
  for (const told of all) {
    if ([...secretsLike(told), ...rewritten(told)].some((each) => texts.has(each))) return findingOf(told, secret);
    if ((hashes -= 1) >= 0 && isHashed(told)) return findingOf(told, null);
  }
  return null;
}

const rewritten = ({ text }: Told): readonly string[] => [text.replace(/-/g, ''), [...text].toReversed().join('')];

/** More would be thousands of pairs. */
const mostPaired = 20;
const between = ['', ':', '-', '_', '.', '|', '/'];

/** Returns the first of two texts that make one of these together, such as issuer and subject. */
function pairIn(all: readonly Told[], texts: ReadonlySet<string | null>): Told | null {
  const few = all.slice(0, mostPaired);
  const makesOne = (one: Told, other: Told): boolean => between.some((sign) => texts.has(one.text + sign + other.text));
  return few.find((one) => few.some((other) => makesOne(one, other))) ?? null;
}

/** A hash takes longer than a comparison. */
const mostHashed = 200;

/** Returns the strings and numbers at any depth. Linear. */
const everythingToldBy = (token: Jws): readonly Told[] =>
  objectsOf(token).flatMap((object) =>
    [...eachValue(object)].flatMap(({ node, name: where }) => {
      const text = node.kind === 'number' || node.kind === 'string' ? String(node.value) : '';
      return isTelling(text, where) ? [{ text, where }] : [];
    }),
  );

const objectsOf = (token: Jws | null): readonly JsonObject[] =>
  [token?.header.object ?? null, token?.payload?.kind === 'claims' ? token.payload.object : null].filter(
    (object) => object !== null,
  );

const variantsIn = (token: Jws | null): readonly KeyVariant[] => toldBy(token).flatMap(variantsOf);

function toldBy(token: Jws | null): readonly Told[] {
  const members = objectsOf(token).flatMap((object) => object.members);
  const texts: Told[] = [];
  for (const { name: where, value } of members)
    for (const item of value.kind === 'array' ? value.items : [value]) {
      if (item.kind === 'string' && isTelling(item.value, where)) texts.push({ text: item.value, where });
      if (texts.length === mostTexts) return texts;
    }
  return texts;
}

const isTelling = (text: string, where: string): boolean =>
  text !== '' && text.length <= longest && where !== 'alg' && where !== 'typ';

/** Returns the string itself, and with a word before or after it, each once. */
const secretsLike = ({ text }: Told): readonly string[] => [
  ...new Set([
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    ...behind.map((word) => text + word),
    ...before.map((word) => word + text),
  ]),
];

const variantsOf = (told: Told): readonly KeyVariant[] =>
  secretsLike(told).map((secret) => ({
    findings: [findingOf(told, secret)],
    cost: secret === told.text ? 4 : 5,
    jwk: { kty: 'oct', k: keyValue(utf8(secret)) },
    repaired: null,
  }));

/** `secret`: null if it is computed from the text. */
const findingOf = ({ text, where }: Told, secret: string | null): Finding => ({
  cause: 'signed-with-well-known-secret',
  sentence: sentenceOf(text, othersText(where), secret),
});

function sentenceOf(text: string, where: string, secret: string | null): string {
  const shown = othersText(secret ?? text);
  if (secret === text)
    return t`The token is signed with the secret "${shown}", which it contains itself, as "${where}". Anyone can guess it.\nGive the signer its own random secret.`;
  return secret === null
    ? t`The token is signed with something that anyone can compute from "${shown}", which it contains itself, as "${where}".\nGive the signer its own random secret.`
    : t`The token is signed with the secret "${shown}", which is nearly the same as "${where}" in the token itself. Anyone can guess it.\nGive the signer its own random secret.`;
}

const behind = ['-secret', '_secret', 'secret', 'Secret', '-jwt-secret', '-key', '123'];
const before = ['secret', 'secret-'];
