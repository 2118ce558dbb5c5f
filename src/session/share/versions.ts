import { tokenNames } from './inbound-address.ts';
import { textNamed, type Pair } from './pairs.ts';

/**
 * The version of the links that are made here. Raise it when a name or its meaning changes, and add
 * the upgrader from the version before.
 */
export const linkVersion = 1;

/** Upgrades a version's pairs to the next version, so that no link ever becomes too old to open. */
const upgraders: Readonly<Record<number, (pairs: readonly Pair[]) => readonly Pair[]>> = { 0: fromOthers };

for (let version = 0; version < linkVersion; version += 1) {
  if (!Object.hasOwn(upgraders, version)) throw new Error(`Links of version ${version} have no upgrader.`);
}

/** Returns the pairs of an older link in the current form. */
export function upgraded(pairs: readonly Pair[], version: number): readonly Pair[] {
  let present = pairs;
  for (let each = version; each < linkVersion; each += 1) present = upgraders[each]?.(present) ?? present;
  return present;
}

/**
 * Reads version 0, links without a number that were made elsewhere. This page ignores their other
 * parameters (`state`, `token_type`).
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
 * Keeps all of several tokens (a callback of OpenID Connect Core 1.0 §3.2.2.5) next to each other
 * under their names, as in the URL.
 */
export const tokenText = (tokens: readonly Pair[]): string =>
  tokens.length > 1 ? tokens.map((pair) => pair.join('=')).join('&') : (tokens[0]?.[1] ?? '');
