import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyTyped, openSession, tokenTyped } from '../../session/testing.ts';
import { dismissAnnouncement } from '../page/announcements.ts';
import { copyingCommands } from './copying-commands.ts';

const copied = vi.hoisted(() => [] as string[]);
const opened = vi.hoisted(() => [] as string[]);
vi.mock('../page/browser.ts', async (original) => ({
  ...(await original<object>()),
  copyText: async (text: string) => copied.push(text) > 0,
}));
vi.mock('../page/dialogs.ts', async (original) => ({
  ...(await original<object>()),
  openDialog: (name: string) => opened.push(name),
}));

afterEach(() => {
  copied.splice(0);
  opened.splice(0);
  dismissAnnouncement();
});

/** RFC 7515 §A.1, with a payload of its own. */
const token = 'eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2lnbmF0dXJl';

/** What each command copies, or the dialog that it opens. A new command fails until it has its row. */
const effects: Readonly<Record<string, { readonly copies: string } | { readonly opens: string }>> = {
  'Copy token': { copies: token },
  'Copy all': { copies: `Bearer ${token}` },
  'Copy header': { copies: '{\n  "alg": "HS256"\n}' },
  'Copy payload': { copies: '{\n  "a": 1\n}' },
  'Copy signature': { copies: 'c2lnbmF0dXJl' },
  'Copy key': { copies: 'my secret' },
  'Copy as code': { opens: 'code' },
};

describe('the commands that copy', () => {
  it.each(copyingCommands.map((command) => [command.name(), command] as const))('%s', async (name, command) => {
    const { store, say } = openSession();
    expect(command.lack?.(store.get())).toMatch(/\.$/);
    say(tokenTyped(`Bearer ${token}`));
    say(keyTyped('my secret'));
    expect(command.lack?.(store.get()) ?? null).toBeNull();
    command.run(store);
    await vi.waitFor(() => expect({ copied, opened }).toEqual(effectOf(name)), { timeout: 60_000 });
  });
});

function effectOf(name: string) {
  const effect = effects[name];
  if (effect === undefined) throw new Error(`The table above has no row for "${name}".`);
  return 'copies' in effect ? { copied: [effect.copies], opened: [] } : { copied: [], opened: [effect.opens] };
}
