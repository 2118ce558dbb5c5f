import type { Places } from './places.ts';

/** A function that reads pasted text, and the places in that text to fill. */
export type Reader = {
  readonly name: string;
  readonly places: Places;
  /** Prepares the text, and returns the call that is measured. */
  readonly open: (text: string) => (() => unknown) | Promise<() => unknown>;
};

/** Returns a reader of the text alone. */
export const ofText = (name: string, places: Places, read: (text: string) => unknown): Reader => ({
  name,
  places,
  open: (text) => () => read(text),
});

/** Reads an iterable to its end, and counts its values. */
export async function drained(all: AsyncIterable<unknown> | Iterable<unknown>): Promise<number> {
  let count = 0;
  for await (const each of all) count += each === undefined ? 0 : 1;
  return count;
}
