import { severityOf } from '../../core/diagnose/severity.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';

/** The list Diagnosis: its items in order, and the notes, which are folded into one line. */
type Listed = { readonly items: readonly Diagnosis[]; readonly notes: readonly Diagnosis[] };

/**
 * Puts what answers the question first: proven causes, then rejected claims, then other causes. What
 * only describes the paste or a harmless habit is a note. Two identical items are one.
 */
export function listedDiagnoses(all: readonly Diagnosis[]): Listed {
  const once = [...new Map(all.map((each) => [identityOf(each), each])).values()];
  return {
    items: once.filter((each) => !isNote(each)).toSorted((one, other) => rankOf(one) - rankOf(other)),
    notes: once.filter(isNote),
  };
}

const identityOf = ({ findings }: Diagnosis): string =>
  findings.map(({ cause, sentence }) => `${cause} ${sentence}`).join('\n');

const ranks: Readonly<Record<Diagnosis['kind'], number>> = { proven: 1, rejected: 2, seen: 3, remark: 4 };

const rankOf = (diagnosis: Diagnosis): number =>
  severityOf(diagnosis) === 'critical' && diagnosis.kind !== 'seen' ? 0 : ranks[diagnosis.kind];

/** A remark whose repair is not a text to keep changes the key or the token, so it is not folded. */
const isNote = (diagnosis: Diagnosis): boolean =>
  diagnosis.kind === 'remark' &&
  severityOf(diagnosis) === 'note' &&
  (diagnosis.repair === null || diagnosis.repair.text !== undefined);
