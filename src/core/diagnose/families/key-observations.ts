import { faultCause } from '../../keys/fault-cause.ts';
import type { Key, KeyFault } from '../../keys/key.ts';
import { selectKeys } from '../../keys/select-key.ts';
import type { SelectionReason } from '../../keys/selection.ts';
import { selectionWords } from '../../keys/selection-words.ts';
import { keyFaultWords } from '../../keys/words.ts';
import { language, say, t } from '../../text/language.ts';
import type { Case } from '../case.ts';
import type { CauseId } from '../cause.ts';
import { changesOf } from '../changes.ts';
import type { Diagnosis, Finding, Observation } from '../trial.ts';
import { mendedTexts, type MendedText } from './key-text/mended-texts.ts';
import { withheldCause } from './jwk-sets.ts';
import { shortenedName } from './key-name.ts';
import { standInCause, standInWords } from './stand-in.ts';
import { whereToFind } from './where-to-find.ts';
import { isTokenText } from '../token-text.ts';

/**
 * Reports what is wrong with the Key box without trying a key: an empty box, the wrong type, the
 * wrong curve, a text that cannot be read. If a key can be used, reports only a kid that several
 * keys share.
 */
export const keyObservations: Observation = (given) => {
  const { row, ring, token } = given;
  if (token === null || row === null || row.kty === null || isTokenText(ring)) return [];
  if (ring.kind === 'empty')
    return [
      seen(
        'no-key',
        `${t`${row.name} needs ${say(row.requirement)}.`}\n${row.kty === 'oct' ? t`Enter the secret that the signer uses.` : whereToFind(given)}`,
      ),
    ];
  const { candidates, reason } = selectKeys(ring, token.header.parameters, row, 'verify');
  if (candidates.length > 0) return sharedKid(given, candidates);
  const unread = unreadable(given);
  return unread.length > 0 ? unread : misfits(given, reason);
};

const seen = (cause: CauseId, sentence: string): Diagnosis => ({
  findings: [{ cause, sentence }],
  kind: 'seen',
  changes: [],
  repair: null,
});

/**
 * Reports that the token's kid names several fitting keys: verifiers that use the first may use the
 * wrong one.
 */
function sharedKid({ token }: Case, candidates: readonly Key[]): readonly Diagnosis[] {
  const kid = token?.header.parameters.kid;
  const finding = kid === undefined ? null : duplicateKid(kid, candidates);
  return finding ? [{ findings: [finding], kind: 'seen', changes: [], repair: null }] : [];
}

export function duplicateKid(kid: string, keys: readonly Key[]): Finding | null {
  const named = keys.filter((key) => key.kid === kid).map((key) => key.index + 1);
  if (named.length < 2) return null;
  const which = named.slice(0, 6).map(ordinal).join(', ') + (named.length > 6 ? ' …' : '');
  const sentence = t`${named.length} keys have the kid “${shortenedName(kid)}”, the ${which}. Many verifiers use only the first.\nThe issuer must give each key its own kid (RFC 7517 §4.5).`;
  return { cause: 'jwks-duplicate-kid', sentence };
}

const endings: ReadonlyMap<string, string> = new Map([
  ['one', 'st'],
  ['two', 'nd'],
  ['few', 'rd'],
]);
const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (position: number): string =>
  language() === 'en' ? `${position}${endings.get(rules.select(position)) ?? 'th'}` : `${position}.`;

/**
 * Shows a text with its fix if it is certainly a key after fixing. Names any other text that cannot
 * be read.
 */
function unreadable(given: Case): readonly Diagnosis[] {
  const { ring, row, key } = given;
  // What can be read in only one way is read so, and its keys do not fit.
  if (ring.read !== undefined) return [];
  const mended = row?.kty === 'oct' ? undefined : likeliest(given);
  const [first, ...others] = mended?.findings ?? [];
  if (mended && first) {
    const repaired = { text: mended.text, secretEncoding: key.secretEncoding, passphrase: key.passphrase };
    return [
      {
        findings: [first, ...others],
        kind: 'seen',
        changes: changesOf(given, { key: repaired }),
        repair: { key: repaired },
      },
    ];
  }
  // If another key is present, the reason why that one cannot be used comes first.
  if (ring.keys.length > 0 || ring.kind === 'secret') return [];
  return ring.faults.slice(0, 3).map((fault) => seen(causeSeen(fault), keyFaultWords(fault)));
}

/**
 * Returns the key named by the token's kid if there are several; otherwise all of them, because
 * which one is meant is unknown.
 */
function likeliest(given: Case): MendedText | undefined {
  const all = mendedTexts(given).filter(({ isGuess }) => !isGuess);
  const [first] = all;
  const kid = given.token?.header.parameters.kid;
  return (
    all.find(({ name }) => name !== undefined && name === kid) ??
    all.find((each) => each.name === undefined && each.cost === first?.cost) ??
    first
  );
}

/**
 * Returns the cause of a fault. A secret that is not base64 is reported only with a proof, so until
 * then the cause is a missing key.
 */
function causeSeen(fault: KeyFault): CauseId {
  const cause = faultCause(fault);
  return cause === 'jwk-k-is-plain-text' || cause === 'secret-not-base64' ? 'no-key' : cause;
}

/** Returns what is given instead of a public key. */
function noKey({ alg, needs }: { readonly alg: string; readonly needs: string }, { key }: Case): string {
  const standIn = standInWords(key.text);
  return standIn === null
    ? t`${alg} needs ${needs}, but your key reads as a shared secret.`
    : `${t`${alg} needs ${needs}.`}\n${standIn}`;
}

/** Reports why none of the given keys can be used. */
function misfits(given: Case, reason: SelectionReason): readonly Diagnosis[] {
  const sentence = selectionWords(reason);
  switch (reason.kind) {
    case 'asymmetric-alg-with-secret':
      return [seen(standInCause(given.key.text) ?? reason.kind, `${noKey(reason, given)}\n${whereToFind(given)}`)];
    case 'hmac-with-public-key':
      return [
        seen(
          'key-type-mismatch',
          `${sentence}\n${t`Enter the shared secret, or look up which algorithm the issuer signs with.`}`,
        ),
      ];
    case 'key-type-mismatch':
    case 'alg-curve-mismatch':
      return [seen(reason.kind, `${sentence}\n${whereToFind(given)}`)];
    case 'jwks-kid-not-found':
      return [
        seen(
          reason.kind,
          `${sentence}\n${t`Fetch the issuer's keys again, because they may have been rotated. Check that issuer and environment are the right ones.`}`,
        ),
      ];
    case 'jwks-key-not-for-signing':
      return [seen(withheldCause(reason), `${sentence}\n${whereToFind(given)}`)];
    default:
      return [];
  }
}
