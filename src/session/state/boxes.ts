import { isTokenText } from '../../core/diagnose/token-text.ts';
import { type KeyText, noKey, withOrigins } from '../../core/keys/key.ts';
import { isFrom, joinedOrigins, type Origins } from '../../core/keys/origin.ts';
import type { Recognised } from '../../core/intake/recognised.ts';
import { memoLast } from '../../core/text/memo.ts';
import { textIn } from '../../core/text/spans.ts';
import { isOfExample } from './lineage.ts';
import { isLong, lastIntakeOf, looseClaims, recognisedOf, searchText } from './intake.ts';
import type { Inputs, Session, Source } from './model.ts';
import { emptySource, foundInSource, pastedSource, boxTextOf, tokenOfSource } from './source.ts';
import { isPaste } from './typing.ts';

/**
 * What one press could fix: the token and the key are in each other's box, or the claims are not a
 * token yet.
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

/**
 * Returns each text in the other box, with the origins of both, because each was chosen to fit the
 * other. The key of an example is not the person's own and is removed.
 */
export function boxesSwapped({ source, key }: Session): Pick<Inputs, 'source' | 'key'> {
  const text = boxTextOf(source);
  if (isFrom(key, 'example'))
    return { source: emptySource, key: keyOf(text.trim() === '' ? '' : text, key, source.origins ?? []) };
  const origins = joinedOrigins(source.origins ?? [], key.origins ?? []);
  return {
    source: pastedSource(key.text, origins.length === 0 ? {} : { origins }),
    key: keyOf(text.trim() === '' ? '' : text, key, origins),
  };
}

/** A key in the same text as the token. `isUsed`: whether it is also the one in the Key box. */
export type KeyInText = { readonly name: string | null; readonly key: KeyText; readonly isUsed: boolean };

export const keyInText = memoLast((session: Session): KeyInText | null => {
  const beside = lastIntakeOf(session)?.key ?? null;
  return (
    beside && {
      name: beside.name,
      key: keyOf(beside.text, session.key, originsInText(session.source)),
      isUsed: beside.text === session.key.text,
    }
  );
});

/** Returns whether the token box contains a key, next to a token or instead of one. */
export const holdsKey = (session: Session): boolean =>
  keyInText(session) !== null || keyKinds.has(recognisedOf(session)?.kind);

/**
 * Returns the origins of the key in the Key box. If one of the boxes has both the token and the
 * key, that is the key's origin, whatever way each came into its box.
 */
export const originsOfKey = memoLast((session: Session): Origins => {
  const origins = session.key.origins ?? [];
  const isInText = isWithToken(session) || isFoundInText(session);
  return isInText ? joinedOrigins(origins, originsInText(session.source)) : origins;
});

/** Returns whether the check found the key in the text, written in another way. */
function isFoundInText({ settled, revision }: Session): boolean {
  if (settled?.revision !== revision) return false;
  const { outcome } = settled;
  const each = outcome.kind === 'several' ? outcome.each.map((proof) => proof.outcome) : [outcome];
  return each.some((one) => one?.kind === 'verified' && one.warnings.some(({ id }) => id === 'key-from-text'));
}

/** Returns the key with its origins, also those that only the present contents of the boxes show. */
export const keyWithOrigins = memoLast((session: Session): KeyText => {
  const origins = originsOfKey(session);
  return origins.length === (session.key.origins ?? []).length ? session.key : withOrigins(session.key, origins);
});

/** Shorter secrets may be in a text by chance. */
const leastInText = 16;

function isWithToken(session: Session): boolean {
  const key = session.key.text.trim();
  const token = tokenOfSource(session.source);
  if (key === '' || token.kind !== 'jws') return false;
  const signature = token.signature?.text ?? '';
  if (signature.length >= leastInText && key.replace(/\s+/g, '').includes(signature)) return true;
  const { before, after } = foundInSource(session.source);
  const isAround = key.length >= leastInText && (before.includes(key) || after.includes(key));
  return isAround || keyInText(session)?.key.text.trim() === key;
}

/** Returns the origins of a key that is in the text of the token box. */
const originsInText = ({ origins = [] }: Source): Origins => joinedOrigins([{ kind: 'text' }], origins);

/**
 * Returns the key after a text was put into the token box: the key pasted with it, if the Key box
 * was empty.
 */
export function keyAfterPaste(session: Session, source: Source): KeyText {
  const { source: old } = session;
  const isPasted = isPaste(boxTextOf(old), boxTextOf(source));
  const key = isPasted && leavesExample(session, source) ? noKey : session.key;
  if (key.text !== '' || isLong(source) || !isPasted) return key;
  const beside = searchText(source).key;
  const isNew = beside !== null && !boxTextOf(old).includes(textIn(boxTextOf(source), beside.span));
  return isNew ? keyOf(beside.text, key, originsInText(source)) : key;
}

/** Returns whether an own token takes the place of an example, whose key is still in the Key box. */
function leavesExample({ source: old, key }: Session, source: Source): boolean {
  if (!isFrom(key, 'example') || !isOfExample(old) || isOfExample(source)) return false;
  const token = tokenOfSource(source);
  return token.kind !== 'empty' && token.header.object !== null;
}

/** Keeps only the chosen encoding of the key box. */
const keyOf = (text: string, { secretEncoding }: KeyText, origins: Origins): KeyText =>
  withOrigins({ text, secretEncoding, passphrase: '' }, text === '' ? [] : origins);
