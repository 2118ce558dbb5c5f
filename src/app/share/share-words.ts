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
  whole: () => ({ label: t`Whole`, about: t`To the letter, with its signature.` }),
  unsigned: () => ({ label: t`Without its signature`, about: t`All values can be read, but no verifier takes it.` }),
  redacted: () => ({
    label: t`Redacted`,
    about: t`Values replaced and the signature left out; names, lengths, times and the algorithm stay.`,
  }),
};

/** Why the token cannot be chosen in its current state. */
export const tokenFaultWords: Readonly<Record<TokenFault, () => string>> = {
  'no-token': () => t`There is no token.`,
  unreadable: () => t`This text cannot be read as a token. It could be anything, so it stays here.`,
  'too-long': () => t`The token is too long for a link.`,
  'holds-secret': () =>
    t`A secret or a private key stands in the token, or it is too tangled to tell, so it does not go into a link like this.`,
};

/** Returns what a recipient of the link could do with the token; null if nothing. */
export function lifeWords(life: TokenLife): string | null {
  switch (life.kind) {
    case 'harmless':
      return null;
    case 'encrypted':
      return t`This token is encrypted, so nobody can tell here whether it has expired. Whoever has the link may be able to use it.`;
    case 'live':
      return life.until === null
        ? t`This token names no end: whoever has the link can use it as long as its issuer takes it. Without its signature it can be read, but not used.`
        : t`This token is live until ${momentText(life.until)}: whoever has the link can use it until then. Without its signature it can be read, but not used.`;
  }
}

/** Returns what can be chosen from the Key box, and what cannot. */
export function keyOfferWords({ publicKeys, given }: Offers['key']): readonly string[] {
  const halves = publicKeys === null ? [] : given.filter(({ jwk }) => jwk.kty !== 'oct');
  const some = halves.length === 0 ? [] : [listOf(halves.map(keyTitle))];
  if (given.length === 0) return [t`The key box holds no key that can be read.`];
  return [...some, ...stayingWords(given, halves.length > 0)];
}

function stayingWords(given: readonly Key[], hasHalves: boolean): readonly string[] {
  const secret = given.some(({ jwk }) => jwk.kty === 'oct')
    ? [t`A shared secret never goes into a link: whoever has it can make tokens.`]
    : [];
  const isPrivate = given.some(({ jwk, isPrivate: isSecret }) => isSecret && jwk.kty !== 'oct');
  if (!isPrivate) return secret;
  return [
    hasHalves
      ? t`Only the public half goes into the link; the private key stays here.`
      : t`The private key stays here, and it has no public half that can be told.`,
    ...secret,
  ];
}

export const expectationWords = ({ field, text }: ExpectationOffer): string =>
  text === null ? t`${fieldLabel(field)}: left out, because a secret stands in it` : `${fieldLabel(field)}: ${text}`;

export const fieldLabel = (field: PolicyField): string => fieldWords[field]().label;

/** Returns how long a link is, and what that means. */
export function linkLengthWords(length: number): readonly string[] {
  const said = t`${count(length)} characters.`;
  return length > safeLength ? [said, t`Some mail and chat programs cut links as long as this.`] : [said];
}

/** The limit of Internet Explorer, for which many programs have since been written. */
const safeLength = 2000;
