import type { History, Inputs, Session } from './model.ts';

export const noHistory: History = { past: [], future: [], run: null };

/** Typing in one field goes on as one step while the pauses are shorter than this. */
const pause = 1000;
/** Steps kept. A step shares all texts it did not change, so this bounds the memory of long sessions. */
const steps = 100;

const inputsOf = ({ source, key, policy, typed, profile, intent }: Inputs): Inputs => ({
  source,
  key,
  policy,
  typed,
  profile,
  intent,
});

/**
 * The history after a change of the inputs. `field` names what is typed in: a run of typing in one field is one step;
 * null makes a step of its own. `at`: ms.
 */
export function remember(session: Session, field: string | null, at: number): History {
  const { past, run } = session.history;
  const next = field === null ? null : { field, at };
  if (run !== null && run.field === field && at - run.at < pause) return { past, future: [], run: next };
  return { past: [...past, inputsOf(session)].slice(-steps), future: [], run: next };
}

/** The inputs one step back, and the history then; null at the beginning. */
export function stepBack(session: Session): { inputs: Inputs; history: History } | null {
  const { past, future } = session.history;
  const inputs = past.at(-1);
  if (inputs === undefined) return null;
  return { inputs, history: { past: past.slice(0, -1), future: [inputsOf(session), ...future], run: null } };
}

/** The inputs one step forward again; null where nothing was undone. */
export function stepForward(session: Session): { inputs: Inputs; history: History } | null {
  const { past, future } = session.history;
  const [inputs, ...rest] = future;
  if (inputs === undefined) return null;
  return { inputs, history: { past: [...past, inputsOf(session)], future: rest, run: null } };
}
