import { t } from '../core/text/language.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { clearAll } from './page/acts.ts';
import type { exampleMenu } from './start/example-shown.ts';
import { clearAndForget } from './start/forgetting.ts';
import { openDialog } from './page/dialogs.ts';
import { helpContents, openHelp } from './page/help.ts';
import { PrivacyNote } from './PrivacyNote.tsx';
import { keysShown, shortcuts } from './page/shortcuts.ts';
import { useStore } from './page/use-session.ts';

export function TopBar() {
  const store = useStore();
  return (
    <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <h1 className="text-base font-bold tracking-tight">Jotscope</h1>
      <Examples />
      <span className="on-wide">
        <Button onClick={() => openDialog('share')}>{t`Share`}</Button>
      </span>
      <Button onClick={() => clearAll(store)}>{t`Clear`}</Button>
      <span className="on-wide">
        <Button onClick={() => clearAndForget(store)}>{t`Clear and forget`}</Button>
      </span>
      <span className="ml-auto flex flex-wrap items-center gap-x-2 gap-y-1">
        <PrivacyNote />
        <span className="on-wide">
          <Button onClick={() => openDialog('learn')}>{t`Learn`}</Button>
          <CommandsButton />
          <Button aria-keyshortcuts="?" onClick={() => openHelp(helpContents)}>{t`Help`}</Button>
          <Button onClick={() => openDialog('settings')}>{t`Settings`}</Button>
        </span>
        <span className="on-narrow">
          <MoreMenu />
        </span>
      </span>
    </header>
  );
}

let menuOf: typeof exampleMenu | null = null;

/** The examples are loaded with their menu, or before it. */
const fetchExamples = async (): Promise<void> => {
  ({ exampleMenu: menuOf } = await import('./start/example-shown.ts'));
};

function Examples() {
  const store = useStore();
  return <Menu label={t`Examples`} prepare={fetchExamples} groups={() => menuOf?.(store) ?? []} />;
}

/** Everything for which a phone has no room. */
function MoreMenu() {
  const store = useStore();
  // After the menu has closed, so that the focus returns to its button.
  const item = (name: string, task: () => void) => ({ name, onPress: () => void setTimeout(task) });
  const groups = () => [
    {
      title: t`Page`,
      items: [
        item(t`Share`, () => openDialog('share')),
        item(t`Compare`, () => openDialog('compare')),
        item(t`Clear and forget`, () => clearAndForget(store)),
        item(t`Learn`, () => openDialog('learn')),
        item(t`Commands`, () => openDialog('commands')),
        item(t`Help`, () => openHelp(helpContents)),
        item(t`Settings`, () => openDialog('settings')),
      ],
    },
  ];
  return <Menu label="⋯" name={t`More`} groups={groups} />;
}

function CommandsButton() {
  return (
    <Button aria-keyshortcuts="Control+K Meta+K" onClick={() => openDialog('commands')}>
      {t`Commands`}
      <kbd aria-hidden="true" className="text-muted max-sm:hidden">
        {keysShown(shortcuts.commands.keys)}
      </kbd>
    </Button>
  );
}
