import { t } from '../core/text/language.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { clearAll } from './page/acts.ts';
import { exampleMenu } from './start/example-shown.ts';
import { clearAndForget } from './start/forgetting.ts';
import { openDialog } from './page/dialogs.ts';
import { helpContents, openHelp } from './page/help.ts';
import { PrivacyNote } from './PrivacyNote.tsx';
import { keysShown, shortcuts } from './page/shortcuts.ts';
import { useStore } from './page/use-session.ts';

export function TopBar() {
  const store = useStore();
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <h1 className="text-base font-bold tracking-tight">Jotscope</h1>
      <Examples />
      <Button onClick={() => openDialog('share')}>{t`Share`}</Button>
      <Button onClick={() => clearAll(store)}>{t`Clear`}</Button>
      <Button onClick={() => clearAndForget(store)}>{t`Clear and forget`}</Button>
      <span className="ml-auto flex flex-wrap items-center gap-x-3 gap-y-1">
        <PrivacyNote />
        <CommandsButton />
        <Button aria-keyshortcuts="?" onClick={() => openHelp(helpContents)}>{t`Help`}</Button>
        <Button onClick={() => openDialog('settings')}>{t`Settings`}</Button>
      </span>
    </header>
  );
}

function Examples() {
  const store = useStore();
  return <Menu label={t`Examples`} groups={() => exampleMenu(store)} />;
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
