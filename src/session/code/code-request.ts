import { memoLast } from '../../core/text/memo.ts';
import { checkClaims } from '../../core/claims/check-claims.ts';
import { secondsOfMs } from '../../core/claims/numeric-date.ts';
import type { Policy } from '../../core/claims/policy.ts';
import type { NoCodeReason } from '../../core/code/answer.ts';
import {
  leftOuts,
  type CodeRequest,
  type EncryptedRequest,
  type Expected,
  type GivenKey,
  type LeftOut,
  type Overlooked,
  type WantedHeader,
} from '../../core/code/request.ts';
import type { AlgorithmRow } from '../../core/crypto/algorithm-row.ts';
import { algorithmOf, isAlgorithmName, type AlgorithmName } from '../../core/crypto/algorithms.ts';
import type { Key } from '../../core/keys/key.ts';
import { selectKeys } from '../../core/keys/select-key.ts';
import { memberNamed, type JsonObject } from '../../core/text/json.ts';
import { parametersOf } from '../../core/token/header.ts';
import type { HeaderParameters, Jwe, Jws } from '../../core/token/token.ts';
import { issuerToken } from '../state/disclosures.ts';
import type { Session } from '../state/model.ts';
import { layersOf, shownLayer } from '../state/opened.ts';
import { tokenOfSource } from '../state/source.ts';
import { encryptedContent, type ReadHeader } from './code-encrypted.ts';
import { codeDisclosing, codeForm } from './code-form.ts';

/** The code that can be written from this session, or why there is none. */
export type Wanted =
  | { readonly kind: 'request'; readonly request: CodeRequest }
  | { readonly kind: 'encrypted'; readonly request: EncryptedRequest }
  | { readonly kind: 'unable'; readonly reason: NoCodeReason };

/** The code is for the outermost token, unless the person selected another layer. */
export const codeRequestOf = memoLast((session: Session): Wanted => {
  const at = session.layer === null ? 0 : shownLayer(session);
  const source = layersOf(session)[at]?.source ?? session.source;
  const token = issuerToken(source) ?? tokenOfSource(source);
  if (token.kind === 'empty') return unable({ kind: 'no-token' });
  if (token.kind === 'jwe') return encryptedCode(session, token, at);
  const { object, text, parameters } = token.header;
  if (token.json !== undefined && parameters.alg !== undefined && !isProtected(object))
    return unable({ kind: 'alg-unprotected' });
  if (object === null || text === null || parameters.alg === undefined) return unable({ kind: 'header-unreadable' });
  // What the signature does not cover is not asked for.
  return fromHeader({ ...session, source }, token, { object, parameters: parametersOf(object), text });
});

function encryptedCode(session: Session, token: Jwe, at: number): Wanted {
  const found = encryptedContent(session, token, at);
  if (!found.ok) return unable(found.fault);
  const { key, header, ...request } = found.value;
  return {
    kind: 'encrypted',
    request: {
      ...request,
      key: key && { ...givenOf(session, key), curve: curveOf(key) },
      header: wantedOf(header),
      expected: expectedOf(session.policy, null),
    },
  };
}

const curveOf = ({ jwk }: Key): string | null => (typeof jwk['crv'] === 'string' ? jwk['crv'] : null);

const isProtected = (header: JsonObject | null): boolean => header !== null && memberNamed(header, 'alg') !== undefined;

const unable = (reason: NoCodeReason): Wanted => ({ kind: 'unable', reason });

function fromHeader(session: Session, token: Jws, header: ReadHeader): Wanted {
  const { payload } = token;
  const alg = header.parameters.alg ?? '';
  const row = algorithmOf(alg);
  if (alg.trim().toLowerCase() === 'none') return unable({ kind: 'alg-none' });
  if (row === null || !isAlgorithmName(row.name)) return unable({ kind: 'alg-unknown', alg });
  if (header.object.members.some(({ name }) => name === 'crit' || name === 'b64')) return unable({ kind: 'critical' });
  if (payload?.kind !== 'claims') return unable({ kind: 'not-claims' });
  const { policy } = session;
  const claims = { object: payload.object, text: payload.text };
  const disclosing = codeDisclosing(session, claims);
  if (!disclosing.ok) return unable(disclosing.fault);
  return {
    kind: 'request',
    request: {
      ...algorithmAndKey(session, header.parameters, row.name, row),
      pinned: pinnedOf(session, header.parameters, row),
      overlooked: overlookedIn(payload.object, header.parameters, policy),
      expected: expectedOf(policy, row),
      header: wantedOf(header),
      claims,
      form: codeForm(token),
      disclosing: disclosing.value,
    },
  };
}

type Pinned = Pick<CodeRequest, 'algorithm' | 'key'>;

function algorithmAndKey(session: Session, header: HeaderParameters, name: AlgorithmName, row: AlgorithmRow): Pinned {
  const key = keyFor(session, header, row);
  const variant = name === 'EdDSA' && key?.curve === 'Ed448' ? 'EdDSA on Ed448' : name;
  return { algorithm: { row, variant }, key: key && givenOf(session, key) };
}

/** Code that verifies must not allow what the expectations forbid (RFC 8725 §3.1). */
function pinnedOf(session: Session, header: HeaderParameters, row: AlgorithmRow): CodeRequest['pinned'] {
  const { algorithms } = session.policy;
  if (algorithms.length === 0 || algorithms.includes(row.name)) return null;
  const name = algorithms.find((each) => isAlgorithmName(each) && each !== 'none');
  const allowed = algorithmOf(name ?? '');
  return allowed !== null && name !== undefined && isAlgorithmName(name)
    ? algorithmAndKey(session, header, name, allowed)
    : (algorithms[0] ?? '');
}

/** Asks the clock once, because this only adds a note. */
function overlookedIn(claims: JsonObject, header: HeaderParameters, policy: Policy): readonly Overlooked[] {
  const { checks } = checkClaims({ claims, header, policy, now: secondsOfMs(Date.now()) });
  const failed = checks.filter(({ outcome }) => outcome === 'failed');
  return failed.flatMap(({ id, claim }): Overlooked[] => {
    if (id === 'iat-in-future') return [{ kind: id }];
    return id === 'wrong-json-type' && (claim === 'iss' || claim === 'aud') ? [{ kind: id, claim }] : [];
  });
}

/** Returns the key that verifies, or would verify. A key that can sign serves for both. */
function keyFor({ ring }: Session, header: HeaderParameters, row: AlgorithmRow): Key | null {
  if (ring === null) return null;
  const [signing] = selectKeys(ring, header, row, 'sign').candidates;
  return signing ?? selectKeys(ring, header, row, 'verify').candidates[0] ?? null;
}

const givenOf = ({ key: { secretEncoding } }: Session, { form, isPrivate, bits }: Key): GivenKey => ({
  form,
  isPrivate,
  encoding: secretEncoding,
  bits,
});

/** `row`: null for an encrypted token, whose algorithm is not a signature's. */
function expectedOf(policy: Policy, row: AlgorithmRow | null): Expected {
  const { issuer, audience, type, tolerance, requiredClaims, nonce, maxAge } = policy;
  return {
    issuers: issuer,
    audiences: audience,
    type,
    tolerance: wholeSeconds(tolerance),
    required: requiredClaims,
    exact: nonce === '' ? [] : [{ claim: 'nonce', value: nonce }],
    maxAge: maxAge === null ? null : wholeSeconds(maxAge),
    leftOut: leftOuts.filter((field) => isLeftOut[field](policy, row?.name ?? null)),
  };
}

/**
 * Every language can write and count this many seconds, some thirty years. Go counts in nanoseconds
 * of 64 bits, nimbus-jose-jwt in 32 bits, and JavaScript would write `1e+21`.
 */
const mostSeconds = 1_000_000_000;

const wholeSeconds = (length: number): number => Math.min(Math.round(length), mostSeconds);

const isLeftOut: Readonly<Record<LeftOut, (policy: Policy, alg: string | null) => boolean>> = {
  checkAsOf: (policy) => policy.checkAsOf !== null,
  maxLifetime: (policy) => policy.maxLifetime !== null,
  revokedIds: (policy) => policy.revokedIds.length > 0,
  minVersion: (policy) => policy.minVersion !== null,
  // Code accepts only the token's algorithm, whatever else the policy accepts.
  algorithms: ({ algorithms }, alg) => alg !== null && algorithms.length > 0 && !algorithms.includes(alg),
};

function wantedOf({ object, parameters, text }: ReadHeader): WantedHeader {
  const own = (name: 'typ' | 'kid'): string | null => parameters[name] ?? null;
  const isOwn = (name: string): boolean => name === 'alg' || ((name === 'typ' || name === 'kid') && own(name) !== null);
  return { typ: own('typ'), kid: own('kid'), others: object.members.filter(({ name }) => !isOwn(name)), text };
}
