import { useRef } from 'react';
import { t } from '../../core/text/language.ts';
import { SearchList } from '../../ui/SearchList.tsx';
import { commandGroups } from './commands.ts';
import type { Command } from './command.ts';
import { closeDialog, takeTypedAhead } from '../page/dialogs.ts';
import { PageDialog } from '../page/PageDialog.tsx';
import { useSession, useStore } from '../page/use-session.ts';

/**
 * Lists every command of the page, to search and run. A command that is unavailable now says why.
 */
export function CommandsDialog() {
  const store = useStore();
  const session = useSession((present) => present);
  const field = useRef<HTMLInputElement>(null);
  const run = (command: Command): void => {
    closeDialog();
    // Waits until the focus is back on the page, because the command may move it.
    setTimeout(() => command.run(store));
  };
  const groups = commandGroups(store).map(({ title, commands }) => ({
    title,
    items: commands.map((command) => ({
      name: command.name(),
      keys: command.keys ?? null,
      lack: command.lack?.(session) ?? null,
      onChoose: () => run(command),
    })),
  }));
  return (
    <PageDialog title={t`Commands`} initialFocus={field}>
      <SearchList
        label={t`Command`}
        placeholder={t`What is to be done?`}
        nothing={t`No command has these words.`}
        groups={groups}
        field={field}
        typedAhead={takeTypedAhead}
      />
    </PageDialog>
  );
}
