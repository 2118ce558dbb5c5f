import { t } from '../../core/text/language.ts';
import type { Session } from '../../session/state/model.ts';
import { tokenOfSource } from '../../session/state/source.ts';
import type { Store } from '../../session/state/store.ts';

/** An action of the page. */
export type Command = {
  readonly name: () => string;
  /** Other words by which people look for it. They are not shown. */
  readonly also?: () => string;
  /** The keys as they are labeled on this machine's keyboard. */
  readonly keys?: string;
  /** Returns a sentence on why the command is unavailable now; null if it is available. */
  readonly lack?: (session: Session) => string | null;
  readonly run: (store: Store) => void;
};

type Half = Pick<Command, 'name' | 'run'>;

/** Returns one command for what is on or off. Its name is what the press does now. */
export const toggle = (isOn: () => boolean, off: Half, on: Half): Pick<Command, 'name' | 'run'> => ({
  name: () => (isOn() ? off : on).name(),
  run: (store) => (isOn() ? off : on).run(store),
});

export type CommandGroup = { readonly title: string; readonly commands: readonly Command[] };

/** Returns `lack` of a command that needs something: the sentence to show while that is missing. */
export const unless =
  (isThere: (session: Session) => boolean, lack: () => string) =>
  (session: Session): string | null =>
    isThere(session) ? null : lack();

export const noToken = unless(
  ({ source }) => tokenOfSource(source).kind !== 'empty',
  () => t`No token yet.`,
);
