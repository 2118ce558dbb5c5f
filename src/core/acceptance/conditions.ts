import type { Policy } from '../claims/policy.ts';
import { mediaType } from '../text/media-type.ts';
import type { AcceptanceFacts, OddTime } from './facts.ts';

type TimeName = keyof AcceptanceFacts['times'];

/** What a library is asked: its clock rules, and what the person expects. */
type AcceptanceAsked = {
  readonly facts: AcceptanceFacts;
  /** As the library reads them: seconds, what is not a time, or null if there is none. */
  readonly times: Readonly<Record<TimeName, number | OddTime['is'] | null>>;
  readonly policy: Policy;
  /** The moment of the check, in whole seconds since 1970. */
  readonly now: number;
  /** Seconds. */
  readonly leeway: number;
  /** Whether a token is still valid in the very second of its `exp`; RFC 7519 §4.1.4 says it is not. */
  readonly isLastSecondValid: boolean;
  readonly algorithms: ReadonlySet<string>;
};

type Condition = (asked: AcceptanceAsked) => boolean;

const wrong =
  (name: TimeName): Condition =>
  ({ times }) =>
    typeof times[name] === 'string';
const isText =
  (name: TimeName): Condition =>
  ({ times }) =>
    times[name] === 'text';
const after =
  (name: TimeName): Condition =>
  ({ times, now, leeway }) => {
    const time = times[name];
    return typeof time === 'number' && time > now + leeway;
  };
/** Neither a string nor null. */
const odd =
  (name: string): Condition =>
  ({ facts }) =>
    facts.oddIds.has(name) && !facts.nulls.has(name);
const lacks = (name: string): Condition => {
  return ({ facts }) => !facts.claims.has(name);
};

const families: Readonly<Record<string, RegExp>> = { oct: /^HS/, RSA: /^[RP]S/, EC: /^ES/, OKP: /^Ed/ };
const isFor = (kty = '', alg: string): boolean => families[kty]?.test(alg) === true;

/** Every reason for which a library can reject a token, each a question about the facts alone. */
export const acceptanceConditions = {
  parts: ({ facts }) => facts.parts !== 3,
  broken: ({ facts }) => facts.writing.has('broken'),
  padding: ({ facts }) => facts.writing.has('padding'),
  'incomplete-padding': ({ facts }) => facts.writing.has('incomplete-padding'),
  alphabet: ({ facts }) => facts.writing.has('standard-alphabet'),
  'trailing-bits': ({ facts }) => facts.writing.has('trailing-bits'),
  'hmac-bits': ({ facts }) => facts.writing.has('signature-bits') && facts.alg?.startsWith('HS') === true,
  header: ({ facts }) => !facts.hasHeader,
  payload: ({ facts }) => facts.payload !== 'claims',
  'payload-not-json': ({ facts }) => facts.payload === 'other',
  'payload-scalar': ({ facts }) => facts.payload === 'scalar',
  'payload-array': ({ facts }) => facts.payload === 'array',
  'payload-null': ({ facts }) => facts.payload === 'null',
  'payload-asked': ({ facts, policy }) =>
    facts.payload !== 'claims' && (policy.issuer.length > 0 || policy.audience.length > 0),
  'payload-of-jwt': ({ facts }) => facts.payload === 'other' && facts.typ === 'JWT',
  duplicates: ({ facts }) => facts.hasDuplicates,
  'algorithm-none': ({ facts }) => facts.alg === 'none',
  'no-algorithm': ({ facts }) => facts.alg === null || facts.alg === '',
  'unknown-algorithm': ({ facts, algorithms }) => !algorithms.has(facts.alg ?? ''),
  algorithm: ({ facts, policy }) => policy.algorithms.length > 0 && !policy.algorithms.includes(facts.alg ?? ''),
  'key-algorithms': ({ facts, policy }) =>
    facts.key !== null && policy.algorithms.length > 0 && !policy.algorithms.some((one) => isFor(facts.key?.kty, one)),
  unsigned: ({ facts }) => facts.signature === 'missing',
  crit: ({ facts }) => facts.hasCrit,
  'crit-malformed': ({ facts }) => facts.crit !== null && facts.crit !== 'unknown',
  'crit-unknown': ({ facts }) => facts.crit === 'unknown',
  unencoded: ({ facts }) => facts.isUnencoded,
  'short-secret': ({ facts }) => facts.key?.kty === 'oct' && facts.key.bits < Number(facts.alg?.slice(2)),
  'short-rsa': ({ facts }) => facts.key?.kty === 'RSA' && facts.key.bits < 2048,
  'tiny-rsa': ({ facts }) => facts.key?.kty === 'RSA' && facts.key.bits < 1024,
  signature: ({ facts }) => facts.signature === 'invalid',
  'signature-unknown': ({ facts }) => facts.signature === 'unknown',
  'kid-type': ({ facts }) => facts.oddIds.has('kid'),
  'subject-type': ({ facts }) => facts.oddIds.has('sub'),
  'id-type': ({ facts }) => facts.oddIds.has('jti'),
  'issuer-odd': odd('iss'),
  'subject-odd': odd('sub'),
  'id-odd': odd('jti'),
  'audience-list-odd': ({ facts }) => facts.audience === 'mixed',
  'audience-odd': ({ facts }) => ['mixed', 'other'].includes(facts.audience),
  'exp-text': isText('exp'),
  'nbf-text': isText('nbf'),
  'iat-text': isText('iat'),
  'exp-missing': lacks('exp'),
  'exp-type': wrong('exp'),
  'nbf-type': wrong('nbf'),
  'iat-type': wrong('iat'),
  expired: ({ times, now, leeway, isLastSecondValid }) => {
    const { exp } = times;
    if (typeof exp !== 'number') return false;
    return isLastSecondValid ? exp + leeway < now : exp + leeway <= now;
  },
  'not-yet-valid': after('nbf'),
  'nbf-after-exp': ({ times: { nbf, exp } }) => typeof nbf === 'number' && typeof exp === 'number' && nbf > exp,
  'issued-in-future': after('iat'),
  'issued-in-future-without-nbf': (asked) => asked.times.nbf === null && after('iat')(asked),
  'audience-missing': ({ facts, policy }) => policy.audience.length > 0 && !facts.claims.has('aud'),
  audience: ({ facts, policy }) =>
    policy.audience.length > 0 && facts.claims.has('aud') && !policy.audience.some((one) => facts.aud.has(one)),
  'audience-empty': ({ facts, policy }) => policy.audience.length > 0 && facts.audience === 'empty',
  'audience-form': ({ facts, policy }) => policy.audience.length > 0 && ['mixed', 'other'].includes(facts.audience),
  'audience-mixed': ({ facts, policy }) => policy.audience.length > 0 && facts.audience === 'mixed',
  'audience-other': ({ facts, policy }) =>
    policy.audience.length > 0 && facts.audience === 'strings' && !policy.audience.some((one) => facts.aud.has(one)),
  'audience-strings-unasked': ({ facts, policy }) => policy.audience.length === 0 && facts.audience === 'strings',
  'audience-unasked': ({ facts, policy }) =>
    policy.audience.length === 0 && !['absent', 'empty'].includes(facts.audience),
  'audience-not-given': ({ policy }) => policy.audience.length === 0,
  'issuer-missing': ({ facts, policy }) => policy.issuer.length > 0 && !facts.claims.has('iss'),
  issuer: ({ facts, policy }) =>
    policy.issuer.length > 0 && facts.claims.has('iss') && !policy.issuer.includes(facts.iss ?? ''),
  'issuer-other': ({ facts, policy }) =>
    policy.issuer.length > 0 && facts.iss !== null && !policy.issuer.includes(facts.iss),
  'issuer-type': ({ facts, policy }) => policy.issuer.length > 0 && facts.claims.has('iss') && facts.iss === null,
  'issuer-not-given': ({ policy }) => policy.issuer.length === 0,
  type: ({ facts, policy }) =>
    policy.type !== '' && (facts.typ === null || mediaType(facts.typ) !== mediaType(policy.type)),
  'type-exact': ({ facts, policy }) => policy.type !== '' && facts.typ !== policy.type,
  'type-not-jwt': ({ facts }) => facts.typ !== null && facts.typ.toUpperCase() !== 'JWT',
  'required-null': ({ facts, policy }) => policy.requiredClaims.some((name) => facts.nulls.has(name)),
  required: ({ facts, policy }) => policy.requiredClaims.some((name) => !facts.claims.has(name)),
} as const satisfies Record<string, Condition>;

export type AcceptanceCondition = keyof typeof acceptanceConditions;
