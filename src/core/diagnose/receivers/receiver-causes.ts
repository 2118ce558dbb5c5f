import { memberNamed, readJson, type JsonObject } from '../../text/json.ts';
import { listOf, t } from '../../text/language.ts';
import { memoLast } from '../../text/memo.ts';
import type { CauseId } from '../cause.ts';
import { findingWords } from '../finding-words.ts';
import type { PartTexts } from '../claims-attempts.ts';
import type { Diagnosis } from '../trial.ts';
import { claimText, hasClaim, headerText, type ReceiverFacts, type ReceiverNote } from './facts.ts';
import { receivers, type Receiver } from './receivers.ts';

/** A longer header or payload is not examined. */
const longest = 100_000;

/**
 * Returns what a receiver refuses although the signature is right, and what kind of token this is if
 * that matters. Rejections first; a guess is only a remark. `now`, in seconds, is for receivers that
 * compare with the clock. Remembered for the texts of one token.
 */
export const receiverCauses = memoLast((header: string, payload: string, now: number | null): readonly Diagnosis[] => {
  const facts = factsOf(header, payload);
  if (facts === null) return [];
  const misplaced = claimsInHeader(facts);
  const refused = judgements(header, payload, now).flatMap(refusals);
  return [...(misplaced === null ? [] : [diagnosisOf(misplaced, 'seen')]), ...refused, ...kindOfToken(facts)];
});

/** What a receiver that is certainly meant says against a token, without what to do. */
export type ReceiverRefusal = { readonly receiver: string; readonly fact: string };

/** Returns the first refusal by a receiver that is certainly meant; null if there is none. */
export const receiverRefusal = memoLast((header: string, payload: string): ReceiverRefusal | null => {
  const [refusal] = judgements(header, payload, null).flatMap((judgement) => {
    const note = judgement.notes.find((each) => isRefusal(judgement, each));
    return note === undefined ? [] : [{ receiver: judgement.receiver, fact: findingWords(note).fact }];
  });
  return refusal ?? null;
});

/**
 * Returns whether the receiver that is certainly meant takes a claim in a JSON type that RFC 7519 §4.1 does
 * not give it.
 */
export const isTypeTaken = ({ header, payload }: PartTexts, claim: string): boolean =>
  receivers.some(({ taken = [], recognise }) => {
    const facts = taken.includes(claim) ? factsOf(header, payload) : null;
    return facts !== null && recognise(facts) === 'certain';
  });

/** What a receiver says of a token that is, or may be, for it. */
type Judgement = {
  readonly receiver: string;
  readonly known: NonNullable<ReturnType<Receiver['recognise']>>;
  readonly notes: readonly ReceiverNote[];
};

const judgements = memoLast((header: string, payload: string, now: number | null): readonly Judgement[] => {
  const read = factsOf(header, payload);
  if (read === null) return [];
  const facts = { ...read, now };
  return receivers.flatMap(({ name, recognise, checks }) => {
    const known = recognise(facts);
    return known === null
      ? []
      : [{ receiver: name, known, notes: checks.flatMap((check) => check(facts, name) ?? []) }];
  });
});

/** The wrong kind of token is only a guess, even if the receiver is not. */
const isRefusal = ({ known }: Judgement, { cause, isGuess }: ReceiverNote): boolean =>
  known === 'certain' && cause !== 'wrong-token-kind' && isGuess !== true;

const factsOf = memoLast((header: string, payload: string): ReceiverFacts | null => {
  const [first, second] = [objectIn(header), objectIn(payload)];
  return first === null || second === null ? null : { header: first, claims: second, now: null };
});

function objectIn(text: string): JsonObject | null {
  if (text.length > longest) return null;
  const { node, fault } = readJson(text);
  return fault === null && node?.kind === 'object' ? node : null;
}

const diagnosisOf = ({ cause, sentence, explains = [] }: ReceiverNote, kind: Diagnosis['kind']): Diagnosis => ({
  findings: [{ cause, sentence }],
  kind,
  changes: [],
  repair: null,
  ...(explains.length === 0 ? {} : { explains }),
});

function refusals(judgement: Judgement): readonly Diagnosis[] {
  // Two times that are out of range are one mistake.
  const once = [...new Map(judgement.notes.toReversed().map((note) => [note.cause, note])).values()].toReversed();
  return once.map((note) => diagnosisOf(note, isRefusal(judgement, note) ? 'rejected' : 'remark'));
}

const names = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'];

/** RFC 7519 §5.3 allows claims in the header only as copies, for encrypted tokens. */
function claimsInHeader(facts: ReceiverFacts): ReceiverNote | null {
  const found = names.filter((name) => memberNamed(facts.header, name) !== undefined && !hasClaim(facts, name));
  if (found.length === 0) return null;
  return {
    cause: 'claims-in-header',
    sentence:
      found.length === 1
        ? t`${listOf(found)} is in the header and not in the payload, so verifiers do not see it.\nThe signer must write it into the payload (RFC 7519 §4).`
        : t`${listOf(found)} are in the header and not in the payload, so verifiers do not see them.\nThe signer must write them into the payload (RFC 7519 §4).`,
  };
}

type Said = { readonly name: string; readonly value: string };
/** `explains`: what follows if only its issuer can check it, because it is signed with a shared secret. */
type Kind = {
  readonly values: readonly string[];
  readonly says: (by: Said) => string;
  readonly explains?: readonly CauseId[];
};

/** Kinds of token that an API does not take as an access token, by the value that says so. */
const kinds: readonly Kind[] = [
  {
    values: ['refresh', 'offline'],
    // Keycloak signs them with a secret that no key set contains.
    explains: ['jwks-kid-not-found', 'key-type-mismatch'],
    says: ({ name, value }) =>
      t`This is a refresh token: “${name}” says “${value}”. An API accepts only an access token.\nExchange it at the token endpoint, and send the access token from the answer.`,
  },
  {
    values: ['sliding'],
    says: ({ name, value }) =>
      t`This is a sliding token: “${name}” says “${value}”. A verifier that expects an access token rejects it.\nRequest an access token, or allow SlidingToken in AUTH_TOKEN_CLASSES.`,
  },
  {
    values: ['id'],
    says: ({ name, value }) =>
      t`This is an ID token: “${name}” says “${value}”. It tells the client who signed in; an API accepts only an access token.\nSend the access token to the API.`,
  },
];

/** Returns the kind of token that the token itself names, if an API does not take it. */
function kindOfToken(facts: ReceiverFacts): readonly Diagnosis[] {
  const said = ['token_use', 'token_type', 'typ', 'type'].map((name) => ({
    name,
    value: claimText(facts, name).toLowerCase(),
  }));
  const isOfIssuer = headerText(facts, 'alg').startsWith('HS');
  const named = kinds.flatMap(({ values, says, explains = [] }) => {
    const by = said.find(({ value }) => values.includes(value));
    return by === undefined ? [] : [{ ...ofKind(says(by)), explains: isOfIssuer ? explains : [] }];
  });
  return [...named, ...apiKeyOf(facts)].slice(0, 1);
}

const ofKind = (sentence: string): Diagnosis => diagnosisOf({ cause: 'wrong-token-kind', sentence }, 'remark');

function apiKeyOf(facts: ReceiverFacts): readonly Diagnosis[] {
  const role = claimText(facts, 'role');
  const isKey = claimText(facts, 'iss') === 'supabase' && ['anon', 'service_role'].includes(role);
  return isKey
    ? [
        ofKind(
          t`This is an API key of Supabase with the role “${role}”, not the token of a person who signed in.\nSend the access_token of the session instead.`,
        ),
      ]
    : [];
}
