import { memberBytes } from '../../crypto/members.ts';
import { fromUtf8, utf8 } from '../../text/bytes.ts';
import { t } from '../../text/language.ts';
import type { Jwk } from '../../crypto/jwk.ts';
import type { Jws } from '../../token/token.ts';
import type { Finding, KeyFamily, KeyVariant } from '../trial.ts';
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

/** Returns the finding that a secret is one of these; null for other keys. */
export function toldFinding(token: Jws, key: Jwk): Finding | null {
  const secret = fromUtf8(memberBytes(key, 'k'));
  const told = secret === null ? undefined : toldBy(token).find((each) => secretsLike(each).includes(secret));
  return secret === null || told === undefined ? null : findingOf(told, secret);
}

const variantsIn = (token: Jws | null): readonly KeyVariant[] => toldBy(token).flatMap(variantsOf);

function toldBy(token: Jws | null): readonly Told[] {
  const members = [token?.header.object, token?.payload?.kind === 'claims' ? token.payload.object : null].flatMap(
    (object) => object?.members ?? [],
  );
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

const findingOf = ({ text, where }: Told, secret: string): Finding => ({
  cause: 'signed-with-well-known-secret',
  sentence:
    secret === text
      ? t`The token is signed with the secret "${secret}", which it contains itself, as "${where}". Anyone can guess it.\nGive the signer its own random secret.`
      : t`The token is signed with the secret "${secret}", which is nearly the same as "${where}" in the token itself. Anyone can guess it.\nGive the signer its own random secret.`,
});

const behind = ['-secret', '_secret', 'secret', 'Secret', '-jwt-secret', '-key', '123'];
const before = ['secret', 'secret-'];
