import { language, type Language } from './language.ts';

let age = 0;

/** Has everything computed again, because code was loaded with which the results differ. */
export function forgetResults(): void {
  age += 1;
}

/**
 * Remembers the last result of a function, for the same arguments (`Object.is`) in the same
 * language. One slot is enough for one store and does not retain old texts. It saves time only:
 * nothing may rely on getting the same object.
 */
export function memoLast<Arguments extends readonly unknown[], Result>(
  compute: (...given: Arguments) => Result,
): (...given: Arguments) => Result {
  // Nothing yet, which was said in no language.
  let last = [] as unknown as readonly [Arguments, Language, number, Result];
  return (...given) => {
    const spoken = language();
    if (last[1] !== spoken || last[2] !== age || !isSame(last[0], given))
      last = [given, spoken, age, compute(...given)];
    return last[3];
  };
}

const isSame = (before: readonly unknown[], given: readonly unknown[]): boolean =>
  before.length === given.length && before.every((value, at) => Object.is(value, given[at]));

/**
 * Makes a selector that asks its inputs each time and computes only when one of them differs, as
 * reselect's `createSelector` does. It has one slot and the same limits as `memoLast`.
 */
export function derive<const Inputs extends readonly Input[], Result>(
  inputs: Inputs,
  compute: (...values: ValuesOf<Inputs>) => Result,
): (argument: ArgumentOf<Inputs>) => Result {
  const remembered = memoLast(compute);
  // The types describe the tuple: each value keeps the position of its input.
  const valuesFor = (argument: ArgumentOf<Inputs>) =>
    inputs.map((input) => input(argument as never)) as unknown as ValuesOf<Inputs>;
  return (argument) => remembered(...valuesFor(argument));
}

type Input = (argument: never) => unknown;
type ValuesOf<Inputs extends readonly Input[]> = { readonly [At in keyof Inputs]: ReturnType<Inputs[At]> };
type ArgumentOf<Inputs extends readonly Input[]> = Inputs extends readonly ((argument: infer Argument) => unknown)[]
  ? Argument
  : never;
