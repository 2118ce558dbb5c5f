import { useRef } from 'react';
import { t } from '../../core/text/language.ts';
import { SearchList } from '../../ui/SearchList.tsx';
import { commandGroups } from './commands.ts';
import type { Command } from './command.ts';
import { closeDialog, takeTypedAhead } from '../page/dialogs.ts';
import { PageDialog } from '../page/PageDialog.tsx';
import { useSession, useStore } from '../page/use-session.ts';

/** Every command of the page, to be searched and run; what cannot be done now says why. */
export function CommandsDialog() {
  const store = useStore();
  const session = useSession((present) => present);
  const field = useRef<HTMLInputElement>(null);
  const run = (command: Command): void => {
    closeDialog();
    // The focus is back on the page before the command moves it.
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
