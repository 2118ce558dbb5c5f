import { say, t } from '../text/language.ts';
import { headlines } from './headlines.ts';
import { severityOf } from './severity.ts';
import type { Diagnosis, Finding } from './trial.ts';

/** Returns what is true, and what to do about it, one entry for each sentence or group of them. */
export function findingWords({ sentence }: Finding): { readonly fact: string; readonly advice: readonly string[] } {
  const [fact = '', ...advice] = sentence.split('\n').filter((line) => line !== '');
  return { fact, advice };
}

/** Returns how sure the diagnosis is. `Proven cause` only if the changed input verifies. */
const certainty: Readonly<Record<Diagnosis['kind'], (headline: string) => string>> = {
  proven: (headline) => t`Proven cause: ${headline}`,
  rejected: (headline) => t`Found: ${headline}`,
  seen: (headline) => t`Found: ${headline}`,
  remark: (headline) => t`Good to know: ${headline}`,
};

/** Returns the headline of a diagnosis: how sure it is, and what is wrong in a few words. */
export function headlineOf(diagnosis: Diagnosis): string {
  const isHarmless = severityOf(diagnosis) === 'note';
  const kind = diagnosis.kind === 'remark' && !isHarmless ? 'seen' : diagnosis.kind;
  return certainty[kind](whatIsWrong(diagnosis));
}

function whatIsWrong({ findings, repair }: Diagnosis): string {
  const [{ cause }] = findings;
  const many = findings.length;
  if (many === 1) return say(headlines[cause]);
  if (repair?.payload !== undefined) return say(headlines[cause]);
  if (repair?.token !== undefined)
    return repair.key === undefined ? t`the token needs ${many} fixes` : t`key and token need ${many} fixes`;
  if (repair?.key === undefined) return t`${many} causes together`;
  return cause.startsWith('secret-') ? t`your secret needs ${many} fixes` : t`your key needs ${many} fixes`;
}

/** Returns a headline with a capital at its start, as a heading of its own. */
export const sentenceCase = (headline: string): string => headline.charAt(0).toUpperCase() + headline.slice(1);
