import type { ComponentType } from 'react';
import { lazyPart } from '../ui/load.tsx';
import type { DialogName } from './page/dialogs.ts';

/**
 * The dialog of a name, loaded when it is first opened. A name without a component does not compile.
 * This table is loaded with the first dialog, because most visits open none.
 */
export function OpenDialog({ name }: { readonly name: DialogName }) {
  const Open = components[name];
  return <Open />;
}

const components: Readonly<Record<DialogName, ComponentType>> = {
  code: lazyPart(async () => (await import('./code/CodeDialog.tsx')).CodeDialog),
  'fetch-keys': lazyPart(async () => (await import('./key-sets/FetchKeysDialog.tsx')).FetchKeysDialog),
  commands: lazyPart(async () => (await import('./commands/CommandsDialog.tsx')).CommandsDialog),
  compare: lazyPart(async () => (await import('./compare/CompareDialog.tsx')).CompareDialog),
  derivation: lazyPart(async () => (await import('./verdicts/DerivationDialog.tsx')).DerivationDialog),
  issue: lazyPart(async () => (await import('./claims/IssueDialog.tsx')).IssueDialog),
  learn: lazyPart(async () => (await import('./learn/LearnView.tsx')).LearnView),
  share: lazyPart(async () => (await import('./share/ShareDialog.tsx')).ShareDialog),
  settings: lazyPart(async () => (await import('./settings/SettingsDialog.tsx')).SettingsDialog),
};
