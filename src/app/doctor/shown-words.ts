import type { Diagnosis, Finding } from '../../core/diagnose/trial.ts';
import type { Session } from '../../session/state/model.ts';
import { useKeyMasked, withoutKeys } from '../page/mask.ts';
import { useSession } from '../page/use-session.ts';

/** Returns the findings without the key, or what it would become, while the key is masked. */
export function useShownWords({ findings, changes, repair }: Diagnosis): readonly Finding[] {
  const isMasked = useKeyMasked();
  const present = useSession(keyTextOf);
  if (!isMasked) return findings;
  const changed = changes.flatMap(({ where, before, after }) => (where === 'key' ? [before, after] : []));
  const known = [present, repair?.key?.text ?? '', ...changed];
  return findings.map((finding) => ({
    ...finding,
    sentence: withoutKeys(finding.sentence, [...known, guessedSecret(finding)]),
  }));
}

const keyTextOf = ({ key }: Session): string => key.text;

/** Returns a secret that the doctor guessed. It has no repair, and its sentence quotes it first. */
const guessedSecret = ({ cause, sentence }: Finding): string =>
  (cause === 'signed-with-well-known-secret' ? /"([^"]*)"/.exec(sentence)?.[1] : undefined) ?? '';
