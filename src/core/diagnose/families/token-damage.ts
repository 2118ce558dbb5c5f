import type { Case } from '../case.ts';
import type { TokenFamily } from '../trial.ts';
import { signedLoosely, strictBase64 } from './token/base64.ts';
import { startingDraft } from './token/cleaning.ts';
import { valueChanges } from './token/content-changes.ts';
import { variantsOfDraft, type Draft, type DraftStep } from './token/draft.ts';
import { withDots } from './token/dots.ts';
import { cutAtEnd, lastCharacter, withHeader } from './token/ends.ts';
import { takenApart } from './token/glued.ts';
import { writtenAnew } from './token/reserialised.ts';
import { withoutStray } from './token/stray.ts';

/**
 * Damage that is visible in the token and may occur together with a form of the signature or an
 * algorithm (`token-pairs.ts`).
 */
const likely: readonly DraftStep[] = [strictBase64, cutAtEnd, withHeader, withDots, signedLoosely];
/**
 * Damage that leaves no trace, and is tried by itself. To add a kind of damage, write its step and
 * add it to one of the lists.
 */
const others: readonly DraftStep[] = [lastCharacter, writtenAnew, valueChanges];

/**
 * Returns what the token may have been before something changed it, other than by characters that
 * no token contains. At most some 100; hardly any for an intact token.
 */
export function* likelyDamages(given: Case, start: Draft): Generator<Draft> {
  for (const step of likely) yield* step(start);
  yield* withoutStray(start, given.found);
  if (given.token !== null) yield* takenApart(given.token);
}

/** At most some 280 variants; some 40 for an intact token. */
export const tokenDamage: TokenFamily = (given) => {
  const start = startingDraft(given);
  if (start === null) return [];
  const cleaned = start.findings.length > 0 ? [start] : [];
  return [...cleaned, ...likelyDamages(given, start), ...others.flatMap((step) => [...step(start)])].flatMap(
    variantsOfDraft,
  );
};
