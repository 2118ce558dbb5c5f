import { t } from '../../core/text/language.ts';

/* The clauses of facts about the signature that have several forms. */

export const noJwtWords = {
  'jws-json': () => t`this is a JWS in JSON serialization. Diagnosis can create its compact form.`,
  beginning: () => t`this is not a token. Structure says what it is.`,
  other: () => t`this is not a JWT, so it has no signature to check.`,
} as const;

export const alteredWords = {
  'token-padded': () => t`header or payload was padded with = after signing. Without it the signature matches.`,
  'token-standard-base64': () =>
    t`header or payload was rewritten with + and / after signing. With - and _ the signature matches.`,
  other: () =>
    t`the last character of header or payload was changed after signing. With the original one the signature matches.`,
} as const;

export const malformedWords = {
  'segment-count': () =>
    t`there are more parts than a token has, so no verifier accepts it. The signature matches the first three.`,
  'not-base64url': () =>
    t`something in the token is not base64url, so no verifier accepts it, although the signature matches these characters. Structure says where.`,
} as const;
