import { lazy, Suspense } from 'react';
import { useHelpTrail } from '../page/help.ts';

// The glossary comes with the first question.
const HelpPanel = lazy(() => import('./HelpPanel.tsx').then(({ HelpPanel: component }) => ({ default: component })));

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
