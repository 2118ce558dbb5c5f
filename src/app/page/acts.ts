import { noPolicy } from '../../core/claims/policy.ts';
import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import { say, t } from '../../core/text/language.ts';
import { signingKey } from '../../session/signature/jobs.ts';
import type { Session } from '../../session/state/model.ts';
import type * as newKey from '../../session/signature/new-key.ts';
import type { KeySize } from '../../session/signature/new-key.ts';
import { noKey, type KeyText } from '../../core/keys/key.ts';
import { emptySource, tokenOfSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { whenLoaded } from '../../ui/load.tsx';
import { announce, announceOffer } from './announcements.ts';
import { editorNamed } from './editors.ts';

/**
 * Actions that both a button and a command perform. Each one announces what it did, or why it could
 * not.
 */

/**
 * Signs the token with the given key. If no key can sign, it moves the focus to the Key box and
 * announces what is needed.
 */
export function signToken(store: Store): void {
  const session = store.get();
  const token = tokenOfSource(session.source);
  const row = token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
  if (row !== null && signingKey(session, row) !== null) return store.dispatch({ type: 'sign-pressed' });
  announce(
    row === null
      ? t`The header does not name an algorithm that can sign.`
      : t`To sign with ${row.name}, paste ${say(row.requirement)} that can sign, or press Generate key.`,
  );
  editorNamed('Key')?.focus();
}

/** Clears everything; undo restores it. */
export function clearAll(store: Store): void {
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
  const row = rowForNewKey(store.get());
  if (row === null || row.family === 'none')
    return announce(t`The header has no algorithm that uses a key. Choose one in the Algorithm menu.`);
  const { key: before } = store.get();
  const { secretEncoding } = before;
  const make = async ({ newKeyText }: typeof newKey): Promise<void> => {
    const made = await newKeyText(row, { size, secretEncoding });
    if (!made.ok) return announce(made.fault);
    const key: KeyText = { text: made.value, secretEncoding, passphrase: '' };
    generated.add(key);
    const put = () => putGenerated(store, key);
    const present = store.get().key;
    if (isSameKey(present, before) || generated.has(present)) return put();
    announceOffer(t`Generated a key while you changed the Key box.`, {
      label: t`Use the generated key`,
      take: put,
    });
  };
  await whenLoaded(() => import('../../session/signature/new-key.ts'), make);
}

/** Says what was replaced, because nothing else does, and offers to sign if the token needs it. */
function putGenerated(store: Store, key: KeyText): void {
  const isReplaced = store.get().key.text.trim() !== '';
  store.dispatch({ type: 'key-put', key });
  const isSignable = tokenOfSource(store.get().source).kind === 'jws';
  announce(
    isReplaced ? t`Generated a key. It replaced the one in the Key box.` : t`Generated a key.`,
    () => store.dispatch({ type: 'undone' }),
    isSignable ? { label: t`Sign with it`, take: () => signToken(store) } : undefined,
  );
}

const isSameKey = (a: KeyText, b: KeyText): boolean =>
  a.text === b.text && a.secretEncoding === b.secretEncoding && a.passphrase === b.passphrase;

/** Returns the algorithm for a new key: the header's, or HS256 without a token. */
export function rowForNewKey(session: Session): AlgorithmRow | null {
  const token = tokenOfSource(session.source);
  return token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : algorithmOf('HS256');
}
