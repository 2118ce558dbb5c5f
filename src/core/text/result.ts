/**
 * Expected failure is a value: `fault` is data, and its words are in a table next to the kind. A
 * programming error throws.
 */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: F };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const err = <F>(fault: F): { readonly ok: false; readonly fault: F } => ({ ok: false, fault });

/** Makes a missing case a compile error. Throws if the types are wrong at run time. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
