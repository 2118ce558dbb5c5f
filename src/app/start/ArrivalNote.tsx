import type { ReactNode } from 'react';
import { isExpected, policyFields } from '../../core/claims/policy-fields.ts';
import { momentText } from '../../core/claims/moment.ts';
import { count, listOf, t } from '../../core/text/language.ts';
import { othersText } from '../../core/text/others-text.ts';
import type { Session } from '../../session/state/model.ts';
import { linkFaultWords, namesText } from '../../session/share/link-words.ts';
import { boxTextOf } from '../../session/state/source.ts';
import { tokensFound } from '../../session/reading/tokens-found.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { isFromLink, showArrival, type Arrival, type OpenedArrival } from './arrivals.ts';
import { takeLink } from './take-link.ts';
import { fieldLabel } from '../share/share-words.ts';
import { useSession, useStore } from '../page/use-session.ts';

/** Shows what came with the URL while it is unchanged, or why it could not be opened. */
export function ArrivalNote({ arrival }: { readonly arrival: Arrival }) {
  const session = useSession((present) => present);
  const brought = arrival.kind === 'opened' ? broughtWords(arrival, session) : [];
  if (arrival.kind === 'offered') return <OfferedLink arrival={arrival} />;
  if (arrival.kind === 'opened' && brought.length === 0 && !arrival.wasInQuery) return null;
  return (
    <Note isWarning={arrival.kind === 'refused' || arrival.wasInQuery}>
      <QueryWarning arrival={arrival} />
      {arrival.kind === 'refused' ? (
        <p className="[overflow-wrap:anywhere]">{refusalWords(arrival)}</p>
      ) : (
        <OpenedWords arrival={arrival} brought={brought} />
      )}
      <UndoArrival arrival={arrival} />
    </Note>
  );
}

function QueryWarning({ arrival: { wasInQuery } }: { readonly arrival: Arrival }) {
  return wasInQuery ? (
    <p>{t`The token was in the URL’s query string, so it is in the server’s log. Jotscope removed it from the address bar. Treat the token as disclosed.`}</p>
  ) : null;
}

/** A link that would replace the person's own work. */
function OfferedLink({ arrival }: { readonly arrival: OpenedArrival }) {
  const store = useStore();
  return (
    <Note isWarning>
      <QueryWarning arrival={arrival} />
      <p>{t`A link arrived while you have work here. Opening it replaces your work. Undo restores it.`}</p>
      <Button onClick={() => takeLink(store, arrival)}>{t`Open the link`}</Button>
    </Note>
  );
}

function Note({ isWarning, children }: { readonly isWarning: boolean; readonly children: ReactNode }) {
  return (
    <section
      aria-label={t`From the URL`}
      className={classes(
        'flex shrink-0 items-start gap-2 rounded-md border border-border px-2.5 py-1.5 text-xs',
        isWarning ? 'bg-warn-soft' : 'bg-surface',
      )}
    >
      <Icon name="warning" className={classes('mt-0.5 size-3.5 shrink-0', isWarning ? 'text-warn' : 'text-muted')} />
      <div className="flex min-w-0 grow flex-wrap items-center gap-x-3 gap-y-1">{children}</div>
      <Button look="quiet" onClick={() => showArrival(null)}>{t`Hide`}</Button>
    </section>
  );
}

type OpenedWordsProps = { readonly arrival: OpenedArrival; readonly brought: readonly string[] };

function OpenedWords({ arrival: { from, unknown, wasInQuery }, brought }: OpenedWordsProps) {
  const by =
    from === null
      ? t`The creator of the link chose all of it, so it proves nothing.`
      : t`You came from ${othersText(from)}. The creator of the link chose all of it, so it proves nothing.`;
  return (
    <p className="min-w-0 [overflow-wrap:anywhere]">
      {wasInQuery || brought.length === 0 ? null : (
        <>
          {t`From the link: ${listOf(brought)}.`} {by}{' '}
          {t`Jotscope removed the link from the address bar. Your browser history may still contain it.`}{' '}
        </>
      )}
      {unknown.length === 0 ? null : t`Ignored, because this page cannot read it: ${namesText(unknown)}.`}
    </p>
  );
}

/** Returns what is still as the link brought it. */
function broughtWords(arrival: OpenedArrival, session: Session): readonly string[] {
  const token = isFromLink(arrival, session, 'source') && boxTextOf(session.source) !== '' ? [tokenWords(session)] : [];
  const key = isFromLink(arrival, session, 'key') && session.key.text !== '' ? [t`the key`] : [];
  const { detached } = session;
  const isDetached = detached !== null && isFromLink(arrival, session, 'detached');
  const payload = isDetached ? [t`the detached payload`] : [];
  return [...token, ...payload, ...key, ...(isFromLink(arrival, session, 'policy') ? expectedWords(session) : [])];
}

function tokenWords(session: Session): string {
  const found = tokensFound(session);
  return found === null ? t`the token` : t`${count(found.listed.length + found.more)} tokens`;
}

function expectedWords({ policy }: Session): readonly string[] {
  const labels = policyFields.filter((field) => field !== 'checkAsOf' && isExpected(policy, field)).map(fieldLabel);
  const expectations = labels.length === 0 ? [] : [t`the expectations (${labels.join(', ')})`];
  return policy.checkAsOf === null
    ? expectations
    : [...expectations, t`the time to check at, ${momentText(policy.checkAsOf)}`];
}

function refusalWords({ fault, from }: Arrival & { kind: 'refused' }): string {
  const words =
    fault.kind === 'unloaded'
      ? t`The part of this page that opens links could not be loaded. Reload the page.`
      : linkFaultWords(fault);
  return from === null ? words : `${words} ${t`You came from ${othersText(from)}.`}`;
}

/**
 * Offers to undo the link, only while the page is as the link left it. Later, undo would reverse
 * something else.
 */
function UndoArrival({ arrival }: { readonly arrival: Arrival }) {
  const store = useStore();
  const isPossible = useSession(
    (session) =>
      arrival.kind === 'opened' &&
      session.history.past.length > 0 &&
      isFromLink(arrival, session, 'source') &&
      isFromLink(arrival, session, 'key'),
  );
  return isPossible ? (
    <Button onClick={() => store.dispatch({ type: 'undone' })}>{t`Restore what was here`}</Button>
  ) : null;
}
