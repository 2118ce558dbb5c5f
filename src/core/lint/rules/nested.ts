import { stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import type { Token } from '../../token/token.ts';
import { headerParameter } from '../reading.ts';
import { sightingIf, type LintSubject, type Rule } from '../rule.ts';

const isOfToken = (cty: string): boolean => /jwt|jose/i.test(cty);

/** Returns which layer (the outermost is 1) contains a token without a cty that says so; null if none does. */
function unnamedLayer({ inner, deeper }: LintSubject): number | null {
  const inside = [inner, ...deeper].slice(0, deeper.length);
  const at = inside.findIndex((token) => token?.kind !== 'empty' && !isOfToken(token?.header.parameters.cty ?? ''));
  return at < 0 ? null : at + 2;
}

const isUnsigned = (token: Token | null): boolean =>
  token?.kind === 'jws' && token.header.parameters.alg?.toLowerCase() === 'none';

/** Tokens that contain another token, once that is readable (RFC 7519 §5.2, Appendix A.2). */
export const nestedRules = {
  'nested/cty': {
    severity: 'medium',
    source: 'RFC 7519 §5.2',
    look: (subject) => {
      const cty = stringOf(headerParameter(subject, 'cty')) ?? '';
      const advice = t`A recipient may read the content as something else. The sender must set "cty": "JWT".`;
      const outer = sightingIf(subject.inner !== null && !isOfToken(cty), () => ({
        place: 'header',
        span: null,
        what: t`The content is a token, but the header does not say so with cty.`,
        advice,
      }));
      const layer = unnamedLayer(subject);
      const further = sightingIf(layer !== null, () => ({
        place: 'token',
        span: null,
        what: t`Layer ${layer ?? 0} contains a token, but its header does not say so with cty.`,
        advice,
      }));
      return [...outer, ...further];
    },
  },
  'nested/unsigned': {
    severity: 'high',
    source: 'RFC 8725 §3.3',
    look: ({ inner, deeper }) =>
      sightingIf([inner, ...deeper].some(isUnsigned), () => ({
        place: 'token',
        span: null,
        what: t`The token inside is not signed (alg none).`,
        advice: t`Encryption does not say who wrote the claims. Anyone with the recipient's public key can create such a token.`,
      })),
  },
} as const satisfies Readonly<Record<string, Rule>>;
