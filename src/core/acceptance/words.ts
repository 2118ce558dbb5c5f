import { t } from '../text/language.ts';
import { assertNever } from '../text/result.ts';
import type { AcceptanceCondition } from './conditions.ts';
import type { Acceptance } from './predict.ts';

/** What a condition says about the token and what is expected of it. */
const reasons: Readonly<Record<AcceptanceCondition, () => string>> = {
  parts: () => t`The token does not have three parts.`,
  broken: () => t`A part contains characters that base64url does not have.`,
  padding: () => t`A part has padding.`,
  'incomplete-padding': () => t`The padding of a part is incomplete.`,
  alphabet: () => t`A part is written with + or /.`,
  'trailing-bits': () => t`The last character of a part has bits that mean nothing.`,
  'hmac-bits': () => t`The last character of the signature has bits that mean nothing.`,
  header: () => t`The header is not a JSON object.`,
  payload: () => t`The payload is not a JSON object.`,
  'payload-scalar': () => t`The payload is not a JSON object.`,
  'payload-array': () => t`The payload is not a JSON object.`,
  'payload-null': () => t`The payload is not a JSON object.`,
  'payload-asked': () => t`The payload is not a JSON object.`,
  'payload-not-json': () => t`The payload is not JSON.`,
  'payload-of-jwt': () => t`The payload is not JSON.`,
  duplicates: () => t`A member name occurs twice.`,
  'algorithm-none': () => t`The algorithm is none.`,
  'no-algorithm': () => t`The header names no algorithm.`,
  'unknown-algorithm': () => t`The library does not have the algorithm.`,
  algorithm: () => t`The algorithm is not among the expected ones.`,
  'key-algorithms': () => t`The key fits none of the expected algorithms.`,
  unsigned: () => t`The token has no signature.`,
  crit: () => t`The header has crit.`,
  'crit-malformed': () => t`The crit of the header is malformed.`,
  'crit-unknown': () => t`The crit of the header names something that the library does not know.`,
  unencoded: () => t`The payload is not encoded ("b64": false).`,
  'short-secret': () => t`The secret is shorter than the hash.`,
  'short-rsa': () => t`The RSA key has fewer than 2048 bits.`,
  'tiny-rsa': () => t`The RSA key has fewer than 1024 bits.`,
  signature: () => t`The signature does not verify with your key.`,
  'signature-unknown': () => t`The signature is not checked yet.`,
  'exp-missing': () => t`The token has no exp.`,
  'kid-type': () => t`kid is not a string.`,
  'subject-type': () => t`sub is not a string.`,
  'id-type': () => t`jti is not a string.`,
  'issuer-odd': () => t`iss is not a string.`,
  'subject-odd': () => t`sub is not a string.`,
  'id-odd': () => t`jti is not a string.`,
  'audience-list-odd': () => t`aud is neither a string nor a list of strings.`,
  'audience-odd': () => t`aud is neither a string nor a list of strings.`,
  'exp-text': () => t`exp is not a number.`,
  'nbf-text': () => t`nbf is not a number.`,
  'iat-text': () => t`iat is not a number.`,
  'exp-type': () => t`exp is not a number.`,
  'nbf-type': () => t`nbf is not a number.`,
  'iat-type': () => t`iat is not a number.`,
  expired: () => t`The token is expired.`,
  'not-yet-valid': () => t`nbf is in the future.`,
  'nbf-after-exp': () => t`nbf is after exp.`,
  'issued-in-future': () => t`iat is in the future.`,
  'issued-in-future-without-nbf': () => t`iat is in the future.`,
  'audience-missing': () => t`The token has no aud, and you expect one.`,
  audience: () => t`aud is not the audience that you expect.`,
  'audience-empty': () => t`aud is empty, and you expect one.`,
  'audience-form': () => t`aud is neither a string nor a list of strings.`,
  'audience-mixed': () => t`aud is neither a string nor a list of strings.`,
  'audience-other': () => t`aud is not the audience that you expect.`,
  'audience-strings-unasked': () => t`The token has an aud, and you expect none.`,
  'audience-unasked': () => t`The token has an aud, and you expect none.`,
  'audience-not-given': () => t`You expect no audience.`,
  'issuer-missing': () => t`The token has no iss, and you expect one.`,
  issuer: () => t`iss is not the issuer that you expect.`,
  'issuer-other': () => t`iss is not the issuer that you expect.`,
  'issuer-type': () => t`iss is not a string.`,
  'issuer-not-given': () => t`You expect no issuer.`,
  type: () => t`typ is not the type that you expect.`,
  'type-exact': () => t`typ is not exactly the type that you expect.`,
  'type-not-jwt': () => t`typ is not JWT.`,
  required: () => t`A claim that you require is missing.`,
  'required-null': () => t`A claim that you require is null.`,
};

/** What a library leaves to the code around it, where it has no option. */
const ownChecks: ReadonlySet<AcceptanceCondition> = new Set<AcceptanceCondition>([
  'issuer',
  'issuer-missing',
  'audience',
  'audience-missing',
  'type',
  'required',
]);

/** Returns whether the library accepts, in one word or two. */
export function acceptsWords({ accepts }: Acceptance): string {
  switch (accepts) {
    case 'yes':
      return t`Yes`;
    case 'no':
      return t`No`;
    case 'depends':
      return t`Depends`;
    default:
      return assertNever(accepts);
  }
}

/** Returns the reason, and for what depends, on what; '' if the library accepts. */
export function acceptanceReason(answer: Acceptance): string {
  if (answer.accepts === 'yes') return '';
  const reason = reasons[answer.why]();
  if (answer.accepts === 'no' || answer.option !== null || answer.why === 'signature-unknown') return reason;
  return ownChecks.has(answer.why)
    ? `${reason} ${t`The code around the library decides this.`}`
    : `${reason} ${t`It depends on details that are not in this table.`}`;
}
