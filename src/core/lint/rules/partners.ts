import { durationWords } from '../../claims/duration.ts';
import { seconds } from '../../claims/numeric-date.ts';
import { isSameJson, memberNamed, type JsonObject, stringOf } from '../../text/json.ts';
import { listOf, t } from '../../text/language.ts';
import { claimTextOf, isAccess, type Other } from '../beside.ts';
import { claimNamed, sightValue, textClaim, timeClaim } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type LintSubject } from '../rule.ts';

/** Access, refresh and ID token of one sign-in, pasted together. */
export const partnerRules = {
  'pair/other-subject': {
    severity: 'medium',
    source: 'OpenID Connect Core 1.0 §8',
    look: (subject) =>
      sightValue(claimNamed(subject, 'sub'), (node) => {
        const stranger = signInOf(subject).find(
          (other) => isOfSameIssuer(subject, other) && differs(claimTextOf(other, 'sub'), stringOf(node)),
        );
        return stranger === undefined
          ? []
          : [
              sightingAt(
                'claims',
                node,
                t`sub differs from the one in ${nameOf(stranger)} pasted with it.`,
                t`Tokens of one sign-in are about one person. These two were mixed up, or the issuer gives each client its own sub.`,
              ),
            ];
      }),
  },
  'pair/same-session': {
    severity: 'info',
    source: 'RFC 6749 §1.5',
    look: (subject) =>
      partnersOf(subject).flatMap((other) => {
        const shared = ['iss', 'sub', 'sid', 'session_state', 'aud', 'client_id'].filter((name) =>
          sameClaim(subject, other, name),
        );
        const tie = ['sid', 'sub'].find((name) => shared.includes(name));
        return tie === undefined
          ? []
          : sightValue(claimNamed(subject, tie), (node) => [
              sightingAt(
                'claims',
                node,
                t`Belongs with ${nameOf(other)} pasted with it: same ${listOf(shared)}.`,
                together(subject, other),
              ),
            ]);
      }),
  },
  'pair/access-outlives-refresh': {
    severity: 'medium',
    source: 'RFC 9700 §4.14.2',
    look: (subject) =>
      sightValue(claimNamed(subject, 'exp'), (node) =>
        partnersOf(subject).flatMap((other) => {
          const [own, theirs] = [lifeOf(subject.contents.claims), lifeOf(other.claims)];
          return sightingIf(
            isAccess({ profile: subject.profile, name: subject.sent.name }) &&
              isRefresh(other) &&
              own !== null &&
              theirs !== null &&
              own >= theirs,
            () =>
              sightingAt(
                'claims',
                node,
                t`The access token has the same lifetime as the refresh token, or a longer one.`,
                t`A refresh token exists so that the access token can be short-lived: minutes for one, hours or days for the other.`,
              ),
          );
        }),
      ),
  },
  'pair/refresh-unlimited': {
    severity: 'medium',
    source: 'RFC 9700 §4.14.2',
    look: (subject) =>
      sightValue(claimNamed(subject, 'exp'), (node) => {
        const life = lifeOf(subject.contents.claims);
        return sightingIf(subject.profile === 'refresh-token' && life !== null && life > mostRefresh, () =>
          sightingAt(
            'claims',
            node,
            t`The lifetime of the refresh token is ${durationWords(seconds(life ?? 0))}.`,
            t`It should expire when unused for a while, and be rotated or bound to its client, so that theft is noticed.`,
          ),
        );
      }),
  },
} as const satisfies Readonly<Record<string, Rule>>;

const mostRefresh = 90 * 86_400;

/** Returns the tokens that one sign-in returns together: access, refresh and ID token. */
const partnersOf = ({ beside, contents }: LintSubject): readonly Other[] =>
  contents.claims === null
    ? []
    : beside.tokens.filter((other) => isAccess(other) || isRefresh(other) || isIdToken(other)).slice(0, 3);

type Role = 'access' | 'refresh' | 'id';

function roleOf(token: Pick<Other, 'name' | 'profile'>): Role | null {
  if (isRefresh(token)) return 'refresh';
  if (isIdToken(token)) return 'id';
  return isAccess(token) ? 'access' : null;
}

/**
 * Returns the partners if each kind of token is in the text only once. Two of a kind come from two
 * sign-ins, for example of two people in one log.
 */
function signInOf(subject: LintSubject): readonly Other[] {
  const own = roleOf({ name: subject.sent.name, profile: subject.profile });
  const roles = [own, ...subject.beside.tokens.map(roleOf)].filter((role) => role !== null);
  return own === null || new Set(roles).size < roles.length ? [] : partnersOf(subject);
}

const isRefresh = ({ profile, name }: Pick<Other, 'name' | 'profile'>): boolean =>
  profile === 'refresh-token' || name === 'refresh_token';
const isIdToken = ({ profile, name }: Pick<Other, 'name' | 'profile'>): boolean =>
  profile === 'id-token' || name === 'id_token';

const differs = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

const isOfSameIssuer = (subject: LintSubject, other: Other): boolean =>
  textClaim(subject, 'iss') !== null && textClaim(subject, 'iss') === claimTextOf(other, 'iss');

function sameClaim(subject: LintSubject, { claims }: Other, name: string): boolean {
  const [own, theirs] = [claimNamed(subject, name), claims === null ? undefined : memberNamed(claims, name)?.value];
  return own !== undefined && theirs !== undefined && isSameJson(own, theirs);
}

function nameOf(other: Other): string {
  if (isRefresh(other)) return t`the refresh token`;
  return isIdToken(other) ? t`the ID token` : t`the access token`;
}

function lifeOf(claims: JsonObject | null): number | null {
  const [exp, iat] = ['exp', 'iat'].map((name) => (claims === null ? undefined : memberNamed(claims, name)?.value));
  return exp?.kind === 'number' && iat?.kind === 'number' ? Math.max(0, exp.value - iat.value) : null;
}

function together(subject: LintSubject, other: Other): string {
  const [own, theirs] = [lifeOf(subject.contents.claims), lifeOf(other.claims)];
  if (own === null || theirs === null || timeClaim(subject, 'exp') === null) return t`They come from one sign-in.`;
  return t`This one has a lifetime of ${durationWords(seconds(own))}, the other ${durationWords(seconds(theirs))}.`;
}
