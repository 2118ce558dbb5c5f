import { isExpected } from '../../core/claims/policy-fields.ts';
import type { Policy } from '../../core/claims/policy.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import { unpackedPairs, type PackingFault } from './packed.ts';
import { percentDecoded, readPairs, textNamed, type Pair } from './pairs.ts';
import { fieldOfPair, policyOfPairs } from './policy-pairs.ts';
import { detachedForms, type DetachedPayload } from '../../core/token/detached.ts';
import { bringsToken, tokenNames, tokenPieces } from './inbound-address.ts';
import { linkVersion, tokenText, upgraded } from './versions.ts';

/** The contents of a link. Nothing in it is trusted, because the link's author chose it. */
export type Opened = {
  readonly token: string;
  readonly publicKey: string;
  /** null: the link contains no expectations. */
  readonly policy: Policy | null;
  /** The payload of a token that does not contain it. */
  readonly detached?: DetachedPayload;
  /** Names that this page does not know, or whose text they cannot have. They are ignored. */
  readonly unknown: readonly string[];
};

export type LinkFault =
  | PackingFault
  | { readonly kind: 'too-long'; readonly length: number; readonly most: number }
  | { readonly kind: 'unknown-version'; readonly version: string; readonly known: number }
  | { readonly kind: 'doubled'; readonly name: string }
  | { readonly kind: 'nothing-known'; readonly names: readonly string[] };

/**
 * The maximum length of a fragment that is read, in characters. Browsers limit URLs to two million.
 */
export const longestFragment = 2_000_000;

export const versionName = 'v';
export const packedName = 'z';
export const detachedName = 'detached';
export const detachedFormName = 'detachedForm';

/**
 * Reads a fragment, without its `#`: a link made here, or a form made elsewhere. null if it
 * contains nothing to open. Total.
 */
export async function readLink(fragment: string): Promise<Result<Opened, LinkFault> | null> {
  if (fragment.length > longestFragment)
    return err({ kind: 'too-long', length: fragment.length, most: longestFragment });
  const outer = pairsOfFragment(fragment);
  const number = textNamed(outer, versionName);
  if (!number) return readOthers(outer, fragment);
  const version = /^\d{1,4}$/.test(number) ? Number(number) : 0;
  if (version < 1 || version > linkVersion)
    return err({ kind: 'unknown-version', version: number.slice(0, 20), known: linkVersion });
  const pairs = await innerPairs(outer);
  return pairs.ok ? openedOnce(pairs.value, version) : pairs;
}

/**
 * Reads a token from the query, and nothing that only a fragment may contain; null if there is
 * none.
 */
export function readQuery(query: string): Opened | null {
  const pairs = query.split('&').filter(bringsToken).map(queryPair);
  return pairs.length === 0 ? null : openedPairs([['token', tokenText(pairs)]]);
}

/** A value without a name is a token. A plus sign between a scheme and its token is a space. */
function queryPair(text: string): Pair {
  const equals = text.indexOf('=');
  const name = percentDecoded(text.slice(0, Math.max(0, equals))) || 'token';
  return [name, percentDecoded(text.slice(equals + 1)).replace(/^([A-Za-z]+)\+(?=e)/, '$1 ')];
}

function pairsOfFragment(fragment: string): readonly Pair[] {
  if (/^eyJ[^=&]*$/.test(fragment)) return [['token', percentDecoded(fragment)]];
  // The older form of jwt.io: `#debugger-io?token=…`.
  return readPairs(fragment.replace(/^debugger-io\?/, ''));
}

/**
 * Reads a link that was made elsewhere. A token under another name counts as well: a fragment that
 * this page does not read stays in the address bar.
 */
function readOthers(pairs: readonly Pair[], fragment: string): Result<Opened, LinkFault> | null {
  const known = pairs.filter(([name]) => tokenNames.includes(name) || name === 'publicKey');
  const hasToken = known.some(([name, text]) => tokenNames.includes(name) && text !== '');
  const pieces = hasToken ? [] : tokenPieces(fragment).map(queryPair);
  const given = known.filter(([, text]) => text !== '');
  const all: readonly Pair[] = pieces.length === 0 ? known : [...given, ['token', tokenText(pieces)]];
  return upgraded(all, 0).length === 0 ? null : openedOnce(all, 0);
}

/** Returns the pairs in the link itself and the pairs packed in it. */
async function innerPairs(outer: readonly Pair[]): Promise<Result<readonly Pair[], LinkFault>> {
  const plain = outer.filter(([name]) => name !== packedName && name !== versionName);
  const packs = outer.filter(([name]) => name === packedName);
  const [pack] = packs;
  if (packs.length > 1) return err({ kind: 'doubled', name: packedName });
  if (pack === undefined) return ok(plain);
  const inner = await unpackedPairs(pack[1]);
  return inner.ok ? ok([...plain, ...inner.value]) : inner;
}

/** Rejects a link with a duplicate name, because no one can tell which value is meant. */
function openedOnce(pairs: readonly Pair[], version: number): Result<Opened, LinkFault> {
  const seen = new Set<string>();
  const doubled = pairs.find(([name]) => seen.has(name) || !seen.add(name));
  if (doubled !== undefined) return err({ kind: 'doubled', name: doubled[0] });
  const opened = openedPairs(upgraded(pairs, version));
  return pairs.length === opened.unknown.length ? err({ kind: 'nothing-known', names: opened.unknown }) : ok(opened);
}

function openedPairs(pairs: readonly Pair[]): Opened {
  const policy = policyOfPairs(pairs);
  const isExpectation = ([name]: Pair): boolean => {
    const field = fieldOfPair(name);
    return field !== null && isExpected(policy, field);
  };
  const detached = detachedIn(pairs);
  const names = ['token', 'publicKey', ...(detached === null ? [] : [detachedName, detachedFormName])];
  const isKnown = (pair: Pair): boolean => names.includes(pair[0]) || isExpectation(pair);
  return {
    token: textNamed(pairs, 'token') ?? '',
    publicKey: textNamed(pairs, 'publicKey') ?? '',
    policy: pairs.some(isExpectation) ? policy : null,
    ...(detached === null ? {} : { detached }),
    unknown: pairs.filter((pair) => !isKnown(pair)).map(([name]) => name),
  };
}

/** Returns the payload of a token that does not contain it; null without one, or in a form that is not known. */
function detachedIn(pairs: readonly Pair[]): DetachedPayload | null {
  const text = textNamed(pairs, detachedName) ?? '';
  const named = textNamed(pairs, detachedFormName) ?? 'text';
  const form = detachedForms.find((each) => each === named);
  return text === '' || form === undefined ? null : { text, form };
}
