import { useEffect, useState } from 'react';
import { t } from '../core/text/language.ts';
import { signatureVerdict } from '../session/signature/signature-verdict.ts';
import { structureVerdict } from '../session/reading/structure-verdict.ts';
import type { Session } from '../session/state/model.ts';
import { Icon } from '../ui/Icon.tsx';
import { dismissAnnouncement, useAnnouncement } from './page/announcements.ts';
import { useSession } from './page/use-session.ts';

/** How long typing must pause before the verdicts are read aloud, ms. */
const settling = 800;

/** Reads settled verdicts aloud, and what a press did. The latter is also shown. */
export function Announcer() {
  const { text, undo, offer } = useAnnouncement();
  const verdicts = useSettled(useSession(verdictsOf));
  return (
    <>
      <div aria-live="polite" className="sr-only">
        {verdicts}
      </div>
      <div className="toast flex flex-wrap items-start justify-end gap-x-3" data-shown={text !== ''}>
        <span aria-live="polite" className="min-w-0 grow basis-40">
          {text}
        </span>
        {undo === undefined ? null : <Press label={t`Undo`} act={undo} />}
        {offer === undefined ? null : <Press label={offer.label} act={offer.take} />}
        <button type="button" aria-label={t`Dismiss`} className="rounded p-1" onClick={dismissAnnouncement}>
          <Icon name="cross" className="size-4" />
        </button>
      </div>
    </>
  );
}

function Press({ label, act }: { readonly label: string; readonly act: () => void }) {
  return (
    <button
      type="button"
      className="min-h-6 shrink-0 rounded font-semibold underline"
      onClick={() => (dismissAnnouncement(), act())}
    >
      {label}
    </button>
  );
}

const verdictsOf = (session: Session): string =>
  t`Structure: ${structureVerdict(session).text} Signature: ${signatureVerdict(session).text}`;

function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settling);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
