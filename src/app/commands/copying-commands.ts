import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { boxTextOf, foundInSource, paneOfSource, signatureText } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';
import { copyAnnounced } from '../page/copying.ts';
import { openDialog } from '../page/dialogs.ts';
import { bareToken } from '../panes/bare-token.ts';
import { noToken, unless, type Command } from './command.ts';

const noPart = (part: 'header' | 'payload') =>
  unless(
    ({ source }) => paneOfSource(source, part) !== null,
    () => t`The token has none.`,
  );
const signatureOf = ({ source }: Session): string => signatureText(source);
const isWrapped = ({ source }: Session): boolean => boxTextOf(source) !== foundInSource(source).token;

/** The commands that copy what is in the boxes. */
export const copyingCommands: readonly Command[] = [
  { name: () => t`Copy token`, lack: noToken, run: (store) => void copyAnnounced(t`Token`, bareToken(store)) },
  {
    name: () => t`Copy all`,
    lack: unless(isWrapped, () => t`Only the token is in the box.`),
    run: (store) => void copyAnnounced(t`Whole text`, boxTextOf(store.get().source)),
  },
  {
    name: () => t`Copy header`,
    lack: noPart('header'),
    run: (store) => void copyAnnounced(t`Header`, paneText(store, 'header')),
  },
  {
    name: () => t`Copy payload`,
    also: () => t`decode, claims`,
    lack: noPart('payload'),
    run: (store) => void copyAnnounced(t`Payload`, paneText(store, 'payload')),
  },
  {
    name: () => t`Copy signature`,
    lack: unless(
      (session) => signatureOf(session) !== '',
      () => t`The token has none.`,
    ),
    run: (store) => void copyAnnounced(t`Signature`, signatureOf(store.get())),
  },
  {
    name: () => t`Copy key`,
    lack: unless(
      ({ key }) => key.text !== '',
      () => t`No key yet.`,
    ),
    run: (store) => void copyAnnounced(t`Key`, store.get().key.text),
  },
  {
    name: () => t`Copy as code`,
    also: () => t`export, snippet, library, curl`,
    lack: noToken,
    run: () => openDialog('code'),
  },
];

const paneText = (store: Store, part: 'header' | 'payload'): string =>
  paneOfSource(store.get().source, part)?.text ?? '';
