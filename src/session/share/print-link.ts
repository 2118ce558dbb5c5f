import { canDeflate } from '../../core/text/deflate.ts';
import { packedPairs } from './packed.ts';
import { printPairs, type Pair } from './pairs.ts';
import type { PublicKeys } from './public-keys.ts';
import type { DetachedForm } from '../../core/token/detached.ts';
import { detachedFormName, detachedName, longestFragment, packedName, versionName } from './read-link.ts';
import type { SafeText } from './safe-text.ts';
import { linkVersion } from './versions.ts';

/**
 * What goes into a link. The types allow only texts that were checked against all secrets, and keys
 * made of public halves.
 */
export type Outgoing = {
  readonly token: SafeText | null;
  readonly publicKeys: PublicKeys | null;
  readonly detached?: { readonly form: DetachedForm; readonly text: SafeText | null } | null;
  readonly expectations: readonly (readonly [name: string, text: SafeText])[];
};

/**
 * The maximum length of a readable link, in characters. A longer one is packed if that is shorter.
 */
const readable = 1000;

/**
 * Returns the fragment of a link, without its `#`; '' if nothing was chosen, null if it would be
 * too long to open.
 */
export async function printLink({
  token,
  publicKeys,
  expectations,
  detached = null,
}: Outgoing): Promise<string | null> {
  const inputs: readonly (readonly [string, SafeText | null])[] = [
    ['token', token],
    ['publicKey', publicKeys],
    [detachedName, detached?.text ?? null],
    ...expectations,
  ];
  const pairs = inputs.flatMap(([name, text]): readonly Pair[] => (text === null ? [] : [[name, text]]));
  if (pairs.length === 0) return '';
  // Text is the form that is not named.
  const isNamed = detached !== null && detached.text !== null && detached.form !== 'text';
  const form: readonly Pair[] = isNamed ? [[detachedFormName, detached.form]] : [];
  const fragment = await shortest([...pairs, ...form]);
  return fragment.length > longestFragment ? null : fragment;
}

async function shortest(pairs: readonly Pair[]): Promise<string> {
  const plain = versioned(pairs);
  if (plain.length <= readable || !canDeflate()) return plain;
  const pack = await packedPairs(pairs);
  const short = pack === null ? plain : printPairs([version, [packedName, pack]]);
  return short.length < plain.length ? short : plain;
}

const version: Pair = [versionName, String(linkVersion)];

/**
 * Puts the version last: programs drop a final period in running text, and a token without a
 * signature ends with one. In a packed link the version comes first, so that a long link that is
 * cut off still shows what it is.
 */
const versioned = (pairs: readonly Pair[]): string => printPairs([...pairs, version]);
