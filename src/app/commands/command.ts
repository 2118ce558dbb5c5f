import type { Session } from '../../session/state/model.ts';
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
