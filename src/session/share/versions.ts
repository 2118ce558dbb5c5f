import { tokenNames } from './inbound-address.ts';
import { textNamed, type Pair } from './pairs.ts';

/**
 * The form of the links that are made here: raise it when a name or its meaning changes, and add
 * the upgrader from the one before.
 */
export const linkVersion = 1;

/** From a version's pairs to those of the next: no link grows too old to be opened. */
const upgraders: Readonly<Record<number, (pairs: readonly Pair[]) => readonly Pair[]>> = { 0: fromOthers };

for (let version = 0; version < linkVersion; version += 1) {
  if (!Object.hasOwn(upgraders, version)) throw new Error(`Links of version ${version} have no upgrader.`);
}

/** The pairs of a link of an older version, as it would be made today. */
export function upgraded(pairs: readonly Pair[], version: number): readonly Pair[] {
  let present = pairs;
  for (let each = version; each < linkVersion; each += 1) present = upgraders[each]?.(present) ?? present;
  return present;
}

/**
 * Version 0 has no number: what others make. Their further parameters (`state`, `token_type`) are
 * not for this page.
 */
function fromOthers(pairs: readonly Pair[]): readonly Pair[] {
  const token = tokenText(pairs.filter(([name, text]) => tokenNames.includes(name) && text !== ''));
  const publicKey = textNamed(pairs, 'publicKey') ?? '';
  const both: readonly Pair[] = [
    ['token', token],
    ['publicKey', publicKey],
  ];
  return both.filter(([, text]) => text !== '');
}

/**
 * Of several tokens (a callback of OpenID Connect Core 1.0 §3.2.2.5) none is left out: they stand
 * side by side under their names, as in the address.
 */
const tokenText = (tokens: readonly Pair[]): string =>
  tokens.length > 1 ? tokens.map((pair) => pair.join('=')).join('&') : (tokens[0]?.[1] ?? '');
