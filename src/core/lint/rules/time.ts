import { prepareClaims } from '../../claims/check-claims.ts';
import type { CheckId } from '../../claims/check.ts';
import { checkSentence } from '../../claims/check-sentences.ts';
import { durationWords } from '../../claims/duration.ts';
import { seconds } from '../../claims/numeric-date.ts';
import { noPolicy } from '../../claims/policy.ts';
import { profiles, type ProfileId } from '../../profiles/profiles.ts';
import { t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { memoLast } from '../../text/memo.ts';
import { textIn } from '../../text/spans.ts';
import { claimNamed, lackingClaim, sightValue, timeClaim } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type Severity, type Sighting, type LintSubject } from '../rule.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

const times = ['exp', 'nbf', 'iat', 'auth_time'];

/** Whether the times make sense. Whether they are valid now is part of the verdict. */
export const timeRules = {
  'time/no-expiry': {
    severity: 'high',
    source: 'RFC 6750 §5.3, OWASP ASVS 5.0 V9.2.1',
    look: (subject) =>
      leaves(subject, 'exp') && !isLasting(subject.profile) && claimNamed(subject, 'exp') === undefined
        ? lackingClaim(
            subject,
            t`The token never expires: it has no exp.`,
            t`Anyone who gets it can use it forever. Use a short lifetime and renew it.`,
          )
        : [],
  },
  'time/no-issue-time': {
    severity: 'low',
    source: 'RFC 7519 §4.1.6',
    look: (subject) =>
      leaves(subject, 'iat') && claimNamed(subject, 'iat') === undefined
        ? lackingClaim(
            subject,
            t`No iat: the age of the token is unknown.`,
            t`With iat, a verifier can reject tokens from before a password or key change.`,
          )
        : [],
  },
  'time/long-life': {
    severity: 'medium',
    source: 'RFC 6750 §5.3',
    look: (subject) =>
      lifeOf(subject).flatMap(({ life, most, source }) =>
        sightValue(claimNamed(subject, 'exp'), (node) =>
          sightingIf(life > most, () => ({
            ...sightingAt(
              'claims',
              node,
              t`The lifetime of the token is ${durationWords(seconds(life))}.`,
              t`For this type of token, ${durationWords(seconds(most))} is already long. A short lifetime limits the damage if it is stolen.`,
            ),
            source,
          })),
        ),
      ),
  },
  'time/never-valid': {
    severity: 'high',
    source: 'RFC 7519 §4.1.5',
    look: (subject) =>
      sightValue(claimNamed(subject, 'nbf'), (node) => {
        const [nbf, exp] = [timeClaim(subject, 'nbf'), timeClaim(subject, 'exp')];
        return sightingIf(nbf !== null && exp !== null && nbf >= exp, () =>
          sightingAt(
            'claims',
            node,
            t`nbf is not before exp: the token is never valid.`,
            t`Check how the issuer computes them.`,
          ),
        );
      }),
  },
  'time/valid-before-issued': {
    severity: 'low',
    source: 'RFC 7519 §4.1.5',
    look: (subject) =>
      sightValue(claimNamed(subject, 'nbf'), (node) => {
        const [nbf, iat] = [timeClaim(subject, 'nbf'), timeClaim(subject, 'iat')];
        return sightingIf(nbf !== null && iat !== null && iat - nbf > day, () =>
          sightingAt(
            'claims',
            node,
            t`nbf is more than a day before iat.`,
            t`The token says it was valid long before it was issued. Usually both are the same.`,
          ),
        );
      }),
  },
  'time/signed-in-after-issue': {
    severity: 'medium',
    source: 'OpenID Connect Core 1.0 §2',
    look: (subject) =>
      sightValue(claimNamed(subject, 'auth_time'), (node) => {
        const [signedIn, iat] = [timeClaim(subject, 'auth_time'), timeClaim(subject, 'iat')];
        return sightingIf(signedIn !== null && iat !== null && signedIn > iat, () =>
          sightingAt(
            'claims',
            node,
            t`auth_time is after iat.`,
            t`A sign-in comes before the token that is issued for it. Check the issuer's clocks.`,
          ),
        );
      }),
  },
  'time/impossible': {
    severity: 'medium',
    source: 'RFC 7519 §2',
    look: (subject) =>
      times.flatMap((name) =>
        sightValue(claimNamed(subject, name), (node) =>
          sightingIf(node.kind === 'number' && (node.value < 0 || !Number.isFinite(node.value)), () =>
            sightingAt(
              'claims',
              node,
              t`${othersText(name)} is not a plausible time.`,
              t`It is before 1970 or beyond any calendar. Check how the issuer computes it.`,
            ),
          ),
        ),
      ),
  },
  'time/exponent': {
    severity: 'low',
    source: 'RFC 7519 §2',
    look: (subject) =>
      times.flatMap((name) =>
        sightValue(claimNamed(subject, name), (node) =>
          sightingIf(node.kind === 'number' && /e/i.test(textIn(subject.texts.claims, node.span)), () =>
            sightingAt(
              'claims',
              node,
              t`${othersText(name)} is written with an exponent.`,
              t`That is valid JSON, but parsers that expect whole numbers fail on it. Write all digits.`,
            ),
          ),
        ),
      ),
  },
  'time/sample': {
    severity: 'info',
    source: 'RFC 7519 §4.1.6',
    look: (subject) =>
      sightValue(claimNamed(subject, 'iat'), (node) =>
        sightingIf(timeClaim(subject, 'iat') === 1516239022, () =>
          sightingAt(
            'claims',
            node,
            t`iat is that of the well-known sample token.`,
            t`It was probably copied from an example. The code that issues tokens must set it.`,
          ),
        ),
      ),
  },
  'time/milliseconds': checkRule('exp-milliseconds', 'high'),
  'time/not-a-number': checkRule('exp-not-a-number', 'high'),
  'time/too-small': checkRule('exp-too-small', 'high'),
  'time/fraction': checkRule('exp-float', 'info'),
  'time/backwards': checkRule('exp-before-iat', 'high'),
} as const satisfies Readonly<Record<string, Rule>>;

/** Reports what the checks of the claims find, so that no problem is found twice. */
function checkRule(id: CheckId, severity: Severity): Rule {
  return {
    severity,
    source: 'RFC 7519 §2',
    look: ({ contents: { claims } }) => (claims === null ? [] : checksOf(claims, id)),
  };
}

// Several rules ask in turn, and the claims may be many.
const standingChecks = memoLast(
  (claims: NonNullable<LintSubject['contents']['claims']>) =>
    prepareClaims({ claims, header: {}, policy: noPolicy }).standing,
);

function checksOf(claims: NonNullable<LintSubject['contents']['claims']>, id: CheckId): readonly Sighting[] {
  return standingChecks(claims)
    .filter((check) => check.id === id && check.outcome !== 'passed' && check.outcome !== 'not-checked')
    .map((check) => ({ place: 'claims', span: check.span, what: checkSentence(check), advice: '' }));
}

/**
 * Returns whether a profile leaves a claim to the issuer. What it requires or forbids is reported
 * separately.
 */
const leaves = ({ profile, contents: { claims } }: LintSubject, name: string): boolean =>
  claims !== null &&
  (profile === null || profiles[profile].requirements.some((each) => each.kind === 'optional' && each.name === name));

/** Credentials are revoked by a status, and a key set is replaced by another. */
const lasting: ReadonlySet<ProfileId> = new Set<ProfileId>([
  'sd-jwt-vc',
  'trust-mark',
  'signed-key-set',
  'key-attestation',
]);
const isLasting = (profile: ProfileId | null): boolean => profile !== null && lasting.has(profile);

type Most = { readonly most: number; readonly source: string };

/** The maximum lifetime of a kind of token before it is reported. */
const mostLife: Readonly<Partial<Record<ProfileId, Most>>> = {
  'access-token': { most: day, source: 'RFC 6750 §5.3' },
  'other-access-token': { most: day, source: 'RFC 6750 §5.3' },
  'mcp-access-token': { most: day, source: 'RFC 6750 §5.3' },
  'id-token': { most: day, source: 'OpenID Connect Core 1.0 §2' },
  'client-assertion': { most: hour, source: 'RFC 7523 §3' },
  'request-object': { most: hour, source: 'RFC 9101 §4' },
  'authorization-response': { most: 10 * minute, source: 'JARM 1.0 §2.1' },
  'logout-token': { most: 10 * minute, source: 'OpenID Connect Back-Channel Logout 1.0 §2.4' },
};

function lifeOf(subject: LintSubject): readonly (Most & { readonly life: number })[] {
  const [exp, from] = [timeClaim(subject, 'exp'), timeClaim(subject, 'iat') ?? timeClaim(subject, 'nbf')];
  const limit = subject.profile === null ? { most: 365 * day, source: 'CWE-613' } : mostLife[subject.profile];
  // An exp in milliseconds would mean thousands of years. It has its own finding.
  return exp === null || from === null || limit === undefined || exp > 1e11 ? [] : [{ ...limit, life: exp - from }];
}
