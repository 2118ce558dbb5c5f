import { lazy, Suspense, useLayoutEffect, type ComponentType } from 'react';
import { holdKeys, useOpenDialog, type DialogName } from './page/dialogs.ts';

/**
 * The dialog that is open. A name without a component does not compile; its code comes with the
 * first opening.
 */
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
  code: lazy(() => import('./code/CodeDialog.tsx').then(({ CodeDialog }) => ({ default: CodeDialog }))),
  'fetch-keys': lazy(() =>
    import('./key-sets/FetchKeysDialog.tsx').then(({ FetchKeysDialog }) => ({ default: FetchKeysDialog })),
  ),
  commands: lazy(() =>
    import('./commands/CommandsDialog.tsx').then(({ CommandsDialog }) => ({ default: CommandsDialog })),
  ),
  compare: lazy(() => import('./compare/CompareDialog.tsx').then(({ CompareDialog }) => ({ default: CompareDialog }))),
  share: lazy(() => import('./share/ShareDialog.tsx').then(({ ShareDialog }) => ({ default: ShareDialog }))),
  settings: lazy(() =>
    import('./settings/SettingsDialog.tsx').then(({ SettingsDialog }) => ({ default: SettingsDialog })),
  ),
};
