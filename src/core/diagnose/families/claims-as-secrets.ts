import { utf8 } from '../../text/bytes.ts';
import { t } from '../../text/language.ts';
import type { Jwk } from '../../crypto/jwk.ts';
import type { Jws } from '../../token/token.ts';
import type { Cost, Finding, KeyFamily, KeyVariant } from '../trial.ts';
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
export const toldFinding = (token: Jws, { k }: Jwk): Finding | null =>
  variantsIn(token).find(({ jwk }) => jwk.k === k)?.findings[0] ?? null;

const variantsIn = (token: Jws | null): readonly KeyVariant[] => toldBy(token).flatMap(variantsOf);

function toldBy(token: Jws | null): readonly Told[] {
  const members = [token?.header.object, token?.payload?.kind === 'claims' ? token.payload.object : null].flatMap(
    (object) => object?.members ?? [],
  );
  const texts = members.flatMap(({ name, value }) => {
    const items = value.kind === 'array' ? value.items : [value];
    return items.flatMap((item) => (item.kind === 'string' ? [{ text: item.value, where: name }] : []));
  });
  return texts
    .filter(({ text, where }) => text !== '' && text.length <= longest && where !== 'alg' && where !== 'typ')
    .slice(0, mostTexts);
}

/** Returns the string itself, and with a word before or after it. */
function variantsOf({ text, where }: Told): readonly KeyVariant[] {
  const variant = (secret: string, cost: Cost): KeyVariant => {
    const sentence =
      secret === text
        ? t`The token is signed with the secret "${secret}", which it contains itself, as "${where}". Anyone can guess it.\nGive the signer its own random secret.`
        : t`The token is signed with the secret "${secret}", which is nearly the same as "${where}" in the token itself. Anyone can guess it.\nGive the signer its own random secret.`;
    const findings: readonly Finding[] = [{ cause: 'signed-with-well-known-secret', sentence }];
    return { findings, cost, jwk: { kty: 'oct', k: keyValue(utf8(secret)) }, repaired: null };
  };
  const changed = [
    text.toLowerCase(),
    text.toUpperCase(),
    ...behind.map((word) => text + word),
    ...before.map((word) => word + text),
  ];
  return [
    variant(text, 4),
    ...[...new Set(changed)].filter((secret) => secret !== text).map((secret) => variant(secret, 5)),
  ];
}

const behind = ['-secret', '_secret', 'secret', 'Secret', '-jwt-secret', '-key', '123'];
const before = ['secret', 'secret-'];
