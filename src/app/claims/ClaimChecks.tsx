import { checkSentence } from '../../core/claims/check-sentences.ts';
import { checkSource } from '../../core/claims/check-sources.ts';
import type { Check, CheckOutcome } from '../../core/claims/check.ts';
import { isAtField } from '../../core/claims/field-results.ts';
import { allExpectations, notAskedSentence } from '../../core/claims/standing-words.ts';
import { isTimeClaim } from '../../core/claims/time-checks.ts';
import { claimEntryId } from '../../core/glossary/name-entry-id.ts';
import { briefText } from '../../core/text/drawn-text.ts';
import { t } from '../../core/text/language.ts';
import { preparedClaims } from '../../session/reading/claims.ts';
import { openToken } from '../../session/state/opened.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { useClaimsTimes, useClaimsVerdict } from '../page/claims-at-now.ts';
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
 * what a library would report. What passed, and what its field already says, takes only a word.
 */
export function ClaimChecks() {
  const prepared = useSession(preparedClaims);
  const { checks, hasClaims } = useClaimsVerdict(prepared);
  const told = checks.filter(({ id, outcome }) => outcome !== 'not-checked' || !allExpectations.includes(id));
  const [brief, whole] = partition(
    told,
    (check) => check.outcome === 'passed' || isAbsentTime(check) || (check.outcome === 'failed' && isAtField(check)),
  );
  const shown = useTokenRows([...whole, ...brief]);
  const notAsked = notAskedSentence(checks, allExpectations);
  const times = useClaimsTimes(prepared);
  // `jwtVerify` is not for an encrypted token, whatever its claims.
  const isEncrypted = useSession((session) => openToken(session).kind === 'jwe');
  if (!hasClaims) return null;
  return (
    <div className="pane-checks">
      <ul className="claim-checks" aria-label={t`Claim checks`}>
        {shown.rows.map((check, at) => (
          <ClaimCheck
            key={`${check.id} ${check.claim} ${at}`}
            check={check}
            isBrief={brief.includes(check)}
            time={isTimeClaim(check.claim) ? times[check.claim] : undefined}
          />
        ))}
        <MoreItems of={shown} />
        {notAsked === '' ? null : <NotAsked text={notAsked} many={checks.length - told.length} />}
      </ul>
      {isEncrypted ? null : <JoseOpinion />}
    </div>
  );
}

/** Without `nbf` and `iat` a token is as good as most. That it never expires takes a line. */
const isAbsentTime = ({ id, outcome }: Check): boolean => outcome === 'not-checked' && id !== 'expired';

const partition = <T,>(all: readonly T[], is: (each: T) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter(is),
  all.filter((each) => !is(each)),
];

/**
 * Puts everything that is not expected on one line, so that it does not crowd out what was found.
 */
function NotAsked({ text, many }: { readonly text: string; readonly many: number }) {
  return (
    <li className="claim-check-brief text-muted" data-outcome="not-checked" title={text}>
      <Icon name={icons['not-checked']} className="size-3.5 shrink-0" />
      <span aria-hidden="true">{t`${many} not checked`}</span>
      <span className="sr-only">{text}</span>
    </li>
  );
}

type CheckProps = { readonly check: Check; readonly isBrief: boolean; readonly time: string | undefined };

function ClaimCheck({ check, isBrief, time }: CheckProps) {
  const sentence = briefText(checkSentence(check));
  return (
    <li
      className={isBrief ? 'claim-check-brief' : 'claim-check'}
      title={isBrief ? sentence : undefined}
      data-check={check.id}
      data-help={claimEntryId(check.claim)}
      data-outcome={check.outcome}
    >
      <Icon name={icons[check.outcome]} className={`size-3.5 shrink-0 ${tones[check.outcome]}`} />
      {isBrief ? <span aria-hidden="true">{briefText(check.claim, mostOfName)}</span> : null}
      <span className={isBrief ? 'sr-only' : 'min-w-0 [overflow-wrap:anywhere]'}>
        {sentence} {time ? <span className="text-muted">({time}) </span> : null}
        {check.outcome === 'not-checked' ? null : <cite className="text-muted not-italic">{checkSource(check)}</cite>}
      </span>
    </li>
  );
}

/** The maximum number of characters of a name that are shown. */
const mostOfName = 40;
