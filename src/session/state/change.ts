import type { Act } from './events.ts';
import { rememberInputs } from './history.ts';
import type { Inputs, Parts, Session } from './model.ts';
import { isUnsafelySealed } from './nested.ts';
import { shownLayer, withShownLayer } from './opened.ts';
import { tokenOfSource, withSignature } from './source.ts';
import { strokeOf, type Stroke } from './typing.ts';
import { isUnsecured } from './unsecured.ts';

/* How an act changes the inputs. */

/** `stroke`: how the history groups the change. null: a press, which is a step of its own. */
export type When = { readonly stroke: Stroke | null; readonly at: number; readonly isTyped?: true };
export const pressed = (at: number): When => ({ stroke: null, at });

/** Applies every change of an input of the cryptography. Only this function counts the revision. */
export function changed(session: Session, inputs: Partial<Inputs>, when: When): Session {
  const layer = inputs.source?.kind === 'token' ? null : session.layer;
  return { ...session, ...inputs, layer, revision: session.revision + 1, ...remembered(session, when) };
}

/** Adds a step to the history. A repair before it can then no longer be undone as one. */
export const remembered = (session: Session, { stroke, at }: When) => ({
  isRepaired: false,
  history: rememberInputs(session, stroke, at),
});

/** An edit of the content requests a signature, empty at once under `none` (RFC 7518 §3.6). */
export function contentEdited(session: Session, parts: Parts, when: When, layer = shownLayer(session)): Session {
  const token = tokenOfSource(parts);
  if (isUnsecured(token)) {
    const source = withShownLayer(session, withSignature(parts, ''), layer);
    return changed(session, { source, intent: layer === 0 ? 'verify' : 'sign' }, when);
  }
  // Only a press encrypts with an algorithm that is not safe, typing does not.
  const waits = when.isTyped === true && token.kind === 'jwe' && isUnsafelySealed(token);
  return changed(session, { source: withShownLayer(session, parts, layer), intent: waits ? 'verify' : 'sign' }, when);
}

/** The edit was made elsewhere: it is signed or encrypted like any other, or only checked. */
export function layerEdited(
  session: Session,
  { layer, parts, typed, renews }: Act & { type: 'layer-edited' },
  at: number,
): Session {
  if (typed === undefined) return contentEdited(session, parts, pressed(at), layer);
  const when = { stroke: strokeOf(typed.field, typed.before, typed.after), at, isTyped: true } as const;
  if (renews) return contentEdited(session, parts, when, layer);
  const source = withShownLayer(session, parts, layer);
  return changed(session, { source, intent: layer === 0 ? 'verify' : 'sign' }, when);
}

/** A detached payload that is entered is only checked. */
export function detachedTyped(session: Session, { detached }: Act & { type: 'detached-typed' }, at: number): Session {
  const stroke = strokeOf('detached', session.detached?.text ?? '', detached?.text ?? '');
  return changed(session, { detached, intent: 'verify' }, { stroke, at });
}
