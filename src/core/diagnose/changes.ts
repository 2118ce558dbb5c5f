import type { Jwk } from '../crypto/jwk.ts';
import { encodingTitles } from '../keys/form-words.ts';
import type { Key, KeyRing, KeyText } from '../keys/key.ts';
import { t } from '../text/language.ts';
import { shortenedName } from './families/key-name.ts';
import type { Change, Repair } from './trial.ts';

/** What was in the boxes before a repair. */
type Boxes = { readonly key: KeyText; readonly ring: KeyRing; readonly found: { readonly token: string } };

/**
 * Returns what a repair changes: the key, its encoding, the token. `jwk` is the key that verified.
 */
export function changesOf(given: Boxes, { token, key }: Repair, jwk: Jwk | null = null): readonly Change[] {
  return [
    ...(key === undefined ? [] : keyChanges(given, key, jwk)),
    ...(token === undefined ? [] : [{ where: 'token', before: given.found.token, after: token } as const]),
  ];
}

function keyChanges({ key, ring }: Boxes, after: KeyText, jwk: Jwk | null): readonly Change[] {
  const kept = ring.keys.find((each) => each.jwk === jwk && (ring.keys.length > 1 || each.form === 'jwk-set'));
  const text: readonly Change[] = kept
    ? [{ where: 'keys', before: keysWords(ring.keys.length), after: onlyWords(kept) }]
    : [{ where: 'key', before: key.text, after: after.text }];
  return [...(key.text === after.text ? [] : text), ...encodingChange(key, after)];
}

// A set can be longer than the page is high, and its text does not show which key is meant.
const keysWords = (many: number): string => (many === 1 ? t`a set with 1 key` : t`${many} keys`);

const onlyWords = ({ index, kid }: Key): string =>
  kid === null ? t`only key ${index + 1}` : t`only key ${index + 1} (kid “${shortenedName(kid)}”)`;

const encodingChange = (before: KeyText, after: KeyText): readonly Change[] =>
  before.secretEncoding === after.secretEncoding
    ? []
    : [
        {
          where: 'secret-encoding',
          before: encodingTitles[before.secretEncoding](),
          after: encodingTitles[after.secretEncoding](),
        },
      ];
