import { profiles } from '../../profiles/profiles.ts';
import { textOf } from '../../profiles/shapes.ts';
import { memberOf, type JsonNode } from '../../text/json.ts';
import { t } from '../../text/language.ts';
import { urlOf } from '../address.ts';
import { claim, lacking, seen, textClaim } from '../reading.ts';
import { at, when, type Rule, type Subject } from '../rule.ts';

/** Who issued the token, for whom, and about whom. */
export const partyRules = {
  'claims/no-issuer': {
    severity: 'medium',
    source: 'RFC 8725 §3.8',
    look: (subject) =>
      isMissing(subject, 'iss')
        ? lacking(
            subject,
            t`There is no iss: the token does not say who issued it.`,
            t`A verifier with keys of several issuers cannot tell whose token it is.`,
          )
        : [],
  },
  'claims/issuer-form': {
    severity: 'medium',
    source: 'RFC 8414 §2',
    look: (subject) =>
      seen(claim(subject, 'iss'), (node) =>
        when(!isDemanded(subject) && isOpenOrCluttered(textOf(node) ?? ''), () =>
          at(
            'claims',
            node,
            t`iss is an address without https, or with a query or fragment.`,
            t`An issuer is an https address without query and fragment, since the keys are fetched from there.`,
          ),
        ),
      ),
  },
  'claims/no-audience': {
    severity: 'medium',
    source: 'RFC 8725 §3.9',
    look: (subject) =>
      isMissing(subject, 'aud')
        ? lacking(
            subject,
            t`There is no aud: the token is good for everybody who trusts the issuer.`,
            t`Whoever receives it can use it elsewhere. Name the receiver, and let the receiver check it.`,
          )
        : [],
  },
  'claims/empty-audience': {
    severity: 'high',
    source: 'RFC 7519 §4.1.3',
    look: (subject) =>
      seen(claim(subject, 'aud'), (node) =>
        when(namesNobody(node), () =>
          at(
            'claims',
            node,
            t`aud names nobody in particular.`,
            t`An empty or wildcard audience passes careless checks (CVE-2020-26160). Name each receiver.`,
          ),
        ),
      ),
  },
  'claims/audience-twice': {
    severity: 'low',
    source: 'RFC 7519 §4.1.3',
    look: (subject) =>
      seen(claim(subject, 'aud'), (node) => {
        const items = node.kind === 'array' ? node.items : [];
        const again = items.find(
          (item, index) =>
            textOf(item) !== null && items.slice(0, index).some((earlier) => textOf(earlier) === textOf(item)),
        );
        return again === undefined
          ? []
          : [at('claims', again, t`aud names ${textOf(again) ?? ''} twice.`, t`Once is enough.`)];
      }),
  },
  'claims/audiences-without-azp': {
    severity: 'medium',
    source: 'OpenID Connect Core 1.0 §3.1.3.7',
    look: (subject) =>
      seen(claim(subject, 'aud'), (node) =>
        when(subject.profile === 'id-token' && isOfSeveral(node) && claim(subject, 'azp') === undefined, () =>
          at(
            'claims',
            node,
            t`There are several audiences, but no azp.`,
            t`Then nobody can tell which client the ID token was issued to. Add azp with its ID.`,
          ),
        ),
      ),
  },
  'claims/no-subject': {
    severity: 'low',
    source: 'RFC 7519 §4.1.2',
    look: (subject) =>
      isMissing(subject, 'sub')
        ? lacking(
            subject,
            t`There is no sub: the token does not say whom it is about.`,
            t`Give it one that never changes and is never given to somebody else.`,
          )
        : [],
  },
  'claims/subject-form': {
    severity: 'medium',
    source: 'OpenID Connect Core 1.0 §2',
    look: (subject) =>
      seen(claim(subject, 'sub'), (node) => {
        const text = textOf(node);
        return when(text !== null && (text.trim() === '' || text.length > 255), () =>
          at(
            'claims',
            node,
            t`sub is empty or very long.`,
            t`It must be one to 255 characters: many databases cut or refuse it otherwise.`,
          ),
        );
      }),
  },
  'claims/personal-subject': {
    severity: 'low',
    source: 'OpenID Connect Core 1.0 §5.7',
    look: (subject) =>
      seen(claim(subject, 'sub'), (node) =>
        when(isPersonal(textOf(node) ?? ''), () =>
          at(
            'claims',
            node,
            t`sub is an e-mail address, a phone number or a plain count.`,
            t`Addresses and numbers pass to other people, counts can be guessed, and all of them tell something of the person. Use a random ID.`,
          ),
        ),
      ),
  },
  'claims/subject-is-client': {
    severity: 'medium',
    source: 'RFC 9700 §4.15',
    look: (subject) =>
      seen(claim(subject, 'sub'), (node) =>
        when(hasSignedIn(subject) && node.kind === 'string' && node.value === textClaim(subject, 'client_id'), () =>
          at(
            'claims',
            node,
            t`sub is the client, yet a person signed in.`,
            t`An API that goes by sub takes the client for a person. Let the two come from different name spaces.`,
          ),
        ),
      ),
  },
  'claims/groups-elsewhere': {
    severity: 'info',
    source: 'OpenID Connect Core 1.0 §5.6.2',
    look: (subject) =>
      seen(claim(subject, '_claim_names') ?? claim(subject, 'hasgroups'), (node) =>
        when(node.kind !== 'object' || memberOf(node, 'groups') !== undefined, () =>
          at(
            'claims',
            node,
            t`The groups do not fit into the token and have to be fetched.`,
            t`Code that looks only at groups takes the person for a member of none.`,
          ),
        ),
      ),
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** Returns whether a claim is missing that no profile makes a statement about. */
const isMissing = (subject: Subject, name: string): boolean =>
  (subject.profile === null || subject.profile === 'other-access-token') && claim(subject, name) === undefined;

/** Returns whether the profile itself requires an https issuer. */
const isDemanded = ({ profile }: Subject): boolean =>
  profile !== null &&
  profiles[profile].requirements.some((each) => each.kind === 'shape' && each.shape === 'https-issuer');

function isOpenOrCluttered(issuer: string): boolean {
  const url = urlOf(issuer);
  return url !== null && (url.protocol === 'http:' || (url.protocol === 'https:' && /[?#]/.test(issuer)));
}

const isOfSeveral = (audience: JsonNode): boolean => audience.kind === 'array' && audience.items.length > 1;

/** Returns whether a person signed in, because only a person has these claims. */
const hasSignedIn = (subject: Subject): boolean =>
  ['auth_time', 'acr', 'amr'].some((name) => claim(subject, name) !== undefined);

function namesNobody(audience: JsonNode): boolean {
  if (audience.kind === 'array') return audience.items.length === 0 || audience.items.some(isNobody);
  return isNobody(audience);
}

const isNobody = (node: JsonNode): boolean =>
  node.kind === 'null' || (node.kind === 'string' && /^\s*\*?\s*$/.test(node.value));

const isPersonal = (sub: string): boolean =>
  /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(sub) || /^\+\d{8,15}$/.test(sub) || /^\d{1,6}$/.test(sub);
