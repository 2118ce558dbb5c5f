import type { PolicyField } from '../../core/claims/policy.ts';
import { t } from '../../core/text/language.ts';

type FieldWords = {
  readonly label: string;
  /** What kind of value it is, and how to write it. */
  readonly placeholder: string;
  /** What to write if the typed text cannot be read; empty if any text can be. */
  readonly wanted: string;
};

/** The words of each expectation's field. */
export const fieldWords: { readonly [Field in PolicyField]: () => FieldWords } = {
  issuer: () => ({ label: t`Expected issuer`, placeholder: t`exact value of iss`, wanted: closeQuote() }),
  audience: () => ({ label: t`Expected audience`, placeholder: t`aud, or one of its values`, wanted: closeQuote() }),
  type: () => ({ label: t`Expected type`, placeholder: t`typ: at+jwt`, wanted: '' }),
  tolerance: () => ({ label: t`Clock tolerance`, placeholder: t`seconds, or 5 min`, wanted: notATime() }),
  checkAsOf: () => ({
    label: t`Check as of`,
    placeholder: t`now`,
    wanted: t`Not a valid time. Use 2026-11-22 09:14, a NumericDate, +1 h or 3 d ago.`,
  }),
  requiredClaims: () => ({ label: t`Required claims`, placeholder: t`sub, jti`, wanted: closeQuote() }),
  algorithms: () => ({ label: t`Allowed algorithms`, placeholder: t`RS256, ES256`, wanted: closeQuote() }),
  maxAge: () => ({ label: t`Maximum age`, placeholder: t`since iat: 1 h`, wanted: notATime() }),
  maxLifetime: () => ({ label: t`Maximum lifetime`, placeholder: t`iat to exp: 15 min`, wanted: notATime() }),
  nonce: () => ({ label: t`Expected nonce`, placeholder: t`exact value of nonce`, wanted: '' }),
  revokedIds: () => ({ label: t`Revoked token ids`, placeholder: t`one jti per line`, wanted: '' }),
  versionClaim: () => ({ label: t`Version claim`, placeholder: 'token_version', wanted: '' }),
  minVersion: () => ({ label: t`Minimum version`, placeholder: t`a whole number`, wanted: t`Not a whole number.` }),
};

const notATime = (): string => t`Not a valid duration. Use 60, 60 s or 5 min.`;
const closeQuote = (): string => t`A closing quote is missing.`;
