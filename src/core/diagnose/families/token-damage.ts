import type { Case } from '../case.ts';
import type { TokenFamily } from '../trial.ts';
import { signedLoosely, strictly } from './token/base64.ts';
import { startOf } from './token/cleaning.ts';
import { valueChanges } from './token/content-changes.ts';
import { variantsOf, type Draft, type Step } from './token/draft.ts';
import { withDots } from './token/dots.ts';
import { cutAtEnd, lastCharacter, withHeader } from './token/ends.ts';
import { takenApart } from './token/glued.ts';
import { writtenAnew } from './token/reserialised.ts';
import { withoutStray } from './token/stray.ts';

/** What is seen at the token itself, and may come together with a form of the signature or an algorithm (`token-pairs.ts`). */
const likely: readonly Step[] = [strictly, cutAtEnd, withHeader, withDots, signedLoosely];
/** What leaves no trace, and is tried by itself. To add a damage: its step, its name in one of the lists. */
const others: readonly Step[] = [lastCharacter, writtenAnew, valueChanges];

/** How the token may have been before something on its way changed it, beyond what no token has in it. At most some 100, of a sound token hardly any. */
export function* likelyDamages(given: Case, start: Draft): Generator<Draft> {
  for (const step of likely) yield* step(start);
  yield* withoutStray(start, given.found);
  if (given.token !== null) yield* takenApart(given.token);
}

/** At most some 280 variants, of a sound token some 40. */
export const tokenDamage: TokenFamily = (given) => {
  const start = startOf(given);
  if (start === null) return [];
  const cleaned = start.findings.length > 0 ? [start] : [];
  return [...cleaned, ...likelyDamages(given, start), ...others.flatMap((step) => [...step(start)])].flatMap(
    variantsOf,
  );
};
