import { t } from '../../core/text/language.ts';
import { canKeep } from '../../offline/offline.ts';
import { forgetThisWork, keepThisWork } from '../start/keeping-work.ts';
import { announce } from '../page/announcements.ts';
import { openBeside } from '../page/browser.ts';
import { toggle, type Command } from './command.ts';
import { areExpectationsKept, keepExpectations } from '../expectations/kept-expectations.ts';
import { isOneFile } from '../page/version.ts';
import { isWorkKept } from '../page/work-consent.ts';

/** The commands for what this browser keeps and forgets. */
export const keepingCommands: readonly Command[] = [
  toggle(
    isWorkKept,
    { name: () => t`Delete this tab’s kept work`, run: forgetThisWork },
    { name: () => t`Keep this tab’s work across reloads`, run: () => void keepThisWork() },
  ),
  toggle(
    areExpectationsKept,
    { name: () => t`Delete the expectations kept on this device`, run: () => keep(null) },
    { name: () => t`Keep the expectations on this device`, run: (store) => keep(store.get().policy) },
  ),
  { name: () => t`Use offline or install`, lack: lackOfOffline, run: () => openBeside('./install.html') },
];

function keep(policy: Parameters<typeof keepExpectations>[0]): void {
  keepExpectations(policy);
  announce(
    areExpectationsKept() ? t`Saved the expectations on this device.` : t`Deleted the expectations from this device.`,
  );
}

function lackOfOffline(): string | null {
  if (isOneFile()) return t`This single-file copy already works offline.`;
  return canKeep()
    ? null
    : t`This browser cannot store the page here. It needs https (or localhost) and a window that is not private.`;
}
