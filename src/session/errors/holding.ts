import { checkSentence } from '../../core/claims/check-sentences.ts';
import type { Check, ClaimsVerdict } from '../../core/claims/check.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { PartTexts } from '../../core/diagnose/claims-attempts.ts';
import { withoutTaken } from '../../core/diagnose/claims-causes.ts';
import { findingWords } from '../../core/diagnose/finding-words.ts';
import { severityOf } from '../../core/diagnose/severity.ts';
import type { Diagnosis, Finding } from '../../core/diagnose/trial.ts';
import type { ErrorCause, Meaning } from '../../core/errors/error-cause.ts';
import { t } from '../../core/text/language.ts';
import type { Token } from '../../core/token/token.ts';
import { diagnosesOf, freshDiagnosis } from '../doctor/diagnosis.ts';
import { signatureFact } from '../signature/signature-fact.ts';
import type { Session } from '../state/model.ts';
import { isExample } from '../state/lineage.ts';
import { openTexts, openToken } from '../state/opened.ts';
import { hasToken } from './error-text.ts';
import { isExpectation, withoutExpectation } from './expectation-words.ts';
import { isCheck, isOfOtherKeys, needsKey } from './needs.ts';

/** Whether a cause is so of the token and keys at hand, and how that is known. */
export type Holding = {
  readonly cause: ErrorCause;
  readonly holds: 'yes' | 'no' | 'unknown';
  readonly sentence: string;
  /** The diagnosis that found it, whose sentence may quote the key; null if there is none. */
  readonly found: Diagnosis | null;
};

/** What is known about the token and the keys at hand. */
type Evidence = {
  readonly hasToken: boolean;
  /** An example is shown: what it lacks says nothing about the token that the message is about. */
  readonly isExample: boolean;
  readonly hasKey: boolean;
  readonly isVerified: boolean;
  /** Whether the search for causes is complete. */
  readonly isSearched: boolean;
  /** The content was edited here, so that the signature is of another one. */
  readonly isEdited: boolean;
  readonly diagnoses: readonly Diagnosis[];
  readonly claims: ClaimsVerdict;
  /** What a receiver refuses although the signature is right. */
  readonly refused: readonly Diagnosis[];
  /** The type of key that the token's algorithm needs; null if unknown. */
  readonly kty: string | null;
};

export function evidenceOf(
  session: Session,
  claims: ClaimsVerdict,
  refused: readonly Diagnosis[] = [],
  found: readonly Diagnosis[] = [],
): Evidence {
  const diagnoses = [...diagnosesOf(session), ...found];
  return {
    hasToken: hasToken(session),
    isExample: isExample(session.source),
    hasKey: session.key.text.trim() !== '',
    isVerified: signatureFact(session).kind === 'verified',
    isSearched: freshDiagnosis(session)?.isDone === true,
    isEdited: diagnoses.some(({ findings }) => findings.some(({ cause }) => cause === 'edited-not-signed')),
    diagnoses,
    claims: { ...claims, checks: withoutTaken(claims.checks, textsOf(session)) },
    refused,
    kty: ktyOf(openToken(session)),
  };
}

const textsOf = (session: Session): PartTexts => ({
  header: openTexts.header(session),
  payload: openTexts.payload(session),
});

const ktyOf = (token: Token): string | null =>
  token.kind === 'jws' ? (algorithmOf(token.header.parameters.alg ?? '')?.kty ?? null) : null;

/**
 * Tests each cause on the token and keys at hand, in order: those that are so, those that cannot be
 * determined, and those that are not so. A cause that the doctor proved is added if the doctor
 * looks for causes like these. One that no key for the token's algorithm can have is left out, and next to an
 * unspecific message what every request contains.
 */
export function holdingsOf(
  { causes, isUnspecific }: Pick<Meaning, 'causes' | 'isUnspecific'>,
  evidence: Evidence,
): readonly Holding[] {
  const all = [...new Set([...causes, ...(causes.some(needsKey) ? provenIn(evidence) : [])])];
  const holdings = all
    .map((cause) => holdingOf(cause, evidence))
    .filter(({ cause, holds }) => holds === 'yes' || !isOfOtherKeys(cause, evidence.kty))
    .filter(({ found }) => !(isUnspecific === true && found?.isUsual === true));
  return order.flatMap((holds) => holdings.filter((each) => each.holds === holds).toSorted(byWeight));
}

/** A harmless habit, such as Bearer before the token, comes after what verifiers reject. */
const byWeight = (one: Holding, other: Holding): number => Number(isHarmless(one)) - Number(isHarmless(other));

const isHarmless = ({ found }: Holding): boolean => found !== null && severityOf(found) === 'note';

const order = ['yes', 'unknown', 'no'] as const satisfies readonly Holding['holds'][];

const provenIn = ({ diagnoses }: Evidence): readonly ErrorCause[] =>
  diagnoses
    .filter(({ kind }) => kind === 'proven')
    .flatMap(({ findings }) => findings.map(({ cause }): ErrorCause => cause));

function holdingOf(cause: ErrorCause, evidence: Evidence): Holding {
  const seen = isCheck(cause) ? evidence.diagnoses : [...evidence.diagnoses, ...evidence.refused];
  const found = seen.find(({ findings }) => findings.some((finding) => finding.cause === cause));
  if (found !== undefined) return { cause, holds: 'yes', sentence: factIn(found.findings, cause), found };
  if (!evidence.hasToken) return unknown(cause, t`This cannot be determined without a token.`);
  if (evidence.isExample) return unknown(cause, t`This cannot be determined from the example. Paste your token.`);
  return isCheck(cause) ? ofClaims(cause, evidence) : ofSearch(cause, evidence);
}

const unknown = (cause: ErrorCause, sentence: string): Holding => ({ cause, holds: 'unknown', sentence, found: null });
const no = (cause: ErrorCause, sentence: string): Holding => ({ cause, holds: 'no', sentence, found: null });

/** Returns what the findings say of a cause, without what to do. */
export function factIn(findings: readonly Finding[], cause: ErrorCause): string {
  const finding = findings.find((each) => each.cause === cause);
  return finding === undefined ? '' : findingWords(finding).fact;
}

/** What the search for causes says about a cause that it did not find. */
function ofSearch(cause: ErrorCause, evidence: Evidence): Holding {
  if (needsKey(cause)) {
    if (evidence.isVerified) return no(cause, t`The signature verifies with your key.`);
    if (!evidence.hasKey) return unknown(cause, t`This cannot be determined without a key.`);
  }
  if (evidence.isEdited) return unknown(cause, t`This cannot be determined while your edit is not signed.`);
  if (!evidence.isSearched && !evidence.isVerified) return unknown(cause, t`Jotscope is still testing this.`);
  return no(
    cause,
    needsKey(cause)
      ? t`Jotscope tested this on your token and key. It is not the case.`
      : t`Jotscope looked for this in your token and did not find it.`,
  );
}

/** What the checks of the claims say. */
function ofClaims(cause: ErrorCause, { claims: { checks, hasClaims } }: Evidence): Holding {
  const own = checks.filter(({ id }) => id === cause);
  const [failed, passed, open] = [
    own.find(({ outcome }) => outcome === 'failed' || outcome === 'warned'),
    own.find(({ outcome }) => outcome === 'passed'),
    own.find(({ outcome }) => outcome === 'not-checked'),
  ];
  if (failed !== undefined) return { cause, holds: 'yes', sentence: checkSentence(failed), found: null };
  if (passed !== undefined) return no(cause, checkSentence(passed));
  if (!hasClaims) return unknown(cause, t`This cannot be determined without readable claims.`);
  if (open !== undefined) return unasked(cause, open);
  return no(cause, t`Jotscope looked for this in your token and did not find it.`);
}

/** A time that is absent is not compared with the clock; an expectation that is not set is open. */
const unasked = (cause: ErrorCause, check: Check): Holding =>
  isExpectation(check.id) ? unknown(cause, withoutExpectation(check.id)) : no(cause, checkSentence(check));
