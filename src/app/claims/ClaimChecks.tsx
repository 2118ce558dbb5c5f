import { checkSentence } from '../../core/claims/check-sentences.ts';
import { checkSource } from '../../core/claims/check-sources.ts';
import type { Check, CheckOutcome } from '../../core/claims/check.ts';
import { allExpectations, notAskedSentence } from '../../core/claims/standing-words.ts';
import { isTimeClaim } from '../../core/claims/time-checks.ts';
import { claimEntryId } from '../../core/glossary/name-entry-id.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { preparedClaims } from '../../session/reading/claims.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useClaimsTimes, useClaimsVerdict } from '../page/claims-at-now.ts';
import { helpOn } from '../page/help.ts';
import { JoseOpinion } from './JoseOpinion.tsx';
import { MoreItems } from '../page/MoreRows.tsx';
import { useTokenRows } from '../page/shown-rows.ts';
import { useSession } from '../page/use-session.ts';

const icons: Readonly<Record<CheckOutcome, IconName>> = {
  passed: 'check',
  failed: 'cross',
  warned: 'warning',
  'not-checked': 'circle',
};
const tones: Readonly<Record<CheckOutcome, string>> = {
  passed: 'text-good',
  failed: 'text-danger',
  warned: 'text-warn',
  'not-checked': 'text-muted',
};

/**
 * Lists each check of the claims by name: what passed, what failed, what was not asked for, and
 * what a library would report.
 */
export function ClaimChecks() {
  const prepared = useSession(preparedClaims);
  const { checks, hasClaims } = useClaimsVerdict(prepared);
  const told = checks.filter(({ id, outcome }) => outcome !== 'not-checked' || !allExpectations.includes(id));
  const shown = useTokenRows(told);
  const notAsked = notAskedSentence(checks, allExpectations);
  const times = useClaimsTimes(prepared);
  return (
    <Pane title={t`Claim checks`} help={helpOn('claims-verdict', t`Claim checks`)} className="pane-checks">
      {hasClaims ? (
        <>
          <ul className="grid gap-1 p-2 text-xs" aria-label={t`Claim checks`}>
            {shown.rows.map((check) => (
              <ClaimCheck
                key={`${check.id} ${check.claim}`}
                check={check}
                time={isTimeClaim(check.claim) ? times[check.claim] : undefined}
              />
            ))}
            <MoreItems of={shown} />
            {notAsked === '' ? null : <NotAsked text={notAsked} />}
          </ul>
          <JoseOpinion />
        </>
      ) : (
        <p className="p-2 text-xs text-muted">{t`The checks appear here as soon as there is a claims set.`}</p>
      )}
    </Pane>
  );
}

/**
 * Puts everything that is not expected on one line, so that it does not crowd out what was found.
 */
function NotAsked({ text }: { readonly text: string }) {
  return (
    <li className="flex gap-1.5 text-muted" data-outcome="not-checked">
      <Icon name={icons['not-checked']} className="mt-0.5 size-3.5 shrink-0" />
      <span>{text}</span>
    </li>
  );
}

function ClaimCheck({ check, time }: { readonly check: Check; readonly time: string | undefined }) {
  return (
    <li
      className="flex gap-1.5"
      data-check={check.id}
      data-help={claimEntryId(check.claim)}
      data-outcome={check.outcome}
    >
      <Icon name={icons[check.outcome]} className={`mt-0.5 size-3.5 shrink-0 ${tones[check.outcome]}`} />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {briefText(checkSentence(check))} {time ? <span className="text-muted">({time}) </span> : null}
        {check.outcome === 'not-checked' ? null : <cite className="text-muted not-italic">{checkSource(check)}</cite>}
      </span>
    </li>
  );
}
