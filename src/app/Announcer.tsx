import { useEffect, useState } from 'react';
import { t } from '../core/text/language.ts';
import { signatureVerdict } from '../session/signature-verdict.ts';
import { structureVerdict } from '../session/structure-verdict.ts';
import type { Session } from '../session/model.ts';
import { useAnnouncement } from './announcements.ts';
import { useSession } from './use-session.ts';

/** How long typing must pause before the verdicts are read aloud, ms. */
const settling = 800;

/** Reads aloud what settled, and what a press did; the latter is shown too. */
export function Announcer() {
  const sentence = useAnnouncement();
  const verdicts = useSettled(useSession(verdictsOf));
  return (
    <>
      <div aria-live="polite" className="sr-only">{verdicts}</div>
      <div aria-live="polite" className="toast" data-shown={sentence !== ''}>{sentence}</div>
    </>
  );
}

const verdictsOf = (session: Session): string => t`Structure: ${structureVerdict(session).text} Signature: ${signatureVerdict(session).text}`;

function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settling);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
