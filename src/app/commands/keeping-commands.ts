import { t } from '../../core/text/language.ts';
import { canKeep } from '../../offline/offline.ts';
import { forgetThisWork, keepThisWork } from '../start/keeping-work.ts';
import { announce } from '../page/announcements.ts';
import { openBeside } from '../page/browser.ts';
import type { Command } from './command.ts';
import { areExpectationsKept, keepExpectations } from '../expectations/kept-expectations.ts';
import { isOneFile } from '../page/version.ts';
import { isWorkKept } from '../page/work-consent.ts';

/** The commands for what this browser keeps and forgets. */
export const keepingCommands: readonly Command[] = [
  {
    name: () => t`Keep this tab’s work over a reload`,
    lack: () => (isWorkKept() ? t`It is kept already.` : null),
    run: () => void keepThisWork(),
  },
  {
    name: () => t`Forget this tab’s work`,
    lack: () => (isWorkKept() ? null : t`Nothing of it is kept.`),
    run: forgetThisWork,
  },
  {
    name: () => t`Keep the expectations on this device`,
    lack: () => (areExpectationsKept() ? t`They are kept already.` : null),
    run: (store) => keep(store.get().policy),
  },
  {
    name: () => t`Forget the expectations kept on this device`,
    lack: () => (areExpectationsKept() ? null : t`None are kept.`),
    run: () => keep(null),
  },
  { name: () => t`Use offline or install`, lack: lackOfOffline, run: () => openBeside('./install.html') },
];

function keep(policy: Parameters<typeof keepExpectations>[0]): void {
  keepExpectations(policy);
  announce(
    areExpectationsKept() ? t`The expectations are kept on this device.` : t`No expectations are kept on this device.`,
  );
}

function lackOfOffline(): string | null {
  if (isOneFile()) return t`This one file needs no network.`;
  return canKeep()
    ? null
    : t`This browser keeps no pages here: that takes https (or localhost), and no private window.`;
}
