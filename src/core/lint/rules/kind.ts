import { unmetOf, type Unmet } from '../../profiles/unmet.ts';
import { profiles, type ProfileId } from '../../profiles/profiles.ts';
import { recogniseByClaims } from '../../profiles/recognise.ts';
import { demandWords } from '../../profiles/words.ts';
import { say, t } from '../../text/language.ts';
import { othersText } from '../../text/others-text.ts';
import { claimNamed, memberOfPart, sightValue } from '../reading.ts';
import {
  sightingAt,
  severities,
  sightingIf,
  type Rule,
  type Severity,
  type Sighting,
  type LintSubject,
} from '../rule.ts';

/** What the profile requires, and tokens that are mistaken for, or sent as, another kind. */
export const kindRules = {
  'profile/missing': demandRule('medium', 'required', 'any-of', 'one-of'),
  'profile/advised': demandRule('low', 'recommended', 'discouraged', 'typ-recommended'),
  'profile/forbidden': demandRule('high', 'forbidden'),
  'profile/malformed': demandRule('high', 'shape'),
  'profile/untyped': demandRule('medium', 'typ-required'),
  'kind/mixed-up': {
    severity: 'high',
    source: 'RFC 8725 §2.8',
    look: (subject) => {
      const other = otherKind(subject);
      return other === null || subject.profile === null ? [] : mixedUp(subject, subject.profile, other);
    },
  },
  'kind/id-token-sent': {
    severity: 'high',
    source: 'RFC 8725 §2.8',
    look: (subject) =>
      sightingIf(subject.profile === 'id-token' && isSentForAccess(subject), () =>
        whole(
          t`An ID token is sent where an access token belongs.`,
          t`An ID token tells a client who signed in. Its audience is that client, not an API. An API that accepts it can be given tokens meant for others. Send the access token.`,
        ),
      ),
  },
  'kind/refresh-token-sent': {
    severity: 'high',
    source: 'RFC 6749 §1.5',
    look: (subject) =>
      sightingIf(subject.profile === 'refresh-token' && isSentForAccess(subject), () =>
        whole(
          t`A refresh token is sent where an access token belongs.`,
          t`It is only for the authorization server. An API that sees it can use it to get access for a long time. Send the access token.`,
        ),
      ),
  },
  'kind/id-token-for-access': {
    severity: 'medium',
    source: 'OpenID Connect Core 1.0 §2',
    look: (subject) =>
      ['scope', 'scp'].flatMap((name) =>
        sightValue(claimNamed(subject, name), (node) =>
          sightingIf(subject.profile === 'id-token' && !isSentForAccess(subject), () =>
            sightingAt(
              'claims',
              node,
              t`An ID token with ${othersText(name)}: it is probably used as an access token.`,
              t`What a client may do is in the access token. An ID token tells the client who signed in, and APIs should not accept it.`,
            ),
          ),
        ),
      ),
  },
  'kind/bound-but-bearer': {
    severity: 'medium',
    source: 'RFC 9449 §7.1',
    look: (subject) =>
      sightValue(claimNamed(subject, 'cnf'), (node) =>
        sightingIf(
          subject.sent.scheme === 'bearer' && node.kind === 'object' && node.members.some(({ name }) => name === 'jkt'),
          () =>
            sightingAt(
              'claims',
              node,
              t`The token is bound to a DPoP key, but sent as Bearer.`,
              t`Send it with the DPoP scheme and a proof. An API that accepts it as Bearer loses the protection.`,
            ),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

type DemandKind = Unmet['demand']['kind'];

function demandRule(severity: Severity, ...kinds: readonly DemandKind[]): Rule {
  const look = (subject: LintSubject): readonly Sighting[] => {
    if (subject.profile === null) return [];
    const profile = profiles[subject.profile];
    return unmetOf(profile, subject.contents)
      .filter(({ demand }) => kinds.includes(demand.kind))
      .map(({ demand, place, span }) => ({
        ...sightingAt(place, { span }, ...textsOf(demandWords(demand, profile))),
        source: demand.source,
        severity: isForExpiry(demand) ? 'high' : weakened(isDecisive(demand) ? 'high' : severity, subject),
      }));
  };
  return { severity, source: 'RFC 8725 §3.11', look };
}

/** A token that never expires is as severe whatever its kind is. */
const isForExpiry = (demand: Unmet['demand']): boolean => demand.kind === 'required' && demand.name === 'exp';

/** Returns whether recipients reject a token for it: they check the claim, or look for one of several names. */
const isDecisive = (demand: Unmet['demand']): boolean =>
  demand.kind === 'required' ? demand.isChecked === true : 'names' in demand;

const textsOf = ({ what, advice }: ReturnType<typeof demandWords>): [what: string, advice: string] => [what, advice];

/** How many levels the severity drops if the kind of token is not certain. */
const steps = { certain: 0, likely: 1, guess: 2 } as const;

function weakened(severity: Severity, { recognition, isPinned }: LintSubject): Severity {
  const step = isPinned || recognition === null ? 0 : steps[recognition.confidence];
  return severities[Math.min(severities.indexOf(severity) + step, severities.length - 1)] ?? severity;
}

/** Returns the kind that the claims suggest, if typ or the user says something else. */
function otherKind({ contents, profile, recognition, isPinned }: LintSubject): ProfileId | null {
  if (profile === null || (!isPinned && recognition?.confidence !== 'certain')) return null;
  const other = recogniseByClaims(contents)?.profile ?? null;
  return other === null || other === profile || akin.some((group) => group.includes(profile) && group.includes(other))
    ? null
    : other;
}

/** Kinds with similar claims. */
const akin: readonly (readonly ProfileId[])[] = [
  [
    'access-token',
    'other-access-token',
    'mcp-access-token',
    'spiffe-svid',
    'transaction-token',
    'identity-assertion-grant',
  ],
  ['security-event', 'shared-signal', 'logout-token'],
  ['sd-jwt', 'sd-jwt-vc', 'w3c-credential', 'w3c-presentation'],
  ['id-token', 'bound-id-token'],
  ['entity-statement', 'registration-response', 'resolve-response', 'signed-key-set', 'client-assertion'],
  ['jwt-bearer-grant', 'client-assertion', 'identity-assertion-grant'],
  ['request-object', 'client-assertion', 'other-access-token'],
  ['workload-identity', 'spiffe-svid'],
  ['passport', 'shaken-passport'],
];

function mixedUp(subject: LintSubject, profile: ProfileId, other: ProfileId): readonly Sighting[] {
  const says = memberOfPart(subject, 'header', 'typ')?.value ?? subject.contents.header;
  const [name, otherName] = [say(profiles[profile].name), say(profiles[other].name)];
  const what = subject.isPinned
    ? t`You chose ${othersText(name)}, but the claims are those of ${otherName}.`
    : t`typ says ${othersText(name)}, but the claims are those of ${otherName}.`;
  return says === null
    ? []
    : [
        sightingAt(
          'header',
          says,
          what,
          t`Verifiers must not confuse types of tokens. A verifier that checks only one of the signs can be given the wrong type.`,
        ),
      ];
}

const whole = (what: string, advice: string): Sighting => ({ place: 'token', span: null, what, advice });

const isSentForAccess = ({ sent: { scheme, name } }: LintSubject): boolean =>
  scheme !== null || (name !== null && /^(?:access_?token|authorization)$/i.test(name));
