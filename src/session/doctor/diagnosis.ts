import type { Diagnosis } from '../../core/diagnose/trial.ts';
import type { Found } from '../../core/intake/found.ts';
import { type KeyText, noKey } from '../../core/keys/key.ts';
import { isFrom } from '../../core/keys/origin.ts';
import { t } from '../../core/text/language.ts';
import { memoLast } from '../../core/text/memo.ts';
import type { LooseParameters } from '../../core/diagnose/open-case.ts';
import type { Jws, Token } from '../../core/token/token.ts';
import type { DiagnosisState, Session, Source } from '../state/model.ts';
import { signatureFact, type SignatureFact } from '../signature/signature-fact.ts';
import { nextJob } from '../signature/jobs.ts';
import { signatureAt } from '../signature/proofs.ts';
import { bestProof } from '../state/best-proof.ts';
import { isExample } from '../state/lineage.ts';
import { isUnsigned, openParts, openSource, openToken } from '../state/opened.ts';
import { entryIn, foundInSource, boxTextOf, tokenOfSource } from '../state/source.ts';

/** A question to the doctor, as data, because it is sent to a worker. */
export type Consultation = {
  readonly revision: number;
  readonly pasted: string;
  readonly found: Found;
  /** In JSON serialization, the signature or recipient that is shown, from 0. Absent: the first. */
  readonly entry?: number;
  /** The signatures of a JWS in JSON serialization, the one that decides first; absent for other tokens. */
  readonly signatures?: readonly AskedSignature[];
  readonly key: KeyText;
  /** `causes` of a failure, or `remarks` next to a good verdict. */
  readonly about: 'causes' | 'remarks';
};

/** A signature in compact form, with what only its unprotected header says; `at` from 0. */
type AskedSignature = { readonly at: number; readonly token: string; readonly loose: LooseParameters };

/**
 * Returns what to ask the doctor now; null while there is nothing to ask: no token, an answer under
 * way, or content edited here (rule 2).
 */
export const consultationOf = memoLast((session: Session): Consultation | null => {
  const { kind } = signatureFact(session);
  const about = subjects[kind];
  // An example's own key needs no remarks, because it is meant to be public.
  const { revision, source } = session;
  const isOwn = isExample(source) && isFrom(session.key, 'example');
  if (about === null || isUnsigned(session) || (about === 'remarks' && isOwn)) return null;
  // An example's key says nothing about the person's own token.
  const key = kind === 'example-key' ? noKey : session.key;
  const open = openSource(session);
  if (isOpen(session) || isDecryptionAhead(session, kind)) return null;
  // Of several signatures, the one that decides the verdict.
  const token = bestProof(session)?.token ?? openToken(session);
  const [found, signatures] = [askedFound(open, token), askedSignatures(token)];
  const several = signatures === null ? {} : { signatures };
  return { revision, pasted: boxTextOf(open), found, entry: entryIn(open), ...several, key, about };
});

/** Whether a JWE can be opened is known only after its keys were read and tried. */
function isDecryptionAhead(session: Session, kind: SignatureFact['kind']): boolean {
  const next = nextJob(session)?.kind;
  return next === 'decrypt' || (next === 'open-keys' && kind === 'encrypted');
}

/**
 * The doctor looks at the signature that is shown as if it were a token in compact serialization
 * (RFC 7515 §7.1), which needs all parameters in the protected header.
 */
const askedFound = memoLast((source: Source, token: Token): Found => {
  const found = foundInSource(source);
  if (token.kind !== 'jws' || (token.json === undefined && token.content === undefined)) return found;
  return { ...found, token: compactOf(token) };
});

/** Each may cost as much as a whole consultation. */
const mostSignatures = 6;

const askedSignatures = memoLast((token: Token): readonly AskedSignature[] | null => {
  if (token.kind !== 'jws' || token.json === undefined) return null;
  const { at, entries } = token.json;
  const others = [...entries.keys()].filter((each) => each !== at).slice(0, mostSignatures - 1);
  return [at, ...others].flatMap((each): readonly AskedSignature[] => {
    const read = each === at ? token : signatureAt(token, each);
    if (read === null) return [];
    const { alg, kid } = read.header.parameters;
    const loose = { ...(alg === undefined ? {} : { alg }), ...(kid === undefined ? {} : { kid }) };
    return [{ at: each, token: compactOf(read), loose }];
  });
});

const compactOf = ({ signingInput, signature }: Pick<Jws, 'signingInput' | 'signature'>): string =>
  `${signingInput}.${signature?.text ?? ''}`;

const subjects: Readonly<Record<SignatureFact['kind'], Consultation['about'] | null>> = {
  'no-token': 'causes',
  encrypted: 'causes',
  'header-unreadable': 'causes',
  'no-jwt': 'causes',
  detached: 'causes',
  'alg-missing': 'causes',
  'alg-unknown': 'causes',
  unsecured: 'causes',
  'signature-missing': 'causes',
  'cut-off': 'causes',
  'signature-unreadable': 'causes',
  checking: null,
  'not-loaded': null,
  'no-key': 'causes',
  'example-key': 'causes',
  'key-unreadable': 'causes',
  'no-fitting-key': 'causes',
  'edited-not-signed': null,
  verified: 'remarks',
  malformed: 'causes',
  rejected: 'causes',
  altered: 'causes',
  'embedded-key': 'causes',
  unable: 'causes',
};

/** Returns the doctor's answer for the present inputs; null if there is none yet. */
export const freshDiagnosis = ({ diagnosis, revision }: Session): DiagnosisState | null =>
  diagnosis?.revision === revision ? diagnosis : null;

/**
 * Returns whether causes are likely to come, for which there should be room: the signature is not
 * verified, and the doctor has not answered yet.
 */
export const isAwaited = (session: Session): boolean =>
  freshDiagnosis(session)?.isDone !== true &&
  session.missed !== session.revision &&
  boxTextOf(session.source).trim() !== '' &&
  consultationOf(session)?.about === 'causes';

/** Returns the diagnoses for the signature: the doctor's, or those that need no doctor. */
export function diagnosesOf(session: Session): readonly Diagnosis[] {
  const fact = signatureFact(session);
  const isEdited = fact.kind === 'edited-not-signed' || (fact.kind === 'rejected' && fact.edited);
  if (isOpen(session)) return none;
  if (!isEdited) return repairableIn(session, freshDiagnosis(session)?.items ?? none);
  const wasSigned = session.source.kind === 'parts' && session.source.signed !== null;
  return unsigned[wasSigned ? 'edited' : 'begun']();
}

/** An open JWE has nothing to explain, unless it contains a token. */
const isOpen = (session: Session): boolean => openParts(session) !== null;

const none: readonly Diagnosis[] = [];

/** Returns the items without repairs of a token inside a JWE, whose text is not in the box. */
export function repairableIn(session: Session, items: readonly Diagnosis[]): readonly Diagnosis[] {
  const isOwn = openSource(session) === session.source;
  return isOwn && !isInJson(session.source) ? items : withoutTokenRepairs(items, isOwn);
}

/** Only its compact form can be written in place of a JSON serialization. */
const isInJson = (source: Source): boolean => {
  const token = tokenOfSource(source);
  return token.kind !== 'empty' && token.json !== undefined;
};

const withoutTokenRepairs = memoLast((items: readonly Diagnosis[], isOwn: boolean): readonly Diagnosis[] =>
  items.map((item) => {
    if (isOwn && item.findings[0].cause === 'jws-json-serialization') return item;
    const { text, token, payload, header } = item.repair ?? {};
    const isOfToken = [text, compactIn(token), payload, header].some((each) => each !== undefined);
    return isOfToken ? { ...item, changes: [], repair: null } : item;
  }),
);

/** A repair of a JWE in JSON serialization is written in it. */
const compactIn = (token: string | undefined): string | undefined =>
  token?.startsWith('{') === true ? undefined : token;

const said = (sentence: () => string) =>
  memoLast((): readonly Diagnosis[] => [
    { kind: 'seen', findings: [{ cause: 'edited-not-signed', sentence: sentence() }], changes: [], repair: null },
  ]);

// Returns the same list until the language changes.
const unsigned = {
  edited: said(
    () =>
      t`You edited the content after it was signed, and the signature still covers the old content.\nSign it again, or undo the edit.`,
  ),
  begun: said(
    () =>
      t`You started this token here, and it is not signed yet.\nPaste a key that can sign, or press Generate key. Then press Sign.`,
  ),
} as const;
