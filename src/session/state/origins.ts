import { type KeyText, withOrigins } from '../../core/keys/key.ts';
import { isFrom, joinedOrigins } from '../../core/keys/origin.ts';
import { keyAfterPaste, keyWithOrigins, originsOfKey } from './boxes.ts';
import type { Act } from './events.ts';
import type { Lineage, Session, Source } from './model.ts';
import { lineageOf } from './lineage.ts';
import { boxTextOf } from './source.ts';
import { isPaste, sharesNothing } from './typing.ts';

/*
 * Where the texts of the two boxes came from, through everything that can happen to them. An origin
 * stays until the person replaces the text, because a key that is changed, repaired or moved still
 * comes from the same hand.
 */

/** What happened to the text of a box: it was typed into, or its whole content was replaced. */
type Typing = { readonly before: string; readonly after: string; readonly isWhole: boolean };

/**
 * Returns whether a text is new: the box was emptied, or nothing in it is left of the earlier text.
 * `isWhole`: the editor says that everything was replaced, although the texts may have parts in
 * common, such as the first line of a PEM block. A text is not new if it only lost or got what is
 * around it, such as quotes.
 */
const isNewText = ({ before, after, isWhole }: Typing): boolean =>
  after === '' || (before !== after && (isWhole || sharesNothing(before, after)) && !isOneInOther(before, after));

/** Shorter texts may be in another one by chance. */
const leastKept = 8;

/** Returns whether one of the texts is in the other, apart from whitespace. */
function isOneInOther(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other]
    .map((text) => text.replace(/\s+/g, ''))
    .toSorted((a, b) => a.length - b.length);
  return short.length >= leastKept && long.includes(short);
}

/**
 * Returns the key after the person typed in its box, or chose an encoding. Its origins stay unless
 * its text is new, and so does the encoding that a repair found for it.
 */
export function keyAfterTyping(session: Session, { key, isWhole = false }: Act & { type: 'key-typed' }): KeyText {
  const { text: before, secretEncoding } = session.key;
  const isNew = isNewText({ before, after: key.text, isWhole });
  const { isEncodingRepaired, ...chosen } = key;
  if (isEncodingRepaired !== true || key.secretEncoding !== secretEncoding)
    return withOrigins(chosen, isNew ? [] : originsOfKey(session));
  return isNew ? withOrigins({ ...chosen, secretEncoding: 'utf-8' }, []) : withOrigins(key, originsOfKey(session));
}

/**
 * Returns the key after a repair, which changes what the person was given and not who gave it. A
 * key that was taken from the token box comes from there as well.
 */
export function keyAfterRepair(session: Session, key: KeyText): KeyText {
  const { source } = session;
  const isTaken = isFrom(key, 'text') || key.text === boxTextOf(source);
  const origins = joinedOrigins(originsOfKey(session), key.origins ?? [], isTaken ? (source.origins ?? []) : []);
  const { secretEncoding, isEncodingRepaired } = session.key;
  const isChanged = key.secretEncoding !== secretEncoding || isEncodingRepaired === true;
  const repaired: KeyText = isChanged ? { ...key, isEncodingRepaired: true } : key;
  return withOrigins(repaired, key.text === '' ? [] : origins);
}

/**
 * Returns the key that was put into the box. If it was added to the present one, both together are
 * at best as good as the worse one.
 */
export function keyAfterPutting(session: Session, { key, isAdded = false }: Act & { type: 'key-put' }): KeyText {
  const present = session.key.text.trim();
  if (!isAdded || present === '') return key;
  const text = `${present}\n${key.text}`;
  return withOrigins({ ...key, text }, joinedOrigins(originsOfKey(session), key.origins ?? []));
}

/**
 * Returns where the text of the token box came from after the person typed in it. What was typed
 * into an example may be undone by typing, but another token is not that example.
 */
export function lineageAfterTyping(
  source: Source,
  { text: after, isWhole = false }: Act & { type: 'token-typed' },
): Lineage {
  const before = boxTextOf(source);
  if (isNewText({ before, after, isWhole })) return {};
  const { origins, example } = lineageOf(source);
  const isOther = example === undefined || isPaste(before, after);
  return { ...(origins === undefined ? {} : { origins }), ...(isOther ? {} : { example }) };
}

/**
 * Returns the key after a text was put into the token box. That it was in the earlier text is still so
 * after that is deleted or emptied. If a reader fails, the text is in the box
 * all the same: the verdicts on the one before it must go.
 */
export function keyWithText(session: Session, source: Source): KeyText {
  try {
    const pasted = keyAfterPaste(session, source);
    return pasted === session.key ? keyWithOrigins(session) : pasted;
  } catch {
    return session.key;
  }
}
