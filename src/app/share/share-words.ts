import type { PolicyField } from '../../core/claims/policy.ts';
import type { Key } from '../../core/keys/key.ts';
import { momentText } from '../../core/claims/moment.ts';
import { keyTitle } from '../../core/keys/words.ts';
import { count, listOf, t } from '../../core/text/language.ts';
import type { ExpectationOffer, Offers } from '../../session/share/share.ts';
import type { TokenFault, TokenForm } from '../../session/share/share-token.ts';
import type { TokenLife } from '../../session/share/token-life.ts';
import { fieldWords } from '../expectations/expectation-words.ts';

type ChoiceWords = { readonly label: string; readonly about: string };

/** The forms of the token in a link. */
export const formWords: Readonly<Record<TokenForm, () => ChoiceWords>> = {
  whole: () => ({ label: t`Whole`, about: t`Unchanged, including the signature.` }),
  unsigned: () => ({
    label: t`Without its signature`,
    about: t`All values are readable, but no verifier will accept it.`,
  }),
  redacted: () => ({
    label: t`Redacted`,
    about: t`Values are replaced and the signature is removed. Names, lengths, times and the algorithm stay.`,
  }),
};

/** Why the token cannot be chosen in its current state. */
export const tokenFaultWords: Readonly<Record<TokenFault, () => string>> = {
  'no-token': () => t`No token.`,
  unreadable: () => t`This text cannot be read as a token. It could be anything, so it is not shared.`,
  'too-long': () => t`The token is too long for a link.`,
  'holds-secret': () =>
    t`The token contains a secret or a private key, or is nested too deeply to check, so this form is not offered.`,
};

/** Returns what a recipient of the link could do with the token; null if nothing. */
export function lifeWords(life: TokenLife): string | null {
  switch (life.kind) {
    case 'harmless':
      return null;
    case 'encrypted':
      return t`This token is encrypted, so its expiry is unknown here. Anyone with the link may be able to use it.`;
    case 'live':
      return life.until === null
        ? t`This token has no exp. Anyone with the link can use it for as long as its issuer accepts it. Without its signature it can be read but not used.`
        : t`This token is valid until ${momentText(life.until)}. Anyone with the link can use it until then. Without its signature it can be read but not used.`;
  }
}

/** Returns why the token is shared without its signature unless the person chooses otherwise. */
export function leastWords(life: TokenLife): string | null {
  if (life.kind !== 'live') return null;
  return life.until === null
    ? t`Preselected because this token has no exp: with its signature, anyone with the link could use it.`
    : t`Preselected because this token is valid until ${momentText(life.until)}: with its signature, anyone with the link could use it.`;
}

/** Returns what can be chosen from the Key box, and what cannot. */
export function keyOfferWords({ publicKeys, given }: Offers['key']): readonly string[] {
  const halves = publicKeys === null ? [] : given.filter(({ jwk }) => jwk.kty !== 'oct');
  const some = halves.length === 0 ? [] : [listOf(halves.map(keyTitle))];
  if (given.length === 0) return [t`The Key box contains no readable key.`];
  return [...some, ...stayingWords(given, halves.length > 0)];
}

function stayingWords(given: readonly Key[], hasHalves: boolean): readonly string[] {
  const secret = given.some(({ jwk }) => jwk.kty === 'oct')
    ? [t`A shared secret is never put into a link, because anyone who has it can create tokens.`]
    : [];
  const isPrivate = given.some(({ jwk, isPrivate: isSecret }) => isSecret && jwk.kty !== 'oct');
  if (!isPrivate) return secret;
  return [
    hasHalves
      ? t`Only the public key is put into the link. The private key stays here.`
      : t`The private key stays here. Its public key cannot be derived.`,
    ...secret,
  ];
}

/** Returns what the detached payload is, or why it stays here. */
export function detachedWords({ bytes, fault }: NonNullable<Offers['detached']>): string {
  if (fault === 'too-long') return t`It is too long for a link.`;
  return fault === 'holds-secret'
    ? t`Not included, because it contains a secret or a private key.`
    : t`${count(bytes)} bytes. Anyone with the link can read them.`;
}

export const expectationWords = ({ field, text }: ExpectationOffer): string =>
  text === null ? t`${fieldLabel(field)}: not included, because it contains a secret` : `${fieldLabel(field)}: ${text}`;

export const fieldLabel = (field: PolicyField): string => fieldWords[field]().label;

/** Returns how long a link is, and what that means. */
export function linkLengthWords(length: number): readonly string[] {
  const said = t`${count(length)} characters.`;
  return length > safeLength ? [said, t`Some mail and chat programs cut off links this long.`] : [said];
}

/** The limit of Internet Explorer, for which many programs have since been written. */
const safeLength = 2000;
