import type { CauseId } from '../../../core/diagnose/cause.ts';
import { fullBudget, type Budget } from '../../../core/diagnose/run.ts';
import type { Diagnosis } from '../../../core/diagnose/trial.ts';
import { consult } from '../consult.ts';
import { consultationOf } from '../diagnosis.ts';
import { keyTyped, openSession, tokenTyped } from '../../testing.ts';
import type { Boxes } from './doctor-case.ts';

/**
 * Returns the doctor's final answer about the contents of the two boxes. It is asked as the page
 * asks: about causes, or about remarks if the verdict is good.
 */
export async function askDoctor({ pasted, key }: Boxes, budget: Budget = fullBudget) {
  const opened = openSession();
  opened.say(keyTyped(key), tokenTyped(pasted));
  const question = consultationOf(await opened.settle());
  let items: readonly Diagnosis[] = [];
  if (question !== null)
    for await (const state of consult(question, new AbortController().signal, budget)) items = state.items;
  return { opened, items, about: question?.about ?? null };
}

export const causesOf = (items: readonly Diagnosis[]): readonly CauseId[] =>
  items.flatMap(({ findings }) => findings.map(({ cause }) => cause));
