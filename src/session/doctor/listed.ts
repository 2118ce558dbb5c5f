import type { CauseId } from '../../core/diagnose/cause.ts';
import { severityOf } from '../../core/diagnose/severity.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';
import { unspecific } from '../../core/errors/error-cause.ts';

/** The list Diagnosis: its items in order, and the notes, which are folded into one line. */
type Listed = { readonly items: readonly Diagnosis[]; readonly notes: readonly Diagnosis[] };

/**
 * Puts what answers the question first: proven causes, then what prevents verification here or in a
 * stricter library, then rejected claims, then other remarks, then what is only weak in general. What only
 * describes the paste or a harmless habit is a note, unless a weakness is listed: then it comes
 * before that. Two identical items are one. `asked`: the causes behind an error message, which is the
 * question if there is one.
 */
export function listedDiagnoses(all: readonly Diagnosis[], asked: ReadonlySet<string> = noneAsked): Listed {
  const once = [...new Map(all.map((each) => [identityOf(each), each])).values()];
  const hasWeakness = once.some((each) => isWeakness(each) && !isNote(each));
  const isBegun = once.some(isUnasked) && once.every((each) => isNote(each) || isUnasked(each));
  const isShown = (each: Diagnosis): boolean =>
    isAsked(each, asked) || isOfOtherKind(each) || (isBegun && isTelling(each));
  const isFolded = (each: Diagnosis): boolean => isNote(each) && (!hasWeakness || isWeakness(each)) && !isShown(each);
  const byRank = (one: Diagnosis, other: Diagnosis): number => rank(one) - rank(other);
  const explained = explainedIn(once);
  const rank = (each: Diagnosis): number => rankIn(each, asked, explained);
  return {
    items: once.filter((each) => !isFolded(each)).toSorted(byRank),
    notes: once.filter(isFolded).toSorted(byRank),
  };
}

/**
 * Returns what the claims say with what is so because of an error message, which adds nothing where the token
 * is of another kind than the receiver takes.
 */
export const withMessageCauses = (claims: readonly Diagnosis[], found: readonly Diagnosis[]): readonly Diagnosis[] =>
  claims.some(isTelling) ? claims : [...found, ...claims];

const noneAsked: ReadonlySet<string> = new Set();

/** Returns whether a diagnosis explains the error message, and does not only describe the paste. */
const isAsked = ({ findings, isUsual = false }: Diagnosis, asked: ReadonlySet<string>): boolean =>
  !(isUsual && asked.has(unspecific)) && findings.some(({ cause }) => asked.has(cause) && !describing.has(cause));

const describing: ReadonlySet<CauseId> = new Set<CauseId>([
  'token-in-url',
  'token-in-cookie',
  'token-in-json',
  'token-in-command',
  'token-in-text',
  'jwks-pasted-as-jwk',
]);

/** The causes that follow from another item of the list. */
const explainedIn = (all: readonly Diagnosis[]): ReadonlySet<CauseId> =>
  new Set(all.flatMap(({ explains = [] }) => explains));

/**
 * What explains the message comes before the rest, in the same order; a scheme before it is the rule.
 * What follows from another item comes after it, whatever the message asks.
 */
function rankIn(diagnosis: Diagnosis, asked: ReadonlySet<string>, explained: ReadonlySet<CauseId>): number {
  const [{ cause }] = diagnosis.findings;
  const isScheme = diagnosis.findings.every((finding) => finding.cause === 'token-bearer-prefix');
  const isBefore = isAsked(diagnosis, asked) && !(diagnosis.kind === 'seen' && explained.has(cause));
  return rankOf(diagnosis, explained) - (isBefore ? 10 : 0) + (isScheme ? 0.5 : 0);
}

const isOfOtherKind = ({ findings: [{ cause }] }: Diagnosis): boolean => cause === 'wrong-token-kind';

/** Returns whether a remark says more than that the key is missing. */
const isTelling = ({ findings: [{ cause }] }: Diagnosis): boolean => telling.has(cause);

const telling: ReadonlySet<CauseId> = new Set<CauseId>([
  'wrong-token-kind',
  'provider-audience-form',
  'provider-issuer-form',
]);

const isUnasked = ({ findings }: Diagnosis): boolean => findings.every(({ cause }) => unasked.has(cause));

/** The same cause with the same repair is one item, whatever its sentence. */
const identityOf = ({ findings, repair }: Diagnosis): string =>
  `${findings.map(({ cause }) => cause).join()} ${repair === null ? findings.map(({ sentence }) => sentence).join() : JSON.stringify(repair)}`;

/** Libraries check the signature before the claims, so what prevents that comes before an expiry. */
const ranks: Readonly<Record<Diagnosis['kind'], number>> = { proven: 1, seen: 2, rejected: 3, remark: 5 };

/** A proof that anyone could have signed the token outweighs everything. */
function rankOf(diagnosis: Diagnosis, explained: ReadonlySet<CauseId>): number {
  const [{ cause }] = diagnosis.findings;
  if (isWeakness(diagnosis)) return severityOf(diagnosis) === 'critical' ? 6 : 7;
  if (isUnasked(diagnosis)) return 4;
  if (diagnosis.kind === 'seen' && explained.has(cause)) return ranks.rejected + 0.5;
  if (cause === 'issuer-mismatch') return ranks.rejected - 0.5;
  if (cause === 'claim-wrong-type') return ranks.rejected + 0.5;
  if (diagnosis.kind === 'remark' && isTelling(diagnosis)) return ranks.rejected;
  if (explainsRefusal(diagnosis)) return ranks.seen;
  return severityOf(diagnosis) === 'critical' && diagnosis.kind === 'proven' ? 0 : ranks[diagnosis.kind];
}

/** What is true before anything is wrong says less than a claim that fails. */
const unasked: ReadonlySet<CauseId> = new Set<CauseId>(['no-key', 'edited-not-signed']);

/**
 * Returns whether stricter libraries than Jotscope fail with the token or the key as it is written. JSON
 * around a key only describes the paste: a map from kid to key is what some issuers publish.
 */
const explainsRefusal = (diagnosis: Diagnosis): boolean =>
  diagnosis.kind === 'remark' && (severityOf(diagnosis) === 'problem' || isKeyMended(diagnosis));

const isKeyMended = ({ findings, repair }: Diagnosis): boolean =>
  repair?.key !== undefined && findings.some(({ cause }) => cause !== 'key-in-json');

/** Returns whether a remark is about a weakness or a habit, and explains no failure. */
const isWeakness = ({ kind, findings: [{ cause }] }: Diagnosis): boolean => kind === 'remark' && weaknesses.has(cause);

const weaknesses: ReadonlySet<CauseId> = new Set<CauseId>([
  'empty-secret',
  'signed-with-well-known-secret',
  'short-secret',
  'hmac-with-public-key',
  'secret-looks-like-hex-but-is-text',
  'secret-looks-like-base64-but-is-text',
  'secret-trailing-newline',
  'key-private-pasted',
  'pem-pkcs1',
  'pem-sec1',
  'pem-encrypted',
  'jwks-pasted-as-jwk',
  'token-without-kid',
]);

/**
 * A remark whose repair is not a text to keep changes the key or the token, so it is not folded. But who
 * edits a token needs the private key, and the repair would take it away.
 */
const isNote = (diagnosis: Diagnosis): boolean =>
  diagnosis.kind === 'remark' &&
  severityOf(diagnosis) === 'note' &&
  (diagnosis.repair === null || diagnosis.repair.text !== undefined || isOfPrivateKey(diagnosis));

const isOfPrivateKey = ({ findings }: Diagnosis): boolean =>
  findings.every(({ cause }) => cause === 'key-private-pasted');
