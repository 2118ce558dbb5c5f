import type { ReactNode } from 'react';
import { claimsSentence } from '../../core/claims/claims-words.ts';
import { isExpected } from '../../core/claims/policy-fields.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { listOf, t } from '../../core/text/language.ts';
import { preparedClaims } from '../../session/reading/claims.ts';
import { structureVerdict } from '../../session/reading/structure-verdict.ts';
import { signatureVerdict } from '../../session/signature/signature-verdict.ts';
import type { Session } from '../../session/state/model.ts';
import { Button } from '../../ui/Button.tsx';
import { useClaimsVerdict } from '../page/claims-at-now.ts';
import { goToField } from '../page/sections.ts';
import { useSession } from '../page/use-session.ts';
import { vouchingOf } from '../page/verdict-tones.ts';
import { useUnanswered } from './doctor.ts';

const isMissed = (session: Session): boolean => session.missed === session.revision;
const revisionOf = (session: Session): number => session.revision;
const policyOf = ({ policy }: Session): Session['policy'] => policy;

/**
 * What is shown in place of an item. That no problem was found is itself an answer, so it never
 * appears if no search has run, or if a verdict is red.
 */
export function NoDiagnosis({ isEmpty }: { readonly isEmpty: boolean }) {
  const unanswered = useUnanswered();
  const missed = useSession(isMissed);
  const revision = useSession(revisionOf);
  if (unanswered?.revision === revision)
    return (
      <p role="alert" className="flex basis-full flex-wrap items-center gap-2">
        {t`The search for causes could not run. The other parts of the page still work.`}
        <Button onClick={unanswered.again}>{t`Try again`}</Button>
      </p>
    );
  if (!isEmpty) return null;
  return missed ? (
    <Line>{t`The signature was not checked, so its causes were not searched for.`}</Line>
  ) : (
    <ByVerdicts />
  );
}

const Line = ({ children }: { readonly children: ReactNode }) => <div className="contents text-muted">{children}</div>;

function ByVerdicts() {
  const structure = useSession(structureVerdict);
  const signature = useSession(signatureVerdict);
  const vouching = useSession(vouchingOf);
  const claims = useClaimsVerdict(useSession(preparedClaims));
  if (structure.verdict === 'empty' || signature.verdict === 'checking') return null;
  if (structure.verdict === 'malformed')
    return <Line>{t`Structure says what is wrong: ${briefText(structure.text)}`}</Line>;
  if (signature.verdict === 'rejected')
    return <Line>{t`Signature says what is wrong: ${briefText(signature.text)}`}</Line>;
  if (claims.verdict === 'rejected')
    return <Line>{t`Claims says what is wrong: ${briefText(claimsSentence(claims, vouching))}`}</Line>;
  return <NoProblems isSignatureChecked={signature.verdict === 'verified'} />;
}

function NoProblems({ isSignatureChecked }: { readonly isSignatureChecked: boolean }) {
  const policy = useSession(policyOf);
  const expectations = (['issuer', 'audience', 'type'] as const).filter((field) => !isExpected(policy, field));
  const [first] = expectations;
  const unchecked = [...(isSignatureChecked ? [] : [t`signature`]), ...expectations.map((field) => names[field]())];
  return (
    <Line>
      <span>{t`No problems found in what was checked.`}</span>
      {unchecked.length === 0 ? null : <span>{t`Not checked: ${listOf(unchecked)}.`}</span>}
      {first === undefined ? null : (
        <Button className="text-text" onClick={() => goToField('expectations', first)}>{t`Set expectations`}</Button>
      )}
    </Line>
  );
}

const names = { issuer: () => t`issuer`, audience: () => t`audience`, type: () => t`type` };
