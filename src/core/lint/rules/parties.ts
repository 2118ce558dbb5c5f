import { profiles } from '../../profiles/profiles.ts';
import { memberNamed, type JsonNode, stringOf } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { urlFrom } from '../address.ts';
import { claimNamed, firstRepeated, lackingClaim, sightValue, textClaim } from '../reading.ts';
import { sightingAt, sightingIf, type Rule, type LintSubject } from '../rule.ts';

/** Who issued the token, for whom, and about whom. */
export const partyRules = {
  'claims/no-issuer': {
    severity: 'medium',
    source: 'RFC 8725 §3.8',
    look: (subject) =>
      isMissing(subject, 'iss')
        ? lackingClaim(
            subject,
            t`No iss: the token does not say who issued it.`,
            t`A verifier with keys of several issuers cannot tell whose token this is.`,
          )
        : [],
  },
  'claims/issuer-form': {
    severity: 'medium',
    source: 'RFC 8414 §2',
    look: (subject) =>
      sightValue(claimNamed(subject, 'iss'), (node) =>
        sightingIf(!isDemanded(subject) && isOpenOrCluttered(stringOf(node) ?? ''), () =>
          sightingAt(
            'claims',
            node,
            t`iss is a URL without https, or with a query or fragment.`,
            t`An issuer is an https URL without query and fragment, because the keys are fetched from there.`,
          ),
        ),
      ),
  },
  'claims/no-audience': {
    severity: 'medium',
    source: 'RFC 8725 §3.9',
    look: (subject) =>
      isMissing(subject, 'aud')
        ? lackingClaim(
            subject,
            t`No aud: the token is valid for anyone who trusts the issuer.`,
            t`Any recipient can use it elsewhere. Name the recipient in aud. The recipient must check it.`,
          )
        : [],
  },
  'claims/empty-audience': {
    severity: 'high',
    source: 'RFC 7519 §4.1.3',
    look: (subject) =>
      sightValue(claimNamed(subject, 'aud'), (node) =>
        sightingIf(namesNobody(node), () =>
          sightingAt(
            'claims',
            node,
            t`aud does not name a specific recipient.`,
            t`An empty or wildcard audience passes careless checks (CVE-2020-26160). Name each recipient.`,
          ),
        ),
      ),
  },
  'claims/audience-twice': {
    severity: 'low',
    source: 'RFC 7519 §4.1.3',
    look: (subject) =>
      sightValue(claimNamed(subject, 'aud'), (node) => {
        const again = firstRepeated(node.kind === 'array' ? node.items : []);
        return again === undefined
          ? []
          : [sightingAt('claims', again, t`aud names ${stringOf(again) ?? ''} twice.`, t`Once is enough.`)];
      }),
  },
  'claims/audiences-without-azp': {
    severity: 'medium',
    source: 'OpenID Connect Core 1.0 §3.1.3.7',
    look: (subject) =>
      sightValue(claimNamed(subject, 'aud'), (node) =>
        sightingIf(
          subject.profile === 'id-token' && isOfSeveral(node) && claimNamed(subject, 'azp') === undefined,
          () =>
            sightingAt(
              'claims',
              node,
              t`There are several audiences, but no azp.`,
              t`It is unknown which client the ID token was issued to. Add azp with its ID.`,
            ),
        ),
      ),
  },
  'claims/no-subject': {
    severity: 'low',
    source: 'RFC 7519 §4.1.2',
    look: (subject) =>
      isMissing(subject, 'sub')
        ? lackingClaim(
            subject,
            t`No sub: the token does not say who it is about.`,
            t`Add one that never changes and is never reused for another account.`,
          )
        : [],
  },
  'claims/subject-form': {
    severity: 'medium',
    source: 'OpenID Connect Core 1.0 §2',
    look: (subject) =>
      sightValue(claimNamed(subject, 'sub'), (node) => {
        const text = stringOf(node);
        return sightingIf(text !== null && (text.trim() === '' || text.length > 255), () =>
          sightingAt(
            'claims',
            node,
            t`sub is empty or very long.`,
            t`It must be 1 to 255 characters: many databases truncate or reject it otherwise.`,
          ),
        );
      }),
  },
  'claims/personal-subject': {
    severity: 'low',
    source: 'OpenID Connect Core 1.0 §5.7',
    look: (subject) =>
      sightValue(claimNamed(subject, 'sub'), (node) =>
        sightingIf(isPersonal(stringOf(node) ?? ''), () =>
          sightingAt(
            'claims',
            node,
            t`sub is an email address, a phone number or a sequential number.`,
            t`Email addresses and phone numbers pass to other people, sequential numbers are guessable, and all of them reveal something about the person. Use a random ID.`,
          ),
        ),
      ),
  },
  'claims/subject-is-client': {
    severity: 'medium',
    source: 'RFC 9700 §4.15',
    look: (subject) =>
      sightValue(claimNamed(subject, 'sub'), (node) =>
        sightingIf(
          hasSignedIn(subject) && node.kind === 'string' && node.value === textClaim(subject, 'client_id'),
          () =>
            sightingAt(
              'claims',
              node,
              t`sub is the client, but a person signed in.`,
              t`An API that uses sub treats the client as a person. Use different namespaces for the two.`,
            ),
        ),
      ),
  },
  'claims/groups-elsewhere': {
    severity: 'info',
    source: 'OpenID Connect Core 1.0 §5.6.2',
    look: (subject) =>
      sightValue(claimNamed(subject, '_claim_names') ?? claimNamed(subject, 'hasgroups'), (node) =>
        sightingIf(node.kind !== 'object' || memberNamed(node, 'groups') !== undefined, () =>
          sightingAt(
            'claims',
            node,
            t`The groups do not fit into the token and must be fetched.`,
            t`Code that only looks at groups treats the person as a member of none.`,
          ),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Returns whether a claim is missing that no profile makes a statement about. */
const isMissing = (subject: LintSubject, name: string): boolean =>
  (subject.profile === null || subject.profile === 'other-access-token') && claimNamed(subject, name) === undefined;

/** Returns whether the profile itself requires an https issuer. */
const isDemanded = ({ profile }: LintSubject): boolean =>
  profile !== null &&
  profiles[profile].requirements.some((each) => each.kind === 'shape' && each.shape === 'https-issuer');

function isOpenOrCluttered(issuer: string): boolean {
  const url = urlFrom(issuer);
  return url !== null && (url.protocol === 'http:' || (url.protocol === 'https:' && /[?#]/.test(issuer)));
}

const isOfSeveral = (audience: JsonNode): boolean => audience.kind === 'array' && audience.items.length > 1;

/** Returns whether a person signed in, because only a person has these claims. */
const hasSignedIn = (subject: LintSubject): boolean =>
  ['auth_time', 'acr', 'amr'].some((name) => claimNamed(subject, name) !== undefined);

function namesNobody(audience: JsonNode): boolean {
  if (audience.kind === 'array') return audience.items.length === 0 || audience.items.some(isNobody);
  return isNobody(audience);
}

const isNobody = (node: JsonNode): boolean =>
  node.kind === 'null' || (node.kind === 'string' && /^\s*\*?\s*$/.test(node.value));

const isPersonal = (sub: string): boolean =>
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(sub) || /^\+\d{8,15}$/.test(sub) || /^\d{1,6}$/.test(sub);
