import type { ReactNode } from 'react';
import { count, t } from '../../core/text/language.ts';
import { faults } from '../../session/examples/faults.ts';
import { helpForNewcomers, openHelp } from '../page/help.ts';
import { useStore } from '../page/use-session.ts';
import { showFault } from './example-shown.ts';

/** Where a newcomer can go: the tour, an introduction, and the privacy note. */
export function FirstLinks() {
  const store = useStore();
  const [first] = faults;
  return (
    <p className="flex flex-wrap gap-x-4">
      {first === undefined ? null : (
        <TextButton
          onPress={() => void showFault(store, first)}
        >{t`Find the fault (${count(faults.length)} examples)`}</TextButton>
      )}
      <TextButton onPress={() => openHelp(helpForNewcomers)}>{t`New to JWTs? 5 minutes`}</TextButton>
      <button type="button" popoverTarget="privacy" className={linkLook}>
        {t`What this page does with your token`}
      </button>
    </p>
  );
}

const linkLook = 'min-h-6 text-xs text-accent hover:underline';

function TextButton({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" onClick={onPress} className={linkLook}>
      {children}
    </button>
  );
}
