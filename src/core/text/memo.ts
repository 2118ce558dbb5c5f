import { language, type Language } from './language.ts';

/**
 * Remembers the last answer, by identity of the argument (texts: by their characters) and by the language that it may be in. One place is enough
 * for one store, and holds no old texts alive.
 */
export function memoLast<A, R>(compute: (argument: A) => R): (argument: A) => R {
  let last: { readonly argument: A; readonly spoken: Language; readonly result: R } | null = null;
  return (argument) => {
    const spoken = language();
    if (last === null || last.argument !== argument || last.spoken !== spoken)
      last = { argument, spoken, result: compute(argument) };
    return last.result;
  };
}
