import { lengthWords } from '../../claims/duration.ts';
import { seconds } from '../../claims/numeric-date.ts';
import { textOf } from '../../profiles/shapes.ts';
import { memberOf, valueOf, type JsonObject } from '../../text/json.ts';
import { listOf, t } from '../../text/language.ts';
import { claimTextOf, isAccess, type Other } from '../beside.ts';
import { claim, seen, textClaim, timeClaim } from '../reading.ts';
import { at, when, type Rule, type Subject } from '../rule.ts';

/** Access, refresh and ID token of one sign-in, pasted together. */
export const partnerRules = {
  'pair/other-subject': {
    severity: 'medium',
    source: 'OpenID Connect Core 1.0 §8',
    look: (subject) =>
      seen(claim(subject, 'sub'), (node) => {
        const stranger = partnersOf(subject).find(
          (other) => isOfSameIssuer(subject, other) && differs(claimTextOf(other, 'sub'), textOf(node)),
        );
        return stranger === undefined
          ? []
          : [
              at(
                'claims',
                node,
                t`sub is another one than in ${nameOf(stranger)} beside it.`,
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
          : seen(claim(subject, tie), (node) => [
              at(
                'claims',
                node,
                t`Belongs with ${nameOf(other)} beside it: the same ${listOf(shared)}.`,
                together(subject, other),
              ),
            ]);
      }),
  },
  'pair/access-outlives-refresh': {
    severity: 'medium',
    source: 'RFC 9700 §4.14.2',
    look: (subject) =>
      seen(claim(subject, 'exp'), (node) =>
        partnersOf(subject).flatMap((other) => {
          const [own, theirs] = [lifeOf(subject.contents.claims), lifeOf(other.claims)];
          return when(
            isAccess({ profile: subject.profile, name: subject.sent.name }) &&
              isRefresh(other) &&
              own !== null &&
              theirs !== null &&
              own >= theirs,
            () =>
              at(
                'claims',
                node,
                t`The access token lives as long as the refresh token.`,
                t`A refresh token is there so that the access token can be short: minutes for the one, hours or days for the other.`,
              ),
          );
        }),
      ),
  },
  'pair/refresh-unlimited': {
    severity: 'medium',
    source: 'RFC 9700 §4.14.2',
    look: (subject) =>
      seen(claim(subject, 'exp'), (node) => {
        const life = lifeOf(subject.contents.claims);
        return when(subject.profile === 'refresh-token' && life !== null && life > mostRefresh, () =>
          at(
            'claims',
            node,
            t`The refresh token lives ${lengthWords(seconds(life ?? 0))}.`,
            t`It should end when it is not used for a while, and be exchanged or bound to its client at each use, so that a stolen one is noticed.`,
          ),
        );
      }),
  },
} as const satisfies Readonly<Record<string, Rule>>;

const mostRefresh = 90 * 86_400;

/** Returns the tokens that one sign-in returns together: access, refresh and ID token. */
const partnersOf = ({ beside, contents }: Subject): readonly Other[] =>
  contents.claims === null
    ? []
    : beside.tokens.filter((other) => isAccess(other) || isRefresh(other) || isIdToken(other)).slice(0, 3);

const isRefresh = ({ profile, name }: Other): boolean => profile === 'refresh-token' || name === 'refresh_token';
const isIdToken = ({ profile, name }: Other): boolean => profile === 'id-token' || name === 'id_token';

const differs = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other;

const isOfSameIssuer = (subject: Subject, other: Other): boolean =>
  textClaim(subject, 'iss') !== null && textClaim(subject, 'iss') === claimTextOf(other, 'iss');

function sameClaim(subject: Subject, { claims }: Other, name: string): boolean {
  const [own, theirs] = [claim(subject, name), claims === null ? undefined : memberOf(claims, name)?.value];
  return own !== undefined && theirs !== undefined && JSON.stringify(valueOf(own)) === JSON.stringify(valueOf(theirs));
}

function nameOf(other: Other): string {
  if (isRefresh(other)) return t`the refresh token`;
  return isIdToken(other) ? t`the ID token` : t`the access token`;
}

function lifeOf(claims: JsonObject | null): number | null {
  const [exp, iat] = ['exp', 'iat'].map((name) => (claims === null ? undefined : memberOf(claims, name)?.value));
  return exp?.kind === 'number' && iat?.kind === 'number' ? Math.max(0, exp.value - iat.value) : null;
}

function together(subject: Subject, other: Other): string {
  const [own, theirs] = [lifeOf(subject.contents.claims), lifeOf(other.claims)];
  if (own === null || theirs === null || timeClaim(subject, 'exp') === null) return t`They come from one sign-in.`;
  return t`This one lives ${lengthWords(seconds(own))}, that one ${lengthWords(seconds(theirs))}.`;
}
