import { noPolicy } from '../../core/claims/policy.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import { isKeyManagementName } from '../../core/crypto/encryption/names.ts';
import { memoLast } from '../../core/text/memo.ts';
import { memberNamed, stringOf } from '../../core/text/json.ts';
import type { Token } from '../../core/token/token.ts';
import { say, t } from '../../core/text/language.ts';
import { signingKey } from '../../session/signature/jobs.ts';
import type { SessionEvent } from '../../session/state/events.ts';
import type { Session } from '../../session/state/model.ts';
import type * as newKey from '../../session/signature/new-key.ts';
import type { KeyPurpose, KeySize } from '../../session/signature/new-key.ts';
import { isEditedUnsealed } from '../../session/state/nested.ts';
import { openParts, openToken } from '../../session/state/opened.ts';
import { noKey, type KeyText } from '../../core/keys/key.ts';
import { boxTextOf, emptySource, tokenOfSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { whenLoaded } from '../../ui/load.tsx';
import { announce, announceOffer } from './announcements.ts';
import { editorNamed } from './editors.ts';

/**
 * Actions that both a button and a command perform. Each one announces what it did, or why it could
 * not.
 */

/** The generation of a key that is under way. */
let generation: Promise<void> | null = null;

/** The last press that waits for a key. */
let waiting: (() => void) | null = null;

/**
 * A press that needs a key waits for the one that was asked for before it. Of several presses, only the last
 * one counts, and none counts for another token.
 */
function afterGeneration(store: Store, take: () => void): void {
  if (generation === null) return take();
  const text = boxTextOf(store.get().source);
  waiting = take;
  void generation.then(() => (waiting === take && boxTextOf(store.get().source) === text ? take() : undefined));
}

/**
 * Signs the token with the given key. If no key can sign, it moves the focus to the Key box and
 * announces what is needed.
 */
export const signToken = (store: Store): void => afterGeneration(store, () => signNow(store));

function signNow(store: Store): void {
  const session = store.get();
  const token = openToken(session);
  const row = token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
  // A key that was just put in is still being read.
  const isRead = session.ring?.of === session.key;
  const mayHaveKey = isRead ? row !== null && signingKey(session, row) !== null : hasKeyText(session);
  if (row !== null && mayHaveKey) return store.dispatch({ type: 'sign-pressed' });
  announce(
    row === null
      ? t`The header does not name an algorithm that can sign.`
      : t`To sign with ${row.name}, paste ${say(row.requirement)} that can sign, or press Generate key.`,
  );
  editorNamed('Key')?.focus();
}

const hasKeyText = ({ key }: Session): boolean => key.text.trim() !== '';

/**
 * Encrypts the edited content with the given key. Without one, it does what `signToken` does. `press`:
 * what is pressed, if that is more.
 */
export const encryptToken = (store: Store, press: (session: Session) => SessionEvent | null = () => null): void =>
  afterGeneration(store, () => {
    const session = store.get();
    if (hasKeyText(session)) return store.dispatch(press(session) ?? { type: 'sign-pressed' });
    announce(t`To encrypt it, paste the recipient's public key or a password, or press Generate key.`);
    editorNamed('Key')?.focus();
  });

/** Chooses the header's `alg`, and says what became of the payload if it is now encrypted or signed instead. */
export function chooseAlgorithm(store: Store, alg: string): void {
  const kindOf = () => tokenOfSource(store.get().source).kind;
  const before = kindOf();
  store.dispatch({ type: 'algorithm-chosen', alg });
  const after = kindOf();
  if ((before === 'jwe') === (after === 'jwe')) return;
  const { text } = store.get().key;
  announce(
    after === 'jws' ? t`The decrypted content is now the payload of a token to be signed.` : encryptingWords(text),
    () => store.dispatch({ type: 'undone' }),
  );
}

const encryptingWords = (key: string): string =>
  key.trim() === ''
    ? t`The payload is now the content of a JWE. To encrypt it, paste the recipient's public key or a password, or press Generate key. Then press Encrypt.`
    : t`The payload is now the content of a JWE, encrypted with the key in the Key box if it fits.`;

/** How often everything was cleared. */
let clearings = 0;

/** A key that is being generated is then offered, and not put into a box that was cleared. */
export const holdGeneration = (): void => void (clearings += 1);

/** Clears everything; undo restores it. */
export function clearAll(store: Store): void {
  holdGeneration();
  store.dispatch({ type: 'loaded', source: emptySource, key: noKey, policy: noPolicy, intent: 'verify' });
  announce(t`Cleared token, key and expectations. Undo (Ctrl+Z in any box) restores them.`, () =>
    store.dispatch({ type: 'undone' }),
  );
  editorNamed('Encoded token')?.focus();
}

/** Checks the claims against the current time again. */
export const backToNow = (store: Store): void =>
  store.dispatch({ type: 'policy-set', field: 'checkAsOf', policy: { ...store.get().policy, checkAsOf: null } });

/**
 * Keys that were generated here. If the button is pressed again during a generation, the later key
 * may replace one of these.
 */
const generated = new WeakSet<KeyText>();

/**
 * Puts a new key for the header's alg into the Key box. If the person changed the box while the key
 * was being generated (RSA takes seconds), it offers the key instead of replacing theirs.
 */
export async function generateKeyInBox(store: Store, size: KeySize): Promise<void> {
  const made = makeKeyInBox(store, size);
  generation = made;
  await made;
  if (generation === made) generation = null;
}

async function makeKeyInBox(store: Store, size: KeySize): Promise<void> {
  const purpose = purposeOfNewKey(store.get());
  if (purpose === null)
    return announce(t`The header has no algorithm that uses a key. Choose one in the Algorithm menu.`);
  const { key: before } = store.get();
  const { secretEncoding } = before;
  const clearing = clearings;
  const make = async ({ newKeyFor }: typeof newKey): Promise<void> => {
    const made = await newKeyFor(purpose, { size, secretEncoding });
    if (!made.ok) return announce(made.fault);
    const key: KeyText = { ...made.value, passphrase: '' };
    generated.add(key);
    const put = () => putGenerated(store, key);
    const present = store.get().key;
    if (clearing === clearings && (isSameKey(present, before) || generated.has(present))) return put();
    announceOffer(t`Generated a key while you changed the Key box.`, {
      label: t`Use the generated key`,
      take: put,
    });
  };
  await whenLoaded(() => import('../../session/signature/new-key.ts'), make);
}

/** Says what was replaced, because nothing else does, and offers to sign or encrypt with it. */
function putGenerated(store: Store, key: KeyText): void {
  const isReplaced = hasKeyText(store.get());
  const { kind } = tokenOfSource(store.get().source);
  if (kind === 'jwe' && !isEditedUnsealed(store.get().source)) keepContent(store);
  store.dispatch({ type: 'key-put', key });
  const canEncrypt = kind === 'jwe' && openParts(store.get()) !== null;
  const offers = {
    jws: { label: t`Sign with it`, take: () => signToken(store) },
    jwe: canEncrypt ? { label: t`Encrypt with it`, take: () => encryptToken(store) } : undefined,
    empty: undefined,
  };
  announce(
    isReplaced ? t`Generated a key. It replaced the one in the Key box.` : t`Generated a key.`,
    () => store.dispatch({ type: 'undone' }),
    offers[kind],
  );
}

/** The content of an open JWE would close with its key, so it becomes content to be encrypted. */
function keepContent(store: Store): void {
  const token = tokenOfSource(store.get().source);
  const alg = token.kind === 'jwe' ? token.header.parameters.alg : undefined;
  if (alg !== undefined) store.dispatch({ type: 'algorithm-chosen', alg });
}

const isSameKey = (a: KeyText, b: KeyText): boolean =>
  a.text === b.text && a.secretEncoding === b.secretEncoding && a.passphrase === b.passphrase;

/** Returns what a new key is for: the header's algorithm, or HS256 without a token; null for none. */
export const purposeOfNewKey = memoLast((session: Session): KeyPurpose | null => {
  const token = tokenOfSource(session.source);
  const { alg = '', enc = '' } = token.kind === 'empty' ? { alg: 'HS256' } : token.header.parameters;
  if (isKeyManagementName(alg)) return { kind: 'encryption', alg, enc, curve: curveOfEpk(token) };
  const row = token.kind === 'jwe' ? null : algorithmOf(alg);
  return row === null || row.family === 'none' ? null : { kind: 'signature', row };
});

/** The curve of the recipient's present key (RFC 7518 §4.6.1.1). */
function curveOfEpk(token: Token): string | null {
  const epk = token.kind === 'jwe' && token.header.object ? memberNamed(token.header.object, 'epk')?.value : undefined;
  return epk?.kind === 'object' ? stringOf(memberNamed(epk, 'crv')?.value) : null;
}
