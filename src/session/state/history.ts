import type { History, Inputs, Parts, Session, Step, TokenPart } from './model.ts';
import { editedLayers } from './nested.ts';
import type { Stroke } from './typing.ts';

export const noHistory: History = { past: [], future: [], run: null };

/** The longest pause within a run of typing, ms. */
const pause = 1000;
/** The maximum number of steps. */
const mostSteps = 1000;
/**
 * The maximum number of characters that the steps retain. A step shares each unchanged text with
 * the next step.
 */
const mostCharacters = 40_000_000;

const stepOf = ({
  source,
  key,
  policy,
  typed,
  detached,
  errorText,
  issuersOfLink,
  profile,
  intent,
  layer,
}: Session): Step => ({
  detached,
  source,
  key,
  policy,
  typed,
  errorText,
  issuersOfLink,
  profile,
  intent,
  layer,
});

/**
 * Returns the history after a change of the inputs. A stroke that continues the previous run joins
 * its step. null (a press, a paste, a drop) is a step of its own that nothing joins. `at`: ms.
 */
export function rememberInputs(session: Session, stroke: Stroke | null, at: number): History {
  const { past, run } = session.history;
  const next = stroke === null ? null : { field: stroke.field, kind: stroke.kind, at };
  const joins = stroke?.goesOn === true && stroke.field === run?.field && stroke.kind === run.kind;
  if (joins && at - run.at < pause) return { past, future: [], run: next };
  return { past: bounded([...past, stepOf(session)]), future: [], run: next };
}

/**
 * Returns the newest steps within the bounds, and always at least one, so that the last change can
 * be undone.
 */
function bounded(steps: readonly Step[]): readonly Step[] {
  let [first, characters] = [steps.length, 0];
  while (first > 0 && steps.length - first < mostSteps) {
    characters += charactersOf(steps[first - 1], steps[first]);
    if (characters > mostCharacters && first < steps.length) break;
    first -= 1;
  }
  return first === 0 ? steps : steps.slice(first);
}

/** Returns how many characters a step retains that the next one does not share. */
function charactersOf(step: Inputs | undefined, next: Inputs | undefined): number {
  const shared = textsIn(next);
  return textsIn(step).reduce((sum, text) => sum + (shared.includes(text) ? 0 : text.length), 0);
}

function textsIn(inputs: Inputs | undefined): readonly string[] {
  if (inputs === undefined) return [];
  const { source, key, typed, errorText, detached } = inputs;
  const own = [key.text, key.passphrase, errorText, detached?.text ?? '', ...Object.values(typed)];
  if (source.kind === 'token') return [source.text, ...own];
  return [...editedLayers(source).flatMap(textsOfParts), ...own];
}

const textsOfParts = ({
  around,
  header,
  payload,
  rest,
  signed,
  plaintext,
  envelope,
  sealed,
  unprotected,
}: Parts): readonly string[] => [
  around.before,
  around.after,
  textIn(header),
  textIn(payload),
  textIn(plaintext ?? null),
  rest,
  signed ?? '',
  envelope?.text ?? '',
  sealed ?? '',
  unprotected?.unprotected?.text ?? '',
  unprotected?.header?.text ?? '',
];

const textIn = (part: TokenPart | null): string => (part?.kind === 'written' ? part.text : (part?.segment ?? ''));

type Taken = { readonly step: Step; readonly history: History };

/** Returns the step before this one and the history then; null at the beginning. */
export function historyBack(session: Session): Taken | null {
  const { past, future } = session.history;
  const step = past.at(-1);
  if (step === undefined) return null;
  return { step, history: { past: past.slice(0, -1), future: [stepOf(session), ...future], run: null } };
}

/** Returns the next step and the history then; null if nothing was undone. */
export function stepForward(session: Session): Taken | null {
  const { past, future } = session.history;
  const [step, ...rest] = future;
  if (step === undefined) return null;
  return { step, history: { past: [...past, stepOf(session)], future: rest, run: null } };
}

/** Returns the session after such a step; the same one without a step. */
export function stepped(session: Session, taken: Taken | null): Session {
  if (taken === null) return session;
  return { ...session, ...taken.step, isRepaired: false, revision: session.revision + 1, history: taken.history };
}
