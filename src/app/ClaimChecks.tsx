import { verdictAt } from '../core/claims/check-claims.ts';
import type { Check, Outcome } from '../core/claims/check.ts';
import { claimsTimes } from '../core/claims/claims-times.ts';
import { checkSentence } from '../core/claims/claims-words.ts';
import { claimsOf, preparedClaims } from '../session/claims.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Pane } from '../ui/Pane.tsx';
import { useNow } from './clock.ts';
import { useSession } from './use-session.ts';

const icons: Readonly<Record<Outcome, IconName>> = { 'passed': 'check', 'failed': 'cross', 'warned': 'warning', 'not-checked': 'circle' };
const tones: Readonly<Record<Outcome, string>> = { 'passed': 'text-good', 'failed': 'text-danger', 'warned': 'text-warn', 'not-checked': 'text-muted' };

/** Each check of the claims by name: what held, what failed, what nobody asked for. */
export function ClaimChecks() {
  const now = useNow();
  const prepared = useSession(preparedClaims);
  const claims = useSession(claimsOf);
  const { checks, hasClaims } = verdictAt(prepared, now);
  const times = claimsTimes(claims, prepared.policy, now);
  const timeOf = ({ claim }: Check): string | undefined => (claim === 'exp' || claim === 'nbf' || claim === 'iat' ? times[claim] : undefined);
  return (
    <Pane title="Claim checks" className="pane-checks">
      {hasClaims ? (
        <ul className="grid gap-1 overflow-y-auto p-2 text-xs" aria-label="Claim checks" tabIndex={0}>
          {checks.map((check) => (
            <li key={`${check.id} ${check.claim}`} className="flex gap-1.5">
              <Icon name={icons[check.outcome]} className={`mt-0.5 size-3.5 shrink-0 ${tones[check.outcome]}`} />
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {checkSentence(check)} {timeOf(check) ? <span className="text-muted">({timeOf(check)})</span> : null}
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="p-2 text-xs text-muted">The checks appear here as soon as there is a claims set.</p>
      )}
    </Pane>
  );
}
