import { useRef } from 'react';
import { t } from '../../core/text/language.ts';
import { SearchList } from '../../ui/SearchList.tsx';
import { commandGroups } from './commands.ts';
import type { Command } from './command.ts';
import { closeDialog, takeTypedAhead } from '../page/dialogs.ts';
import { PageDialog } from '../page/PageDialog.tsx';
import { cell, useCell } from '../page/cell.ts';
import { useSession, useStore } from '../page/use-session.ts';

/** The names of the commands run last in this tab, the latest first. */
const recent = cell<readonly string[]>([]);
const mostRecent = 5;

/**
 * Lists the commands of the page, to search and run: the recent ones first. One that is unavailable
 * now is only found by its words, and says why.
 */
export function CommandsDialog() {
  const store = useStore();
  const session = useSession((present) => present);
  const field = useRef<HTMLInputElement>(null);
  const names = useCell(recent);
  const run = (command: Command): void => {
    const name = command.name();
    recent.set([name, ...names.filter((each) => each !== name)].slice(0, mostRecent));
    closeDialog();
    // Waits until the focus is back on the page, because the command may move it.
    setTimeout(() => command.run(store));
  };
  const groups = commandGroups(store).map(({ title, commands }) => ({
    title,
    items: commands.map((command) => ({
      name: command.name(),
      also: command.also?.() ?? '',
      keys: command.keys ?? null,
      lack: command.lack?.(session) ?? null,
      onChoose: () => run(command),
    })),
  }));
  const items = groups.flatMap((group) => group.items);
  return (
    <PageDialog title={t`Commands`} initialFocus={field}>
      <SearchList
        label={t`Command`}
        placeholder={t`Type a command`}
        nothing={t`No matching commands.`}
        groups={groups}
        recent={{ title: t`Recent`, items: names.flatMap((name) => items.find((item) => item.name === name) ?? []) }}
        field={field}
        typedAhead={takeTypedAhead}
      />
    </PageDialog>
  );
}
