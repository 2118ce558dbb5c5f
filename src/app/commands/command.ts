import type { Session } from '../../session/state/model.ts';
import type { Store } from '../../session/state/store.ts';

/** Something that can be done on this page. */
export type Command = {
  readonly name: () => string;
  /** As they stand on this machine's keyboard. */
  readonly keys?: string;
  /** Why it cannot be done now, in a sentence; null where it can. */
  readonly lack?: (session: Session) => string | null;
  readonly run: (store: Store) => void;
};

export type CommandGroup = { readonly title: string; readonly commands: readonly Command[] };
