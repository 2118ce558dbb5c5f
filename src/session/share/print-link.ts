import { canDeflate } from './deflate.ts';
import { packedPairs } from './packed.ts';
import { printPairs, type Pair } from './pairs.ts';
import type { PublicKeys } from './public-keys.ts';
import { longestFragment, packedName, versionName } from './read-link.ts';
import type { SafeText } from './safe-text.ts';
import { linkVersion } from './versions.ts';

/**
 * What goes into a link. By its types: texts that were held against all secrets, and keys made of
 * public halves.
 */
export type Outgoing = {
  readonly token: SafeText | null;
  readonly publicKeys: PublicKeys | null;
  readonly expectations: readonly (readonly [name: string, text: SafeText])[];
};

/** Up to this length a link stays readable, characters. */
const readable = 1000;

/**
 * The fragment of a link, without its `#`; '' where nothing was chosen, null where it would be too
 * long to be opened.
 */
export async function printLink({ token, publicKeys, expectations }: Outgoing): Promise<string | null> {
  const inputs: readonly (readonly [string, SafeText | null])[] = [
    ['token', token],
    ['publicKey', publicKeys],
    ...expectations,
  ];
  const pairs = inputs.flatMap(([name, text]): readonly Pair[] => (text === null ? [] : [[name, text]]));
  if (pairs.length === 0) return '';
  const fragment = await shortest(pairs);
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
 * The version comes last: a full stop there, as of a token without a signature, would be lost in
 * running text. In a packed link it comes first: a long link that is cut on its way still says what
 * it is.
 */
const versioned = (pairs: readonly Pair[]): string => printPairs([...pairs, version]);
