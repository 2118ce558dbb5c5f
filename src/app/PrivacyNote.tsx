import { Suspense } from 'react';
import { t } from '../core/text/language.ts';
import { Guard } from './page/Failed.tsx';
import { buttonShape } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { lazyPart } from '../ui/load.tsx';

const PrivacyWords = lazyPart(async () => (await import('./PrivacyWords.tsx')).PrivacyWords);

/** The privacy promise, stated exactly as far as it is true. */
export function PrivacyNote() {
  return (
    <>
      <button
        type="button"
        popoverTarget="privacy"
        className={`${buttonShape} border-transparent text-good hover:bg-raised`}
      >
        <Icon name="lock" className="size-3.5" /> <span className="max-lg:sr-only">{t`No background requests`}</span>
      </button>
      <div
        id="privacy"
        popover="auto"
        className="privacy-note rounded-md border border-control bg-surface p-3 text-sm text-text shadow-lg"
      >
        <Guard name={t`Privacy`}>
          <Suspense fallback={null}>
            <PrivacyWords />
          </Suspense>
        </Guard>
      </div>
    </>
  );
}
