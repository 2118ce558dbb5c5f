import { code } from './code.ts';
import { commands } from './commands.ts';
import { damaged } from './damaged.ts';
import { data } from './data.ts';
import { logs } from './logs.ts';
import { web } from './web.ts';
import type { Paste } from './paste.ts';

/** What people paste, by where it comes from. */
export const pastes: Readonly<Record<string, readonly Paste[]>> = { commands, code, web, data, logs, damaged };
