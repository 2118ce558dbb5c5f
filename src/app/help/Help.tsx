import { Suspense } from 'react';
import { lazyPart } from '../../ui/load.tsx';
import { useHelpTrail } from '../page/help.ts';

// The glossary is loaded when help is first opened.
const HelpPanel = lazyPart(async () => (await import('./HelpPanel.tsx')).HelpPanel);

/** The help panel, while it is open. */
export function Help() {
  const trail = useHelpTrail();
  const step = trail?.at(-1);
  if (trail === null || step === undefined) return null;
  return (
    <Suspense fallback={null}>
      <HelpPanel key={`${trail.length} ${step.page}`} step={step} depth={trail.length} />
    </Suspense>
  );
}
