import { stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { headerParameter } from '../reading.ts';
import { sightingIf, type Rule } from '../rule.ts';

/** Tokens that contain another token, once that is readable (RFC 7519 §5.2, Appendix A.2). */
export const nestedRules = {
  'nested/cty': {
    severity: 'medium',
    source: 'RFC 7519 §5.2',
    look: (subject) => {
      const cty = stringOf(headerParameter(subject, 'cty')) ?? '';
      return sightingIf(subject.inner !== null && !/jwt|jose/i.test(cty), () => ({
        place: 'header',
        span: null,
        what: t`The content is a token, but the header does not say so with cty.`,
        advice: t`A recipient may read the content as something else. The sender must set "cty": "JWT".`,
      }));
    },
  },
  'nested/unsigned': {
    severity: 'high',
    source: 'RFC 8725 §3.3',
    look: ({ inner }) =>
      sightingIf(inner?.kind === 'jws' && inner.header.parameters.alg?.toLowerCase() === 'none', () => ({
        place: 'token',
        span: null,
        what: t`The token inside is not signed (alg none).`,
        advice: t`Encryption does not say who wrote the claims. Anyone with the recipient's public key can create such a token.`,
      })),
  },
} as const satisfies Readonly<Record<string, Rule>>;
