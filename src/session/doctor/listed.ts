import type { CauseId } from '../../core/diagnose/cause.ts';
import { severityOf } from '../../core/diagnose/severity.ts';
import type { Diagnosis } from '../../core/diagnose/trial.ts';

/** The list Diagnosis: its items in order, and the notes, which are folded into one line. */
type Listed = { readonly items: readonly Diagnosis[]; readonly notes: readonly Diagnosis[] };

/**
 * Puts what answers the question first: proven causes, then what prevents verification here or in a
 * stricter library, then rejected claims, then other remarks, then what is only weak in general. What only
 * describes the paste or a harmless habit is a note, unless a weakness is listed: then it comes
 * before that. Two identical items are one.
 */
export function listedDiagnoses(all: readonly Diagnosis[]): Listed {
  const once = [...new Map(all.map((each) => [identityOf(each), each])).values()];
  const hasWeakness = once.some((each) => isWeakness(each) && !isNote(each));
  const isFolded = (each: Diagnosis): boolean => isNote(each) && (!hasWeakness || isWeakness(each));
  return {
    items: once.filter((each) => !isFolded(each)).toSorted((one, other) => rankOf(one) - rankOf(other)),
    notes: once.filter(isFolded).toSorted((one, other) => rankOf(one) - rankOf(other)),
  };
}

/** The same cause with the same repair is one item, whatever its sentence. */
const identityOf = ({ findings, repair }: Diagnosis): string =>
  `${findings.map(({ cause }) => cause).join()} ${repair === null ? findings.map(({ sentence }) => sentence).join() : JSON.stringify(repair)}`;

/** Libraries check the signature before the claims, so what prevents that comes before an expiry. */
const ranks: Readonly<Record<Diagnosis['kind'], number>> = { proven: 1, seen: 2, rejected: 3, remark: 5 };

/** A proof that anyone could have signed the token outweighs everything. */
function rankOf(diagnosis: Diagnosis): number {
  if (isWeakness(diagnosis)) return severityOf(diagnosis) === 'critical' ? 6 : 7;
  if (diagnosis.findings.every(({ cause }) => unasked.has(cause))) return 4;
  if (explainsRefusal(diagnosis)) return ranks.seen;
  return severityOf(diagnosis) === 'critical' && diagnosis.kind === 'proven' ? 0 : ranks[diagnosis.kind];
}

/** What is true before anything is wrong says less than a claim that fails. */
const unasked: ReadonlySet<CauseId> = new Set<CauseId>(['no-key', 'edited-not-signed']);

/** Returns whether stricter libraries than Jotscope fail with the token or the key as it is written. */
const explainsRefusal = (diagnosis: Diagnosis): boolean =>
  diagnosis.kind === 'remark' && (severityOf(diagnosis) === 'problem' || diagnosis.repair?.key !== undefined);

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

/** A remark whose repair is not a text to keep changes the key or the token, so it is not folded. */
const isNote = (diagnosis: Diagnosis): boolean =>
  diagnosis.kind === 'remark' &&
  severityOf(diagnosis) === 'note' &&
  (diagnosis.repair === null || diagnosis.repair.text !== undefined);
