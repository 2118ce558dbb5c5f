import { Suspense } from 'react';
import { claimsHeadline } from '../../core/claims/claims-headline.ts';
import type { Check } from '../../core/claims/check.ts';
import { firstUnset } from '../../core/claims/value-fields.ts';
import type { Seconds } from '../../core/claims/numeric-date.ts';
import { notAskedLabel } from '../../core/claims/standing-words.ts';
import { utcText } from '../../core/claims/time-words.ts';
import { claimsSentence } from '../../core/claims/claims-words.ts';
import type { ReceiverRefusal } from '../../core/diagnose/receivers/receiver-causes.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { lineOf, type Headline } from '../../core/text/headline.ts';
import { t } from '../../core/text/language.ts';
import { recognisedOf } from '../../session/state/intake.ts';
import { boxOffer } from '../../session/state/boxes.ts';
import { claimsRefusal, preparedClaims } from '../../session/reading/claims.ts';
import type { Session } from '../../session/state/model.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import { encryptedLayer, isSealed, isUnsigned } from '../../session/state/opened.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import { structureVerdict } from '../../session/reading/structure-verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/load.tsx';
import { Verdict } from '../../ui/Verdict.tsx';
import { backToNow } from '../page/acts.ts';
import { keepsFailures } from '../page/browser.ts';
import { useClaimsTimes, useClaimsVerdict } from '../page/claims-at-now.ts';
import { goToField } from '../page/sections.ts';
import { claimsTone, mostOfVerdictLine, vouchingOf } from '../page/verdict-tones.ts';
import { ReloadButton } from '../page/Failed.tsx';
import { helpOn } from '../page/help.ts';
import { OfferButton } from './OfferButton.tsx';
import { SignButton } from './SignButton.tsx';
import { useSession, useStore } from '../page/use-session.ts';

/** Three separate verdicts, never a single one. Each names what it is about. */
export const Verdicts = () => (
  <>
    <StructureVerdict />
    <Decryption />
    <SignatureVerdict />
    <ClaimsVerdict />
  </>
);

const DecryptionVerdict = lazyPart(async () => (await import('./DecryptionVerdict.tsx')).DecryptionVerdict);

function Decryption() {
  const isEncrypted = useSession((session) => encryptedLayer(session) !== null);
  return isEncrypted ? (
    <Suspense fallback={<div className="verdict" />}>
      <DecryptionVerdict />
    </Suspense>
  ) : null;
}

const structureTones = { 'well-formed': 'good', malformed: 'bad', empty: 'open' } as const;

/** The notes themselves are with the whole sentence. */
function noteWords(many: number): readonly string[] {
  if (many === 0) return [];
  return [many === 1 ? t`1 note` : t`${many} notes`];
}

function StructureVerdict() {
  const { verdict, text, headline, line, more } = useSession(structureVerdict);
  const offer = useSession(boxOffer);
  return (
    <Verdict
      name={t`Structure`}
      help={helpOn('structure-verdict', t`the verdict Structure`)}
      id="structure-text"
      tone={structureTones[verdict]}
      verdict={verdict}
      headline={headline}
      line={briefText([line, ...noteWords(more.length)].join(' · '), mostOfVerdictLine)}
      text={briefText(text)}
      more={shownOf(more)}
    >
      {offer === null ? null : <OfferButton offer={offer} />}
    </Verdict>
  );
}

/** A verdict with more sentences is too long to read. */
const mostSentences = 20;
const shownOf = (sentences: readonly string[]): readonly string[] =>
  sentences.slice(0, mostSentences).map((sentence) => briefText(sentence));

function SignatureVerdict() {
  const { headline, line, text, more, tone, isMissed, ...facts } = useSession(signatureVerdict);
  const unsigned = useSession(isUnsigned);
  return (
    <Verdict
      name={t`Signature`}
      help={helpOn('signature-verdict', t`the verdict Signature`)}
      id="signature-text"
      tone={tone}
      verdict={facts.verdict}
      headline={headline}
      line={briefText(line, mostOfVerdictLine)}
      text={briefText(text)}
      more={shownOf(more)}
      reason={facts.reason}
      warnings={facts.warnings}
      alg={facts.alg}
      kid={facts.kid}
    >
      {isMissed ? <CheckAgain /> : null}
      {unsigned && facts.verdict !== 'checking' ? <SignButton /> : null}
    </Verdict>
  );
}

function CheckAgain() {
  const store = useStore();
  return (
    <>
      {keepsFailures() ? null : (
        <Button onClick={() => store.dispatch({ type: 'cryptography-missed', revision: null })}>{t`Try again`}</Button>
      )}
      <ReloadButton store={store} />
    </>
  );
}

const notYet = {
  other: () => notChecked(t`this is not a token. Structure says what it is.`),
  empty: () => notChecked(t`no token yet.`),
  sealed: () => notChecked(t`the claims are encrypted, and only the recipient’s key can decrypt them.`),
} as const;

function unreadBecause(session: Session): keyof typeof notYet | null {
  if (tokenOfSource(session.source).kind === 'empty') return 'empty';
  if (isSealed(session)) return 'sealed';
  return recognisedOf(session) === null ? null : 'other';
}

const notChecked = (why: string): Headline & { readonly text: string } => ({
  text: t`Not checked: ${why}`,
  headline: t`Not checked`,
  line: lineOf(why),
});

function ClaimsVerdict() {
  const prepared = useSession(preparedClaims);
  const why = useSession(unreadBecause);
  const vouching = useSession(vouchingOf);
  const verdict = useClaimsVerdict(prepared);
  const times = useClaimsTimes(prepared);
  // A header can fail an expectation even if the claims cannot be read.
  const unread = verdict.verdict === 'rejected' || why === null ? undefined : notYet[why]();
  const refusing = useSession((session) => claimsRefusal(session, verdict));
  const refusal = unread === undefined ? refusing : null;
  const { text, headline, line } = unread ??
    refusedWords(refusal) ?? {
      text: claimsSentence(verdict, vouching),
      ...claimsHeadline(verdict, times, vouching),
    };
  return (
    <Verdict
      name={t`Claims`}
      help={helpOn('claims-verdict', t`the verdict Claims`)}
      id="claims-text"
      tone={refusal === null ? claimsTone(verdict, vouching) : 'bad'}
      verdict={refusal === null ? verdict.verdict : 'rejected'}
      headline={briefText(headline, mostOfVerdictLine)}
      line={briefText(line, mostOfVerdictLine)}
      text={briefText(text)}
      link={why === 'empty' ? null : <NotAsked checks={verdict.checks} />}
    >
      {verdict.asOf === null ? null : <ChosenMoment at={verdict.asOf} />}
    </Verdict>
  );
}

/** Returns what a receiver says that is certainly meant, although the other checks pass. */
function refusedWords(refusal: ReceiverRefusal | null): (Headline & { readonly text: string }) | null {
  if (refusal === null) return null;
  const { receiver, fact } = refusal;
  return { text: fact, headline: t`${receiver} rejects this`, line: lineOf(fact.slice(fact.indexOf(': ') + 2)) };
}

/** Leads to the first expectation that is not set. */
function NotAsked({ checks }: { readonly checks: readonly Check[] }) {
  const label = notAskedLabel(checks);
  if (label === '') return null;
  return (
    <button type="button" onClick={() => goToField('expectations', firstUnset(checks))}>
      {label} ›
    </button>
  );
}

/** Says that the claims are checked at a moment other than now. */
function ChosenMoment({ at }: { readonly at: Seconds }) {
  const store = useStore();
  return (
    <div className="verdict-moment">
      <span>{t`As of ${(utcText(at) ?? '').replace(/:\d\d UTC$/, ' UTC')}`}</span>
      <Button onClick={() => backToNow(store)}>{t`Back to now`}</Button>
    </div>
  );
}
