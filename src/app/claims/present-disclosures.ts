import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import { memberNamed, stringOf } from '../../core/text/json.ts';
import { t } from '../../core/text/language.ts';
import { tokenWithDisclosures } from '../../session/reading/disclosed-token.ts';
import { holderOf, makeKeyBinding, type BindingRequest } from '../../session/signature/key-binding.ts';
import { freshDisclosing, sdJwtOf } from '../../session/state/disclosures.ts';
import type { Session } from '../../session/state/model.ts';
import type { Store } from '../../session/state/store.ts';
import { announce } from '../page/announcements.ts';

/**
 * Presents these disclosures. If the token has a key binding JWT and the holder's key is in the Key box,
 * a new one is made, because the earlier one covers the earlier presentation.
 */
export async function presentDisclosures(store: Store, kept: readonly string[]): Promise<void> {
  const session = store.get();
  const binding = sdJwtOf(session.source)?.binding ?? null;
  const request = requestOf(session);
  const key = holderOf(session)?.key ?? null;
  if (binding === null || request === null || key === null) return present(store, kept, binding);
  await bindPresentation(store, kept, request);
}

const present = (store: Store, kept: readonly string[], binding: string | null): void =>
  store.dispatch({ type: 'form-chosen', token: tokenWithDisclosures(store.get().source, kept, binding) });

/** Makes a key binding JWT for these disclosures with the holder's key, and puts it after them. */
export async function bindPresentation(store: Store, kept: readonly string[], request: BindingRequest): Promise<void> {
  const session = store.get();
  const [holder, sdJwt] = [holderOf(session), sdJwtOf(session.source)];
  if (holder === null || holder.key === null || sdJwt === null) return;
  const presented = [sdJwt.issuer, ...kept, ''].join('~');
  const iat = secondsOfMs(Date.now());
  const made = await makeKeyBinding({ ...holder, key: holder.key }, presented, { ...request, iat });
  // An edit in the meantime makes it a presentation of something else.
  if (store.get().revision !== session.revision) return;
  if (!made.ok) return announce(made.fault);
  present(store, kept, made.value);
  announce(t`Signed a key binding JWT with the holder's key.`, () => store.dispatch({ type: 'undone' }));
}

/** Returns what the present key binding JWT was made for; null without one. */
export function requestOf(session: Session): BindingRequest | null {
  const claims = freshDisclosing(session)?.binding ?? null;
  if (claims === null) return null;
  const text = (name: string): string => stringOf(memberNamed(claims, name)?.value) ?? '';
  return { aud: text('aud'), nonce: text('nonce') };
}
