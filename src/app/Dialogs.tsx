import { lazy, Suspense, useLayoutEffect, type ComponentType } from 'react';
import { holdKeys, useOpenDialog, type DialogName } from './dialogs.ts';

/** The dialog that is open. A name without a component does not compile; its code comes with the first opening. */
export function Dialogs() {
  const name = useOpenDialog();
  useLayoutEffect(() => (name === null ? undefined : holdKeys()), [name]);
  if (name === null) return null;
  const Open = components[name];
  return (
    <Suspense fallback={null}>
      <Open />
    </Suspense>
  );
}

const components: Readonly<Record<DialogName, ComponentType>> = {
  code: lazy(() => import('./CodeDialog.tsx').then(({ CodeDialog }) => ({ default: CodeDialog }))),
  'fetch-keys': lazy(() => import('./FetchKeysDialog.tsx').then(({ FetchKeysDialog }) => ({ default: FetchKeysDialog }))),
  commands: lazy(() => import('./CommandsDialog.tsx').then(({ CommandsDialog }) => ({ default: CommandsDialog }))),
  compare: lazy(() => import('./CompareDialog.tsx').then(({ CompareDialog }) => ({ default: CompareDialog }))),
  share: lazy(() => import('./ShareDialog.tsx').then(({ ShareDialog }) => ({ default: ShareDialog }))),
  settings: lazy(() => import('./SettingsDialog.tsx').then(({ SettingsDialog }) => ({ default: SettingsDialog }))),
};
