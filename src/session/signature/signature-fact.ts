import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { algorithmOf } from '../../core/crypto/algorithms.ts';
import type { CryptoFault } from '../../core/crypto/fault.ts';
import type { CauseId } from '../../core/diagnose/cause.ts';
import type { Key, KeyFault, KeyRing } from '../../core/keys/key.ts';
import { isFrom } from '../../core/keys/origin.ts';
import { selectKeys } from '../../core/keys/select-key.ts';
import type { SelectionReason } from '../../core/keys/selection.ts';
import { ellipsisInToken, lostDotOf } from '../../core/token/lost.ts';
import { isDetached } from '../../core/token/forms.ts';
import type { Jws, Token } from '../../core/token/token.ts';
import type { Base64Fault } from '../../core/text/base64url.ts';
import { memberNamed } from '../../core/text/json.ts';
import { assertNever } from '../../core/text/result.ts';
import type { Recognised } from '../../core/intake/recognised.ts';
import type { EmbeddedMember } from '../../core/keys/embedded-member.ts';
import { recognisedOf } from '../state/intake.ts';
import { nextJob } from './jobs.ts';
import { bestProof } from '../state/best-proof.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { SignatureOutcome, Session } from '../state/model.ts';
import type { Warning } from '../state/warning.ts';
import { isOfExample } from '../state/lineage.ts';
import { isUnsigned, openToken } from '../state/opened.ts';

type MalformedWhy = 'segment-count' | 'not-base64url' | 'json-form';

/** What is true of the signature now. The words for it are in `signature-words.ts`. */
export type SignatureFact =
  | { readonly kind: 'no-token' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'header-unreadable' }
  /** The text is recognized as something other than a token. */
  | { readonly kind: 'no-jwt'; readonly what: 'other' | 'beginning' }
  /** The text before the first tilde is a JWT (RFC 9901 §4). */
  /** `isEncoded`: false if the header contains `"b64": false` (RFC 7797). */
  | { readonly kind: 'detached'; readonly isEncoded: boolean }
  /** `isMistyped`: there is one, but it is not a string. */
  | { readonly kind: 'alg-missing'; readonly isMistyped: boolean }
  /** `odd`: its first character that no name of an algorithm has. */
  | { readonly kind: 'alg-unknown'; readonly alg: string; readonly odd: string | null }
  | { readonly kind: 'unsecured'; readonly alg: string; readonly third: 'empty' | 'missing' | 'not-empty' }
  | { readonly kind: 'signature-missing'; readonly row: AlgorithmRow }
  /** The token ends inside its payload or has an ellipsis, so that nothing can be checked. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'signature-unreadable'; readonly row: AlgorithmRow; readonly fault: Base64Fault }
  | { readonly kind: 'checking' }
  /** The code that reads keys and checks signatures could not be loaded. */
  | { readonly kind: 'not-loaded' }
  | { readonly kind: 'no-key'; readonly row: AlgorithmRow }
  | { readonly kind: 'key-unreadable'; readonly fault: KeyFault }
  | { readonly kind: 'no-fitting-key'; readonly row: AlgorithmRow; readonly why: SelectionReason }
  /** The key in the box belongs to an example, and this is not the example's token. */
  | { readonly kind: 'example-key'; readonly row: AlgorithmRow }
  /**
   * The content was edited here. No key here could sign it, and none could check the old signature.
   */
  | { readonly kind: 'edited-not-signed'; readonly row: AlgorithmRow }
  | {
      readonly kind: 'verified';
      readonly row: AlgorithmRow;
      readonly key: Key;
      readonly why: SelectionReason;
      readonly warnings: readonly Warning[];
    }
  /**
   * The signature verifies, but every verifier rejects the token: too many parts, or characters
   * that no part may contain (RFC 7515 §5.2).
   */
  | { readonly kind: 'malformed'; readonly row: AlgorithmRow; readonly why: MalformedWhy }
  | {
      readonly kind: 'rejected';
      readonly row: AlgorithmRow;
      readonly tried: readonly Key[];
      readonly edited: boolean;
      readonly isExample: boolean;
    }
  /** It verifies as soon as a change of how its parts are written is undone. */
  | { readonly kind: 'altered'; readonly row: AlgorithmRow; readonly cause: CauseId }
  /** The token itself brings the key. `isGiven`: it is in the Key box, and the person did not bring it. */
  | {
      readonly kind: 'embedded-key';
      readonly member: EmbeddedMember;
      readonly matches: boolean | null;
      readonly isGiven: boolean;
    }
  | { readonly kind: 'unable'; readonly row: AlgorithmRow; readonly fault: CryptoFault };

/** Decides alone whether an answer is current. While a question is open, the fact is `checking`. */
export const signatureFact = memoLast((session: Session): SignatureFact => {
  const token = openToken(session);
  const several = severalFact(session);
  if (several !== null) return several;
  const still = unaskable(token);
  if (still !== null) return isUnclear(still) ? (noJwt(session) ?? still) : still;
  if (session.missed === session.revision) return { kind: 'not-loaded' };
  if (nextJob(session) !== null) return { kind: 'checking' };
  const row = token.kind === 'jws' ? algorithmOf(token.header.parameters.alg ?? '') : null;
  if (token.kind !== 'jws' || row === null || session.ring === null) return { kind: 'header-unreadable' };
  const outcome = freshOutcome(session);
  return outcome === null ? withoutAnswer(session, token, row, session.ring) : answered(session, token, row, outcome);
});

/** Returns the answer for the present inputs. Several signatures that no key fits have none. */
const freshOutcome = ({ settled, revision }: Session): SignatureOutcome | null =>
  settled?.revision === revision && settled.outcome.kind !== 'several' ? settled.outcome : null;

/** Returns the fact about several signatures; null if there is one, or no key fits any of them. */
function severalFact(session: Session): SignatureFact | null {
  if (nextJob(session)?.kind === 'verify-several') return { kind: 'checking' };
  const best = bestProof(session);
  return best?.row && best.outcome !== null ? answered(session, best.token, best.row, best.outcome) : null;
}

/** Whether a text that looks like this may be something other than a token. */
const isUnclear = ({ kind }: SignatureFact): boolean => kind === 'header-unreadable' || kind === 'encrypted';

/** Returns what can be said from the token alone, before any key. */
function unaskable(token: Token): SignatureFact | null {
  if (token.kind === 'empty') return { kind: 'no-token' };
  if (token.kind === 'jwe') return { kind: 'encrypted' };
  if (token.header.object === null) return { kind: 'header-unreadable' };
  const alg = token.header.parameters.alg;
  if (alg === undefined)
    return { kind: 'alg-missing', isMistyped: memberNamed(token.header.object, 'alg') !== undefined };
  if (alg.trim().toLowerCase() === 'none') return { kind: 'unsecured', alg, third: thirdPart(token) };
  if (algorithmOf(alg) === null) return { kind: 'alg-unknown', alg, odd: /[^!-~]/u.exec(alg)?.[0] ?? null };
  return null;
}

/** Returns the fact for a text that is recognized and contains no token in compact serialization. */
function noJwt(session: Session): SignatureFact | null {
  const kind = recognisedOf(session)?.kind;
  if (kind === undefined || tokens.has(kind)) return null;
  return { kind: 'no-jwt', what: beginnings.has(kind) ? 'beginning' : 'other' };
}

const tokens: ReadonlySet<Recognised['kind']> = new Set<Recognised['kind']>(['jwe', 'sd-jwt']);

/** Texts that may become a token, or belong in another box. Other verdicts describe them. */
const beginnings: ReadonlySet<Recognised['kind']> = new Set<Recognised['kind']>([
  'claims-json',
  'header-json',
  'jwk',
  'jwk-set',
  'pem',
  'ssh-key',
]);

function thirdPart(token: Jws): 'empty' | 'missing' | 'not-empty' {
  if (token.signature === null) return 'missing';
  return token.signature.text === '' ? 'empty' : 'not-empty';
}

/** Returns whether the end of the token, or the middle, was visibly left out. */
function isCutOff(token: Jws): boolean {
  if (ellipsisInToken(token) !== null) return true;
  return token.signature === null && lostDotOf(token) === null && token.payload?.kind !== 'claims';
}

/** Returns what prevented the computation. */
function withoutAnswer(session: Session, token: Jws, row: AlgorithmRow, ring: KeyRing): SignatureFact {
  if (isUnsigned(session)) return { kind: 'edited-not-signed', row };
  if (isCutOff(token)) return { kind: 'cut-off' };
  if (thirdPart(token) !== 'not-empty') return { kind: 'signature-missing', row };
  if (token.signature?.fault) return { kind: 'signature-unreadable', row, fault: token.signature.fault };
  if (ring.kind === 'empty') return { kind: 'no-key', row };
  const [fault] = ring.faults;
  if (fault !== undefined && ring.keys.length === 0) return { kind: 'key-unreadable', fault };
  if (isFrom(session.key, 'example') && !isOfExample(session.source)) return { kind: 'example-key', row };
  return { kind: 'no-fitting-key', row, why: reasonOf(session, token, row) };
}

function answered(session: Session, token: Jws, row: AlgorithmRow, outcome: SignatureOutcome): SignatureFact {
  const why = reasonOf(session, token, row);
  switch (outcome.kind) {
    case 'verified':
      return (
        malformed(token, row) ?? { kind: 'verified', row, key: outcome.key, why, warnings: present(session, outcome) }
      );
    case 'embedded':
      return { ...outcome, kind: 'embedded-key', isGiven: session.ring?.kind !== 'empty' };
    case 'rejected':
      return rejectedFact(session, token, { row, outcome });
    case 'unable':
      return { kind: 'unable', row, fault: outcome.fault };
    case 'signed':
    case 'several':
      return { kind: 'checking' };
    default:
      return assertNever(outcome);
  }
}

/**
 * Returns the warnings that hold at the moment of the check or at the chosen one. A link can choose
 * a moment, which must not hide what holds now.
 */
function present(
  { policy: { checkAsOf } }: Session,
  { warnings, at }: SignatureOutcome & { kind: 'verified' },
): readonly Warning[] {
  const moments = checkAsOf === null ? [at] : [at, checkAsOf * 1000];
  return warnings.filter(({ after = -Infinity, before = Infinity }) =>
    moments.some((moment) => after < moment && moment < before),
  );
}

function rejectedFact(
  session: Session,
  token: Jws,
  { row, outcome }: { readonly row: AlgorithmRow; readonly outcome: SignatureOutcome & { kind: 'rejected' } },
): SignatureFact {
  const { source, key } = session;
  const [edited, isExample] = [isUnsigned(session), isFrom(key, 'example')];
  if (isExample && !isOfExample(source) && !edited) return { kind: 'example-key', row };
  if (!edited && ellipsisInToken(token) !== null) return { kind: 'cut-off' };
  // A payload that was emptied here is an edit.
  if (isDetached(token) && !edited) return { kind: 'detached', isEncoded: token.header.parameters.b64 !== false };
  if (outcome.altered !== null) return { kind: 'altered', row, cause: outcome.altered };
  return { kind: 'rejected', row, tried: outcome.tried, edited, isExample };
}

/**
 * A payload that is not valid JSON can still be signed. A text that is not a JWS in compact or JSON
 * serialization cannot (RFC 7515 §7.1, §7.2).
 */
function malformed({ faults }: Jws, row: AlgorithmRow): SignatureFact | null {
  const kinds = new Set(faults.map(({ kind }) => kind));
  if (kinds.has('segment-count') || kinds.has('character-outside'))
    return { kind: 'malformed', row, why: 'segment-count' };
  if (kinds.has('not-base64url')) return { kind: 'malformed', row, why: 'not-base64url' };
  return kinds.has('json-form') ? { kind: 'malformed', row, why: 'json-form' } : null;
}

function reasonOf(session: Session, token: Jws, row: AlgorithmRow): SelectionReason {
  const ring = session.ring ?? { of: session.key, kind: 'empty', keys: [], faults: [] };
  return selectKeys(ring, token.header.parameters, row, 'verify').reason;
}
