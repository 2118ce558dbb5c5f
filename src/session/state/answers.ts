import { indentedAnew } from './indentation.ts';
import type { Answer, SessionEvent } from './events.ts';
import type { Parts, Session, Settled } from './model.ts';
import { editedLayers, sealInput, withLayerAt } from './nested.ts';
import { asParts, withNewSignature } from './source.ts';

/** What was computed in the meantime. An answer to older inputs is dropped. */
type Table = {
  readonly [Type in Answer['type']]: (session: Session, event: Extract<Answer, { type: Type }>) => Session;
};

const answers: Table = {
  // The keys too: their faults are partly put into words when they are opened.
  'language-changed': (session) => ({ ...session, ring: null, diagnosis: null, revision: session.revision + 1 }),
  'cryptography-missed': (session, { revision }) => ({ ...session, missed: revision }),
  'text-searched': (session, event) => (event.of === session.source ? { ...session, searched: event } : session),
  'indentation-changed': (session) => ({ ...session, source: indentedAnew(session.source) }),
  'keys-opened': (session, { ring }) => (ring.of === session.key ? { ...session, ring } : session),
  settled,
  encrypted: withSealed,
  decrypted: (session, event) => (event.revision === session.revision ? { ...session, decryption: event } : session),
  disclosed: (session, event) => (event.revision === session.revision ? { ...session, disclosing: event } : session),
  diagnosed: (session, event) => (event.revision === session.revision ? { ...session, diagnosis: event } : session),
};

export const isAnswer = (event: SessionEvent): event is Answer => Object.hasOwn(answers, event.type);

export function answered<Type extends Answer['type']>(
  session: Session,
  event: Extract<Answer, { type: Type }>,
): Session {
  const answer: (session: Session, event: Extract<Answer, { type: Type }>) => Session = answers[event.type];
  return answer(session, event);
}

/**
 * Only the first answer to the present inputs counts, because ECDSA, PSS and ML-DSA are randomized.
 */
function settled(session: Session, { revision, outcome }: Settled): Session {
  if (revision !== session.revision || session.settled?.revision === revision) return session;
  if (outcome.kind !== 'signed') return { ...session, settled: { revision, outcome } };
  // From now on this exact token is verified, with other keys too (rule 1).
  return remade(session, outcome.layer ?? 0, (parts) => outcome.parts ?? withNewSignature(parts, outcome.signature));
}

/** From now on this exact token is decrypted, with other keys too. */
function withSealed(
  session: Session,
  { revision, header, rest, envelope, layer = 0 }: Extract<Answer, { type: 'encrypted' }>,
): Session {
  if (revision !== session.revision) return session;
  return remade(session, layer, (before) => {
    const around =
      before.envelope !== undefined && envelope !== undefined ? { ...before.envelope, text: envelope } : null;
    const parts = { ...before, header, rest, ...(around === null ? {} : { envelope: around }) };
    return { ...parts, sealed: sealInput(parts) };
  });
}

/** A layer was signed or encrypted. Those around it contain the old one and follow. */
function remade(session: Session, layer: number, change: (parts: Parts) => Parts): Session {
  const layers = layer === 0 ? [session.source] : editedLayers(session.source);
  const source = withLayerAt(layers, layer, change(asParts(layers[layer] ?? session.source)));
  const { detached } = session;
  const kept = detached === null ? null : { text: detached.text, form: detached.form };
  return {
    ...session,
    source,
    detached: kept,
    intent: layer === 0 ? 'verify' : 'sign',
    revision: session.revision + 1,
  };
}
