import { isTokenText } from '../../core/diagnose/families/token-text.ts';
import type { KeyText } from '../../core/keys/key.ts';
import type { Recognised } from '../../core/intake/recognised.ts';
import { memoLast } from '../../core/text/memo.ts';
import { textIn } from '../../core/text/spans.ts';
import { isLong, lastIntakeOf, looseClaims, recognisedOf, searchText } from './intake.ts';
import type { Inputs, Session, Source } from './model.ts';
import { pastedSource, boxTextOf, tokenOfSource } from './source.ts';
import { isPaste } from './typing.ts';

/**
 * What one press would put right: token and key in each other's box, claims that are not yet a
 * token.
 */
export type Offer = 'swap-boxes' | 'take-claims';

export function boxOffer(session: Session): Offer | null {
  if (areSwapped(session)) return 'swap-boxes';
  return looseClaims(session) === null ? null : 'take-claims';
}

function areSwapped(session: Session): boolean {
  const { source, key, ring } = session;
  const token = tokenOfSource(source);
  if (ring?.of === key && holdsToken(ring)) return token.kind === 'empty' || token.header.object === null;
  return keyKinds.has(recognisedOf(session)?.kind);
}

const holdsToken = memoLast(isTokenText);
const keyKinds: ReadonlySet<Recognised['kind'] | undefined> = new Set<Recognised['kind']>([
  'jwk',
  'jwk-set',
  'pem',
  'ssh-key',
]);

/** Each text in the other box. An example's key is nobody's, and goes. */
export function boxesSwapped({ source, key }: Session): Pick<Inputs, 'source' | 'key'> {
  const text = boxTextOf(source);
  return { source: pastedSource(key.isExample ? '' : key.text), key: keyOf(text.trim() === '' ? '' : text, key) };
}

/** A key in the same text as the token, and whether it is the one in the key box. */
export type KeyInText = { readonly name: string | null; readonly key: KeyText; readonly isUsed: boolean };

export const keyInText = memoLast((session: Session): KeyInText | null => {
  const beside = lastIntakeOf(session)?.key ?? null;
  return (
    beside && { name: beside.name, key: keyOf(beside.text, session.key), isUsed: beside.text === session.key.text }
  );
});

/** Whether the token box holds a key, beside a token or in place of one. */
export const holdsKey = (session: Session): boolean =>
  keyInText(session) !== null || keyKinds.has(recognisedOf(session)?.kind);

/**
 * The key once a text was put into the token box: one that was pasted with it, if no key was there.
 * An example's is known to be none of the new token's own.
 */
export function keyAfterPaste({ source: old, key }: Session, source: Source): KeyText {
  if (key.isExample && !key.isLeftOver && isPaste(boxTextOf(old), boxTextOf(source)))
    return { ...key, isLeftOver: true };
  if (key.text !== '' || isLong(source) || !isPaste(boxTextOf(old), boxTextOf(source))) return key;
  const beside = searchText(source).key;
  const isNew = beside !== null && !boxTextOf(old).includes(textIn(boxTextOf(source), beside.span));
  return isNew ? keyOf(beside.text, key) : key;
}

/** Of the key box only the encoding that was chosen stays. */
const keyOf = (text: string, { secretEncoding }: KeyText): KeyText => ({ text, secretEncoding, passphrase: '' });
