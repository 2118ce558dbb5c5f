import { useCallback, useEffect, useRef, type MouseEvent, type RefObject } from 'react';
import { claimsTimes } from '../../core/claims/claims-times.ts';
import type { Seconds } from '../../core/claims/numeric-date.ts';
import type { Policy } from '../../core/claims/policy.ts';
import { count, t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import {
  fewestListed,
  indexOfMeant,
  tokensListed,
  type TokenFound,
  type TokensFound as Found,
} from '../../session/reading/tokens-found.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { useAtNow } from '../page/clock.ts';
import { useManyOfToken } from '../page/shown-rows.ts';
import { useSession, useStore } from '../page/use-session.ts';

const policyOf = ({ policy }: Session): Policy => policy;

/**
 * Lists the tokens of a text that contains several. A press selects another one, and edits of the
 * current one stay in the text.
 */
export function TokensFound() {
  const [most, list] = useManyOfToken(fewestListed);
  const found = useSession((session) => tokensListed(session, most));
  return found === null ? null : <List found={found} onMore={() => list(found.listed.length + found.next)} />;
}

function List({ found: { listed, more, next }, onMore }: { readonly found: Found; readonly onMore: () => void }) {
  const store = useStore();
  const list = useRef<HTMLUListElement>(null);
  const meant = useSession(indexOfMeant);
  const policy = useSession(policyOf);
  const facts = useAtNow(useCallback((now) => listed.map((token) => factsOf(token, policy, now)), [listed, policy]));
  const keepPlace = usePlaceKept(list, listed.length);
  return (
    <ul
      ref={list}
      aria-label={t`Tokens found`}
      className="tokens-found divide-y divide-border overflow-y-auto border-t border-border text-xs"
    >
      {listed.map((token, at) => (
        <li key={token.at}>
          <button
            type="button"
            aria-current={token.at === meant ? 'true' : undefined}
            className={classes(
              'flex min-h-6 w-full flex-wrap items-baseline gap-x-2 px-2 py-0.5 text-left -outline-offset-2 hover:bg-raised',
              token.at === meant && 'bg-raised',
            )}
            onClick={() => store.dispatch({ type: 'token-chosen', chosen: token.at })}
          >
            <span
              className={classes('[overflow-wrap:anywhere]', token.at === meant ? 'font-semibold' : 'font-medium')}
            >{`${token.at + 1}. ${token.name ?? t`token`}`}</span>{' '}
            <span className="min-w-0 text-muted [overflow-wrap:anywhere]">{facts[at]}</span>
          </button>
        </li>
      ))}
      {more > 0 ? (
        <li className="flex flex-wrap items-center gap-x-2 px-2 py-1 text-muted">
          {t`and ${count(more)} more, not listed`}
          <Button
            onClick={(event) => {
              keepPlace(event);
              onMore();
            }}
          >{t`Show ${count(next)} more`}</Button>
        </li>
      ) : null}
    </ul>
  );
}

/**
 * Keeps the place after a press that lists more. If the press came from the keyboard, the button,
 * now further down, stays in view so that it can be pressed again. If the button is gone, the first
 * new row takes the focus, which would otherwise be lost.
 */
function usePlaceKept(list: RefObject<HTMLUListElement | null>, length: number) {
  const pressed = useRef<{ readonly length: number; readonly byKey: boolean } | null>(null);
  useEffect(() => {
    if (pressed.current === null || pressed.current.length === length) return;
    const { length: before, byKey } = pressed.current;
    pressed.current = null;
    const button = list.current?.querySelector<HTMLButtonElement>(':scope > li > button:focus');
    if (button && byKey) button.scrollIntoView({ block: 'nearest' });
    if (!button) list.current?.querySelectorAll<HTMLButtonElement>(':scope > li > button')[before]?.focus();
  }, [list, length]);
  // A press by key has a click count of 0.
  return ({ detail }: MouseEvent) => {
    pressed.current = { length, byKey: detail === 0 };
  };
}

/**
 * Returns facts such as `RS256 · at+jwt · expires in 14 min`: members of the header, and when the
 * token expires.
 */
function factsOf({ parameters: { alg, enc, typ }, times }: TokenFound, policy: Policy, now: Seconds): string {
  const isEndless = times.some(({ claim, at }) => claim === 'exp' && at === null);
  return [alg ?? t`no alg`, enc, typ, isEndless ? t`no expiry` : claimsTimes(times, policy, now).exp]
    .filter(Boolean)
    .join(' · ');
}
