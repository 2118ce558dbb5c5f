import { claimsTimes } from '../core/claims/claims-times.ts';
import type { Seconds } from '../core/claims/numeric-date.ts';
import type { Policy } from '../core/claims/policy.ts';
import { memberOf } from '../core/text/json.ts';
import { count, t } from '../core/text/language.ts';
import type { Session } from '../session/model.ts';
import { meantAt, tokensFound, type TokenFound } from '../session/tokens-found.ts';
import { classes } from '../ui/classes.ts';
import { useNow } from './clock.ts';
import { useSession, useStore } from './use-session.ts';

const policyOf = ({ policy }: Session): Policy => policy;

/** The tokens of a text that holds more than one; a press means another, and what was edited of the present one stays in the text. */
export function TokensFound() {
  const found = useSession(tokensFound);
  return found === null ? null : <List listed={found.listed} more={found.more} />;
}

function List({ listed, more }: { readonly listed: readonly TokenFound[]; readonly more: number }) {
  const store = useStore();
  const now = useNow();
  const meant = useSession(meantAt);
  const policy = useSession(policyOf);
  return (
    <ul aria-label={t`Tokens found`} className="tokens-found divide-y divide-border overflow-y-auto border-t border-border text-xs">
      {listed.map((token) => (
        <li key={token.at}>
          <button
            type="button"
            aria-current={token.at === meant ? 'true' : undefined}
            className={classes('flex min-h-6 w-full flex-wrap items-baseline gap-x-2 px-2 py-0.5 text-left -outline-offset-2 hover:bg-raised', token.at === meant && 'bg-raised')}
            onClick={() => store.dispatch({ type: 'token-chosen', chosen: token.at })}
          >
            <span className={classes('[overflow-wrap:anywhere]', token.at === meant ? 'font-semibold' : 'font-medium')}>{`${token.at + 1}. ${token.name ?? t`token`}`}</span>{' '}
            <span className="min-w-0 text-muted [overflow-wrap:anywhere]">{factsOf(token, policy, now)}</span>
          </button>
        </li>
      ))}
      {more > 0 ? <li className="px-2 py-1 text-muted">{t`and ${count(more)} more, not listed`}</li> : null}
    </ul>
  );
}

/** `RS256 · at+jwt · expires in 14 min`: what the header has of it, and when it ends. */
function factsOf({ parameters: { alg, enc, typ }, claims }: TokenFound, policy: Policy, now: Seconds): string {
  const isEndless = claims !== null && memberOf(claims, 'exp') === undefined;
  return [alg ?? t`no alg`, enc, typ, isEndless ? t`no expiry` : claimsTimes(claims, policy, now).exp].filter(Boolean).join(' · ');
}
