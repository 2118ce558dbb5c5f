import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';

/** An action of the page. */
export type Command = {
  readonly name: () => string;
  /** The keys as they are labeled on this machine's keyboard. */
  readonly keys?: string;
  /** Returns a sentence on why the command is unavailable now; null if it is available. */
  readonly lack?: (session: Session) => string | null;
  readonly run: (store: Store) => void;
};

export type CommandGroup = { readonly title: string; readonly commands: readonly Command[] };

/** Returns `lack` of a command that needs something: the sentence to show while that is missing. */
export const unless =
  (isThere: (session: Session) => boolean, lack: () => string) =>
  (session: Session): string | null =>
    isThere(session) ? null : lack();

export const noToken = unless(
  ({ source }) => tokenOfSource(source).kind !== 'empty',
  () => t`There is no token yet.`,
);
