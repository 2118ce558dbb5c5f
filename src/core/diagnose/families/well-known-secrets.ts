import { memberBytes } from '../../crypto/members.ts';
import type { Jwk } from '../../crypto/jwk.ts';
import { readBase64url } from '../../text/base64url.ts';
import { utf8 } from '../../text/bytes.ts';
import { say, t } from '../../text/language.ts';
import { knownSecrets } from '../data/known-secrets.ts';
import type { Cost, KeyFamily, KeyVariant } from '../trial.ts';
import { plainForms } from './secret/plain-forms.ts';
import { boxReading } from './secret/decodings.ts';
import { derivedFrom, mayBeDerived } from './secret/derived-bytes.ts';
import { lenientReadings } from './secret/lenient-base64.ts';
import { keyValue, mayBeHmac } from './secret/secret-variant.ts';

type Known = {
  readonly k: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly cost: Cost;
  readonly secret: string;
  readonly source: string;
  readonly isDecoded: boolean;
};

/**
 * Read from the data once, on first use: their characters, and what base64 decoders make of them;
 * some 2,100.
 */
let known: ReadonlyMap<string, Known> | null = null;

/** Proposes the empty secret and publicly known secrets, whatever was given. */
export const wellKnownSecrets: KeyFamily = (given) => (mayBeHmac(given) ? [emptySecret(), ...knownVariants()] : []);

/**
 * Without repairs, because a Key box that verifies such a token would suggest that all is well.
 */
const emptySecret = (): KeyVariant => ({
  findings: [{ cause: 'empty-secret', sentence: emptySecretWords() }],
  cost: 2,
  jwk: { kty: 'oct', k: '' },
  repaired: null,
});

export const emptySecretWords = (): string =>
  t`The token is signed with the empty secret, so anyone can create such a token.\nGive the signer a secret: most likely a variable of its configuration is not set.`;

const knownVariants = (): readonly KeyVariant[] =>
  [...allKnown().values()].map((one) => ({
    findings: [{ cause: 'signed-with-well-known-secret', sentence: wellKnownWords(one) }],
    cost: one.cost,
    jwk: { kty: 'oct', k: one.k },
    repaired: null,
  }));

/** Returns the source of a secret that is publicly known in any form; null for any other key. */
export function wellKnownOf(jwk: Jwk): string | null {
  if (jwk.kty !== 'oct') return null;
  const forms = plainForms(memberBytes(jwk, 'k'));
  for (const bytes of forms) {
    const one = allKnown().get(keyValue(bytes));
    if (one !== undefined) return wellKnownWords(one);
  }
  if (isTiny(memberBytes(jwk, 'k'))) return tinyWords();
  return forms.some((bytes) => isEven(bytes) || isRepeated(bytes)) ? evenWords() : derivedIn(forms);
}

/** Anyone who knows the secret can compute its hash, or cut it. */
function derivedIn(forms: readonly Uint8Array<ArrayBuffer>[]): string | null {
  for (const bytes of forms) {
    const one = mayBeDerived(bytes) ? allDerived(bytes.length).get(keyValue(bytes)) : undefined;
    if (one !== undefined) return derivedWords(one);
  }
  return null;
}

type KnownDerived = { readonly known: Known; readonly words: () => string };

const derived = new Map<number, ReadonlyMap<string, KnownDerived>>();

/** Computed once for each length that a secret has: some 2,500. */
function allDerived(length: number): ReadonlyMap<string, KnownDerived> {
  const before = derived.get(length);
  if (before !== undefined) return before;
  const all = new Map(
    [...allKnown().values()].flatMap((one) =>
      derivedFrom(one.bytes, length).map(({ bytes, words }) => [keyValue(bytes), { known: one, words }] as const),
    ),
  );
  derived.set(length, all);
  return all;
}

const derivedWords = ({ known: { secret, source }, words }: KnownDerived): string =>
  t`The token is signed with something that anyone can compute from the well-known secret "${shortened(secret)}": ${words()}. The secret is in ${say(source)}.\nGive the signer its own random secret.`;

const shortened = (secret: string): string => (secret.length > 60 ? `${secret.slice(0, 57)}…` : secret);

/** There are only 65,792 of them, so trying all needs no list. */
const isTiny = ({ length }: Uint8Array): boolean => length === 1 || length === 2;

const tinyWords = (): string =>
  t`The secret has only one or two bytes, so anyone can guess it by trying them all.\nGive the signer its own random secret.`;

const leastEven = 8;

/** Returns whether the bytes are all the same, or count up or down. */
function isEven(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  const step = second - first;
  return bytes.length >= leastEven && bytes.every((byte, at) => byte === ((first + at * step) & 255));
}

/** Returns whether the bytes repeat few bytes, or a known secret. */
function isRepeated(bytes: Uint8Array): boolean {
  for (let period = 1; period <= longestPeriod && period * 2 <= bytes.length; period += 1)
    if (bytes.every((byte, at) => byte === bytes[at % period]))
      return period <= leastEven / 2 || allKnown().has(keyValue(bytes.slice(0, period)));
  return false;
}
const longestPeriod = 16;

const evenWords = (): string =>
  t`The bytes of the secret are all the same, repeat, or count up or down, so anyone can guess it.\nGive the signer its own random secret.`;

function wellKnownWords({ secret, source, isDecoded }: Known): string {
  const short = shortened(secret);
  return isDecoded
    ? t`The token is signed with the well-known secret "${short}", base64-decoded, which anyone can use: it is in ${say(source)}.\nGive the signer its own random secret.`
    : t`The token is signed with the well-known secret "${short}", which anyone can use: it is in ${say(source)}.\nGive the signer its own random secret.`;
}

function allKnown(): ReadonlyMap<string, Known> {
  known ??= readKnown();
  return known;
}

function readKnown(): ReadonlyMap<string, Known> {
  const found = new Map<string, Known>();
  const add = (one: Omit<Known, 'k'>): void => {
    const k = keyValue(one.bytes);
    if (k !== '' && !found.has(k)) found.set(k, { k, ...one });
  };
  const entries = knownSecrets.flatMap(({ source, secrets, encoding = 'utf-8' }) =>
    secrets.map((secret) => ({ source, secret, encoding })),
  );
  for (const { source, secret, encoding } of entries) {
    const bytes = boxReading(secret, encoding)?.bytes ?? utf8(secret);
    add({ bytes, cost: 3, secret, source, isDecoded: encoding !== 'utf-8' });
  }
  // A debugger's checkbox, or jjwt before 0.10, read the characters as base64. Matches under four
  // bytes would be chance.
  for (const { source, secret } of entries) {
    for (const { bytes } of lenientReadings(secret, (digits) => readBase64url(digits).bytes))
      if (bytes.length > 3) add({ bytes, cost: 4, secret, source, isDecoded: true });
  }
  return found;
}
