import { useEffect, useMemo, useState } from 'react';
import type { Session } from '../../session/state/model.ts';
import { printLink, type Outgoing } from '../../session/share/print-link.ts';
import { shareOffers, type Offers, type Shareable } from '../../session/share/share.ts';
import { linkWith } from '../page/browser.ts';
import { useSession } from '../page/use-session.ts';

const sourceOf = ({ source }: Session) => source;
const keyOf = ({ key }: Session) => key;
const policyOf = ({ policy }: Session) => policy;
const detachedOf = ({ detached }: Session) => detached;

/** Returns what could go into a link now; null while this is being determined. */
export function useOffers(): Offers | null {
  const [source, key, policy] = [useSession(sourceOf), useSession(keyOf), useSession(policyOf)];
  const detached = useSession(detachedOf);
  const inputs = useMemo((): Shareable => ({ source, key, policy, detached }), [source, key, policy, detached]);
  const [answer, setAnswer] = useState<{ readonly of: Shareable; readonly offers: Offers } | null>(null);
  useEffect(() => {
    void shareOffers(inputs).then((offers) => setAnswer({ of: inputs, offers }));
  }, [inputs]);
  // Never returns an answer to older inputs, because they may contain what must not be shared.
  return answer?.of === inputs ? answer.offers : null;
}

/** `pending`, or a link: '' if nothing was chosen, null if it would be too long. */
type MadeLink = { readonly kind: 'pending' } | { readonly kind: 'made'; readonly link: string | null };

/** Returns the link with what was chosen. */
export function useLink(outgoing: Outgoing): MadeLink {
  const [answer, setAnswer] = useState<{ readonly of: Outgoing; readonly fragment: string | null } | null>(null);
  useEffect(() => {
    void printLink(outgoing).then((fragment) => setAnswer({ of: outgoing, fragment }));
  }, [outgoing]);
  if (answer?.of !== outgoing) return { kind: 'pending' };
  return { kind: 'made', link: answer.fragment ? linkWith(answer.fragment) : answer.fragment };
}
