import { explainerAt } from '../../core/assist/about.ts';
import { checkClaims } from '../../core/claims/check-claims.ts';
import { claimsSentence } from '../../core/claims/claims-words.ts';
import { claimsContaining } from '../../core/claims/claims-table.ts';
import { joseErrorAt } from '../../core/claims/jose-opinion.ts';
import { seconds } from '../../core/claims/numeric-date.ts';
import { noPolicy } from '../../core/claims/policy.ts';
import { timeNotes } from '../../core/claims/time-notes.ts';
import { lifetimeWords } from '../../core/claims/timeline-words.ts';
import { targets } from '../../core/code/targets.ts';
import { claimsCauses } from '../../core/diagnose/claims-causes.ts';
import { findTokens } from '../../core/intake/find-tokens.ts';
import { ruleFindings } from '../../core/lint/lint.ts';
import { ruleIds } from '../../core/lint/rules.ts';
import { profileIds, profiles } from '../../core/profiles/profiles.ts';
import { recogniseProfile } from '../../core/profiles/recognise.ts';
import { requirementStandings, unmetOf } from '../../core/profiles/unmet.ts';
import { structureWords } from '../../core/token/words.ts';
import { concealClaims } from '../../core/disclosure/conceal.ts';
import { issuableOf, issuableRows } from '../signature/issue-disclosures.ts';
import { codeAnswer } from '../code/code-answer.ts';
import { codeRequestOf } from '../code/code-request.ts';
import { compareParts, compareSignatures } from '../compare/compare.ts';
import { claimEntriesOf, claimsTextOf } from '../reading/claim-entries.ts';
import { claimsInput, partTexts, preparedClaimsOf, preparedJose } from '../reading/claims.ts';
import { crossMarks } from '../reading/cross-marks.ts';
import { lintMaterialOf, lintSubjectOf } from '../reading/findings.ts';
import { suggestedAddresses } from '../reading/key-set-addresses.ts';
import { paneObject, paneWarnings } from '../reading/pane-json.ts';
import { profileNames } from '../reading/profile-names.ts';
import { claimsProvider } from '../reading/provider.ts';
import { scopesSeen } from '../reading/scopes-seen.ts';
import { structureVerdict } from '../reading/structure-verdict.ts';
import { timelineLanes } from '../reading/timeline-lanes.ts';
import { tokenMarks } from '../reading/token-marks.ts';
import { tokensFound } from '../reading/tokens-found.ts';
import { shareOffers } from '../share/share.ts';
import { printWork } from '../share/kept-work.ts';
import { redactedToken } from '../share/redact.ts';
import { signatureFact } from '../signature/signature-fact.ts';
import { holdsKey, keyInText, boxOffer } from '../state/boxes.ts';
import type { Session } from '../state/model.ts';
import { noKey } from '../../core/keys/key.ts';
import { emptySession, reduce } from '../state/reduce.ts';
import {
  asParts,
  boxTextOf,
  paneOfSource,
  pastedSource,
  tokenOfSource,
  withLayout,
  withPartTyped,
} from '../state/source.ts';
import { keyPlaces, textPlaces, tokenPlaces, type Places } from './places.ts';
import type { Reader } from './reader.ts';

const now = seconds(1_800_000_000);

/** Returns a session with the text in its token box, searched. */
function sessionOf(text: string): Session {
  const session = reduce(emptySession, { type: 'token-typed', text }, 1);
  return reduce(session, { type: 'text-searched', of: session.source, intake: findTokens(text) }, 2);
}

const withKey = (text: string): Session => reduce(emptySession, { type: 'key-typed', key: { ...noKey, text } }, 1);

const ofSession = (name: string, places: Places, read: (session: Session) => unknown): Reader => ({
  name,
  places,
  open: (text) => {
    const session = sessionOf(text);
    return () => read(session);
  },
});

const ofToken = (name: string, read: (session: Session) => unknown): Reader => ofSession(name, tokenPlaces, read);
const ofPasted = (name: string, read: (session: Session) => unknown): Reader => ofSession(name, textPlaces, read);

/** Each rule is a reader of its own, because a steep one would not be noticed among all of them. */
const rules: readonly Reader[] = ruleIds.map((id) =>
  ofToken(`rule ${id}`, (session) => ruleFindings(id, lintSubjectOf(lintMaterialOf(session)))),
);

/** What the page derives from the token box, most of it while it renders. */
export const sessionReaders: readonly Reader[] = [
  ofToken('panes', ({ source }) => [paneOfSource(source, 'header'), paneOfSource(source, 'payload')]),
  ofToken('pane warnings', ({ source }) => [paneWarnings(source, 'header'), paneWarnings(source, 'payload')]),
  ofToken('edited parts', ({ source }) => {
    const typed = withPartTyped(asParts(source), 'payload', `${paneOfSource(source, 'payload')?.text} `);
    return [tokenOfSource(typed), tokenOfSource(withLayout(typed, 'payload', false))];
  }),
  ofToken('claim entries', (session) => claimsContaining(claimEntriesOf(claimsTextOf(session)), 'x')),
  ofToken('claims verdict', (session) => {
    const verdict = checkClaims({ ...claimsInput(session), policy: policy, now });
    return [claimsSentence(verdict, 'unverified'), claimsCauses(verdict, partTexts(session), now)];
  }),
  ofToken('jose’s opinion', (session) => joseErrorAt(preparedJose(session), now)),
  ofToken('time notes', (session) => {
    const claims = preparedClaimsOf(session);
    return claims && timeNotes(claims, now, 'UTC');
  }),
  ofToken('timeline', (session) => timelineLanes(session).map(lifetimeWords)),
  ofToken('structure', (session) => [structureVerdict(session), structureWords(tokenOfSource(session.source))]),
  ofPasted('structure of a paste', structureVerdict),
  ofToken('token marks', ({ source }) => tokenMarks(source)),
  ofPasted('token marks of a paste', ({ source }) => tokenMarks(source)),
  ofPasted('tokens found', (session) => [tokensFound(session), timelineLanes(session), scopesSeen(session)]),
  ofToken('recognition and subject', (session) => lintSubjectOf(lintMaterialOf(session))),
  ofPasted('recognition and subject of a paste', (session) => lintSubjectOf(lintMaterialOf(session))),
  ofToken('profiles', (session) => {
    const { contents } = lintMaterialOf(session);
    return [
      recogniseProfile(contents),
      profileIds.map((id) => [unmetOf(profiles[id], contents), requirementStandings(profiles[id], contents)]),
      profileNames(session, 'claims'),
    ];
  }),
  ofToken('provider, scopes and addresses', (session) => [
    claimsProvider(session),
    scopesSeen(session),
    suggestedAddresses(session),
  ]),
  ofToken('signature fact', signatureFact),
  ofPasted('offers', (session) => [boxOffer(session), keyInText(session), holdsKey(session)]),
  ofToken('help at the caret', ({ source }) => {
    const text = paneOfSource(source, 'payload')?.text ?? '';
    const explain = explainerAt({ part: 'payload', text, object: paneObject(source, 'payload') }, text.length >> 1);
    return explain?.({ now, zone: 'UTC' });
  }),
  ofToken('marks for the cursor', (session) => {
    const { source } = session;
    const middle = (text: string | undefined): number => (text ?? '').length >> 1;
    return [
      crossMarks(session, { box: 'token', offset: middle(boxTextOf(source)) }),
      crossMarks(session, { box: 'payload', offset: middle(paneOfSource(source, 'payload')?.text) }),
    ];
  }),
  ofToken('code', (session) => {
    const wanted = codeRequestOf(session);
    return Object.values(targets).map((target) => codeAnswer(wanted, 'verify', target));
  }),
  ofToken('claims to issue', (session) => {
    const found = issuableOf(session);
    if (!found.ok) return found;
    const marked = new Set(issuableRows(found.value, '').map(({ node }) => node.id));
    return concealClaims(found.value.tree, { marked, decoys: 1, hash: 'sha-256' });
  }),
  ofToken('comparison', ({ source }) => {
    const other = pastedSource('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhZGEifQ.a');
    return [
      compareParts('header', source, other),
      compareParts('payload', source, other),
      compareSignatures(source, other),
    ];
  }),
  ofToken('redacted token', ({ source }) => {
    const token = tokenOfSource(source);
    return token.kind === 'jws' && redactedToken(token);
  }),
  ofToken('offers to share', shareOffers),
  ofPasted('offers to share a paste', shareOffers),
  ofPasted('kept work', printWork),
  {
    name: 'key box',
    places: keyPlaces,
    open: (text) => {
      const session = withKey(text);
      return () => [signatureFact(session), boxOffer(session), suggestedAddresses(session), printWork(session)];
    },
  },
  ...rules,
];

const policy = {
  ...noPolicy,
  issuer: ['a'],
  audience: ['b'],
  type: 'JWT',
  requiredClaims: ['jti'],
  nonce: 'n',
  maxAge: seconds(1),
};
