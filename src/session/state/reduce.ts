import { noPolicy } from '../../core/claims/policy.ts';
import { noKey, type KeyText } from '../../core/keys/key.ts';
import { assertNever } from '../../core/text/result.ts';
import { withAlgorithm } from './algorithm-choice.ts';
import { changed, contentEdited, detachedTyped, layerEdited, pressed, remembered, type When } from './change.ts';
import { answered, isAnswer } from './answers.ts';
import { boxesSwapped, keyWithOrigins } from './boxes.ts';
import type { Act, ExpectationAct, SessionEvent } from './events.ts';
import { expected } from './expected.ts';
import type { Repair } from '../../core/diagnose/trial.ts';
import { noHistory, rememberInputs, historyBack, stepForward, stepped } from './history.ts';
import { looseClaims } from './intake.ts';
import { keyAfterPutting, keyAfterRepair, keyAfterTyping, keyWithText, lineageAfterTyping } from './origins.ts';
import { lineageOf, withTokenReplaced } from './lineage.ts';
import { isChoice, withPart } from './another-part.ts';
import type { Session } from './model.ts';
import {
  asParts,
  emptySource,
  paneOfSource,
  pastedSource,
  signatureText,
  boxTextOf,
  withLayout,
  withPartTyped,
  withSignatureTyped,
} from './source.ts';
import {
  detachedAfter,
  layerChosen,
  layerSource,
  openParts,
  sealedAgain,
  shownLayer,
  withShownLayer,
} from './opened.ts';
import { keyStroke, strokeOf } from './typing.ts';

export const emptySession: Session = {
  source: emptySource,
  key: noKey,
  policy: noPolicy,
  typed: {},
  errorText: '',
  detached: null,
  issuersOfLink: [],
  profile: null,
  intent: 'verify',
  revision: 0,
  ring: null,
  settled: null,
  decryption: null,
  layer: null,
  disclosing: null,
  missed: null,
  searched: null,
  diagnosis: null,
  isRepaired: false,
  broughtBy: 'page',
  history: noHistory,
};

/** Returns the session after an event. `at` (ms) groups typing; relative times start from it. */
export function reduce(session: Session, event: SessionEvent, at: number): Session {
  switch (event.type) {
    case 'policy-set':
    case 'expectation-typed':
    case 'expectation-left':
      return byPerson(session, expected(session, event, at));
    case 'loaded':
      return loaded(session, event, at);
    case 'detached-typed':
      return byPerson(session, detachedTyped(session, event, at));
    case 'layer-chosen':
      return layerChosen(session, event.layer);
    case 'undone':
      return byPerson(session, stepped(session, historyBack(session)));
    case 'redone':
      return byPerson(session, stepped(session, stepForward(session)));
    default:
      return isAnswer(event) ? answered(session, event) : byPerson(session, acted(session, event, at));
  }
}

const byPerson = (before: Session, after: Session): Session =>
  after === before ? before : { ...after, broughtBy: 'person' };

function acted(
  session: Session,
  event: Exclude<Act, ExpectationAct | { type: 'loaded' | 'undone' | 'redone' | 'layer-chosen' | 'detached-typed' }>,
  at: number,
): Session {
  if (isChoice(event))
    return changed(session, { source: withPart(session.source, event), intent: 'verify' }, pressed(at));
  switch (event.type) {
    case 'token-typed':
      return tokenTyped(session, event, at);
    case 'claims-taken':
      return claimsTaken(session, at);
    case 'boxes-swapped':
      return changed(session, { ...boxesSwapped(session), intent: 'verify' }, pressed(at));
    case 'part-typed':
      return partTyped(session, event, at);
    case 'layout-chosen':
      return contentEdited(session, withLayout(asParts(layerSource(session)), event.part, event.compact), pressed(at));
    case 'algorithm-chosen':
      return algorithmChosen(session, event, at);
    case 'key-typed':
      return keyChanged(session, keyAfterTyping(session, event), { stroke: keyStroke(session.key, event.key), at });
    case 'key-put':
      return keyChanged(session, keyAfterPutting(session, event), pressed(at));
    case 'error-typed':
      return withError(session, event.text, { stroke: strokeOf('error', session.errorText, event.text), at });
    case 'profile-pinned':
      return { ...session, profile: event.profile, ...remembered(session, pressed(at)) };
    case 'sign-pressed':
      return contentEdited(session, asParts(session.source), pressed(at), 0);
    case 'layer-edited':
      return layerEdited(session, event, at);
    case 'repair-applied':
      return repaired(session, event.repair, at);
    default:
      return assertNever(event);
  }
}

/**
 * A paste that also contains a key fills an empty key box. A key that the person brought is never
 * changed here; an example's key leaves with its token.
 */
function tokenTyped(session: Session, event: SessionEvent & { type: 'token-typed' }, at: number): Session {
  const source = pastedSource(event.text, lineageAfterTyping(session.source, event));
  const stroke = strokeOf('token', boxTextOf(session.source), event.text);
  return changed(session, { source, key: keyWithText(session, source), intent: 'verify' }, { stroke, at });
}

const withError = (session: Session, errorText: string, when: When): Session => ({
  ...session,
  errorText,
  ...remembered(session, when),
});

const keyChanged = (session: Session, key: KeyText, when: When): Session =>
  changed(session, { key, intent: 'verify' }, when);

/** Does the same as typing the claims without a token (rule 12). */
function claimsTaken(session: Session, at: number): Session {
  const claims = looseClaims(session);
  return claims === null
    ? session
    : contentEdited(session, withPartTyped(asParts(emptySource), 'payload', claims), pressed(at), 0);
}

function partTyped(session: Session, event: SessionEvent & { type: 'part-typed' }, at: number): Session {
  const { part, text } = event;
  const parts = asParts(layerSource(session));
  if (part === 'signature') {
    const stroke = strokeOf(part, signatureText(parts), text);
    const source = withShownLayer(session, withSignatureTyped(parts, text));
    return changed(session, { source, intent: shownLayer(session) === 0 ? 'verify' : 'sign' }, { stroke, at });
  }
  const detached = part === 'payload' ? detachedAfter(session, text) : null;
  if (detached !== null) {
    const stroke = strokeOf(part, session.detached?.text ?? '', detached.text);
    return changed(session, { source: asParts(session.source), detached, intent: 'sign' }, { stroke, at });
  }
  const open = openParts(session);
  const stroke = strokeOf(part, paneOfSource(open ?? parts, part)?.text ?? '', text);
  const edited = open === null ? withPartTyped(parts, part, text) : sealedAgain(withPartTyped(open, part, text), open);
  // What is typed stays in its pane, even if it is a token.
  const layer = part === 'payload' ? shownLayer(session) : session.layer;
  return { ...contentEdited(session, edited, { stroke, at, isTyped: true }), layer };
}

function algorithmChosen(session: Session, event: SessionEvent & { type: 'algorithm-chosen' }, at: number): Session {
  const parts = withAlgorithm(session, event);
  return parts === null ? session : contentEdited(session, parts, pressed(at));
}

function loaded(
  session: Session,
  {
    source,
    key,
    policy,
    issuersOfLink = [],
    detached = null,
    intent,
    by = 'page',
    forgets = false,
  }: SessionEvent & { type: 'loaded' },
  at: number,
): Session {
  if (forgets) return { ...emptySession, source, key, policy, intent, revision: session.revision + 1 };
  const inputs = {
    source,
    key,
    policy,
    typed: {},
    detached,
    errorText: '',
    issuersOfLink,
    profile: null,
    intent,
  };
  const after = changed(session, inputs, pressed(at));
  // Any page can send link after link. They must not push the person's work out of the history.
  const goesOn = by === 'link' && session.broughtBy === 'link' && session.history.past.length > 0;
  return { ...after, broughtBy: by, history: goesOn ? { ...session.history, future: [] } : after.history };
}

/** A repair of the token or key only verifies. One of the content signs, like an edit (rule 1). */
function repaired(session: Session, { text, token, key, header, payload }: Repair, at: number): Session {
  const whole = text === undefined ? session.source : pastedSource(text, lineageOf(session.source));
  const source = token === undefined ? whole : withTokenReplaced(whole, token);
  const mended = {
    ...session,
    source,
    key: key === undefined ? keyWithOrigins(session) : keyAfterRepair(session, key),
  };
  const when = pressed(at);
  const typed = header ?? payload;
  if (typed === undefined)
    return { ...changed(session, { source, key: mended.key, intent: 'verify' }, when), isRepaired: true };
  return {
    ...contentEdited(
      mended,
      withPartTyped(asParts(source), header === undefined ? 'payload' : 'header', typed),
      when,
      0,
    ),
    history: rememberInputs(session, null, at),
    isRepaired: true,
  };
}
