import { useEffect, useRef, useState, type RefObject } from 'react';
import { claimsSentence } from '../../core/claims/claims-words.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { boxOffer } from '../../session/state/boxes.ts';
import { preparedClaims } from '../../session/reading/claims.ts';
import type { Token } from '../../core/token/token.ts';
import type { Session } from '../../session/state/model.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import { isEditedUnsigned, tokenOfSource } from '../../session/state/source.ts';
import { structureVerdict } from '../../session/reading/structure-verdict.ts';
import { Button } from '../../ui/Button.tsx';
import { Verdict } from '../../ui/Verdict.tsx';
import { useClaimsTimes, useClaimsVerdict } from '../page/claims-at-now.ts';
import { ReloadButton } from '../page/Failed.tsx';
import { helpOn } from '../page/help.ts';
import { OfferButton } from './OfferButton.tsx';
import { SignButton } from './SignButton.tsx';
import { useSession, useStore } from '../page/use-session.ts';

/** Three separate verdicts, never a single one. Each names what it is about. */
export function VerdictBar() {
  const place = useRef<HTMLDivElement>(null);
  const height = useStuckHeight(place);
  return (
    <div ref={place} className="shrink-0" style={height === null ? undefined : { height }}>
      <section
        aria-label={t`Verdicts`}
        data-stuck={height === null ? undefined : ''}
        className="verdict-bar grid gap-px overflow-hidden rounded-md border border-border bg-border"
      >
        <StructureVerdict />
        <SignatureVerdict />
        <ClaimsVerdict />
      </section>
    </div>
  );
}

/**
 * Returns the element's height in px once its top has been scrolled out of view, and null while it
 * is in view. The bar then leaves its place, which keeps this height so that the rest does not move
 * up.
 */
function useStuckHeight(place: RefObject<HTMLDivElement | null>): number | null {
  const [height, setHeight] = useState<number | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const look = (): void => {
      const { top, height: present } = element.getBoundingClientRect();
      setHeight((before) => (top >= 0 ? null : (before ?? present)));
    };
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [place]);
  return height;
}

const structureTones = { 'well-formed': 'good', malformed: 'bad', empty: 'open' } as const;

function StructureVerdict() {
  const { verdict, text } = useSession(structureVerdict);
  const offer = useSession(boxOffer);
  return (
    <Verdict
      name={t`Structure`}
      help={helpOn('structure-verdict', t`the verdict Structure`)}
      id="structure-text"
      tone={structureTones[verdict]}
      verdict={verdict}
      text={briefText(text)}
    >
      {offer === null ? null : <OfferButton offer={offer} />}
    </Verdict>
  );
}

/** A verdict with more sentences is too long to read. */
const mostSentences = 20;

const isUnsigned = (session: Session): boolean => isEditedUnsigned(session.source);

function SignatureVerdict() {
  const { verdict, reason, warnings, alg, kid, text, more, tone, isMissed } = useSession(signatureVerdict);
  const unsigned = useSession(isUnsigned);
  return (
    <Verdict
      name={t`Signature`}
      help={helpOn('signature-verdict', t`the verdict Signature`)}
      id="signature-text"
      tone={tone}
      verdict={verdict}
      text={briefText(text)}
      more={more.slice(0, mostSentences).map((sentence) => briefText(sentence))}
      reason={reason}
      warnings={warnings}
      alg={alg}
      kid={kid}
    >
      {isMissed ? <CheckAgain /> : null}
      {unsigned && verdict !== 'checking' ? <SignButton /> : null}
    </Verdict>
  );
}

function CheckAgain() {
  const store = useStore();
  return (
    <>
      <Button onClick={() => store.dispatch({ type: 'cryptography-missed', revision: null })}>{t`Try again`}</Button>
      <ReloadButton store={store} />
    </>
  );
}

const notYet: Readonly<Partial<Record<Token['kind'], () => string>>> = {
  empty: () => t`Not checked: there is no token yet.`,
  jwe: () => t`Not checked: the claims are encrypted, and only the recipient’s key opens them.`,
};

const claimsTones = { accepted: 'good', rejected: 'bad', unchecked: 'open' } as const;

function ClaimsVerdict() {
  const prepared = useSession(preparedClaims);
  const kind = useSession((session) => tokenOfSource(session.source).kind);
  const verdict = useClaimsVerdict(prepared);
  // A header can fail an expectation even if the claims cannot be read.
  const unread = verdict.verdict === 'rejected' ? undefined : notYet[kind]?.();
  const text = unread ?? claimsSentence(verdict);
  const { exp, nbf } = useClaimsTimes(prepared);
  return (
    <Verdict
      name={t`Claims`}
      help={helpOn('claims-verdict', t`the verdict Claims`)}
      id="claims-text"
      tone={claimsTones[verdict.verdict]}
      verdict={verdict.verdict}
      text={briefText(text)}
      times={[exp, nbf].filter(Boolean).join(', ')}
    />
  );
}
