import { keysThatVerify, suitableKeys, type Part, type SecretList, type TriedToken } from '../tiers.ts';
import type { KeyVariant } from '../trial.ts';
import type { FromHelper, ToHelper } from './orders.ts';

/** Those who search: this thread, and the helpers in their workers who have joined it. */
export type Crew = {
  /** A search begins. If it is large, helpers are asked for, who may come at any time. */
  readonly begin: (isLarge: boolean) => void;
  readonly join: (port: MessagePort) => void;
  /** A helper has died. This thread does what was ordered, and all the rest. */
  readonly dismiss: () => void;
  /** Returns the keys of a part that verify, from the helper with the least to do, or from this thread. */
  readonly search: (part: Part) => Promise<readonly KeyVariant[]>;
  /** Returns how many parts may be under way at once, besides the one of this thread. */
  readonly room: () => number;
};

/** What a helper is told once. */
type Told = SecretList | TriedToken;

type Helper = {
  readonly port: MessagePort;
  readonly known: Map<Told, number>;
  /** What to do with the indexes that come, and what to do if they never come. */
  readonly orders: Map<number, { readonly found: (indexes: readonly number[]) => void; readonly lost: () => void }>;
};

/** A helper has one part to do and one that waits for it, so that it never waits for this thread. */
const mostOrders = 2;
/** A smaller part is done sooner than it is told. */
const leastKeys = 64;

export function crewOf(hire: () => void): Crew {
  let helpers: readonly Helper[] = [];
  let isShared = false;
  let lastId = 0;
  return {
    begin(isLarge) {
      if (isLarge && helpers.length === 0) hire();
      isShared = isLarge;
      // What helpers still do for the last search is not awaited.
      for (const helper of helpers) forget(helper);
    },
    join(port) {
      const helper: Helper = { port, known: new Map(), orders: new Map() };
      port.addEventListener('message', ({ data: { id, found } }: MessageEvent<FromHelper>) => {
        helper.orders.get(id)?.found(found);
        helper.orders.delete(id);
      });
      port.start();
      helpers = [...helpers, helper];
    },
    dismiss() {
      const dismissed = helpers;
      helpers = [];
      for (const { port, orders } of dismissed) {
        port.close();
        for (const { lost } of orders.values()) lost();
      }
    },
    search(part) {
      const helper = isShared && part.span.end - part.span.start >= leastKeys ? leastBusy(helpers) : undefined;
      if (helper === undefined || part.token.message === null) return keysThatVerify(part);
      return new Promise((resolve) => {
        helper.orders.set((lastId += 1), {
          found: (indexes) => resolve(suitableKeys(part, indexes)),
          lost: () => resolve(keysThatVerify(part)),
        });
        order(helper, part, lastId);
      });
    },
    room: () => (isShared ? helpers.length * (mostOrders + 1) : 0),
  };
}

const tell = ({ port }: Helper, message: ToHelper): void => port.postMessage(message);

function forget(helper: Helper): void {
  helper.known.clear();
  helper.orders.clear();
  tell(helper, { kind: 'begin' });
}

function leastBusy(helpers: readonly Helper[]): Helper | undefined {
  const [helper] = helpers.toSorted((one, other) => one.orders.size - other.orders.size);
  return helper !== undefined && helper.orders.size < mostOrders ? helper : undefined;
}

function order(helper: Helper, { token, tier, span }: Part, id: number): void {
  if (token.message === null) return;
  const { hash } = token.message();
  const { input, signature } = token.variant;
  const list = tier.secrets[hash];
  const secrets = idOf(helper, list, (of) => ({ kind: 'secrets', id: of, hash, secrets: list.bytes() }));
  const message = idOf(helper, token, (of) => ({ kind: 'message', id: of, hash, input, signature }));
  tell(helper, { kind: 'try', id, secrets, message, span });
}

/** Returns the number by which a helper knows something, and tells it the first time. */
function idOf(helper: Helper, of: Told, words: (id: number) => ToHelper): number {
  const known = helper.known.get(of);
  if (known !== undefined) return known;
  const id = helper.known.size;
  helper.known.set(of, id);
  tell(helper, words(id));
  return id;
}
