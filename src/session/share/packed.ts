import { readBase64url, toBase64url } from '../../core/text/base64url.ts';
import { fromUtf8, utf8 } from '../../core/text/bytes.ts';
import { readJson, type JsonObject } from '../../core/text/json.ts';
import { err, ok, type Result } from '../../core/text/result.ts';
import { deflated, inflated } from '../../core/text/deflate.ts';
import { foldToken, unfoldToken } from './fold-token.ts';
import type { Pair } from './pairs.ts';

/**
 * The maximum number of bytes that are unpacked from a link. No token that anyone shares is so
 * long.
 */
export const mostUnpacked = 1_000_000;

export type PackingFault =
  | { readonly kind: 'broken-base64'; readonly at: number }
  | { readonly kind: 'broken-compression' }
  | { readonly kind: 'unpacks-too-much'; readonly most: number }
  /** Not a JSON object of strings. */
  | { readonly kind: 'broken-content' };

/**
 * Returns the pairs as one short text: JSON, deflated, in base64url. null if `unpackedPairs` would
 * reject them as too long.
 */
export async function packedPairs(pairs: readonly Pair[]): Promise<string | null> {
  const members = pairs.map((pair) =>
    folded(pair)
      .map((text) => JSON.stringify(text))
      .join(':'),
  );
  const bytes = utf8(`{${members.join(',')}}`);
  return bytes.length > mostUnpacked ? null : toBase64url(await deflated(bytes));
}

export async function unpackedPairs(text: string): Promise<Result<readonly Pair[], PackingFault>> {
  const { bytes, fault } = readBase64url(text);
  if (fault !== null) return err({ kind: 'broken-base64', at: fault.at });
  const content = await inflated(bytes, mostUnpacked);
  if (!content.ok)
    return err(
      content.fault === 'broken' ? { kind: 'broken-compression' } : { kind: 'unpacks-too-much', most: mostUnpacked },
    );
  const pairs = pairsOfJson(fromUtf8(content.value) ?? '');
  return pairs === null ? err({ kind: 'broken-content' }) : ok(pairs);
}

function pairsOfJson(json: string): readonly Pair[] | null {
  const { node, fault } = readJson(json);
  return fault === null && node?.kind === 'object' ? pairsOfObject(node) : null;
}

/** Reads members and not names, so that a duplicate name is noticed. */
function pairsOfObject({ members }: JsonObject): readonly Pair[] | null {
  const pairs = members.flatMap(({ name, value }): readonly Pair[] =>
    value.kind === 'string' ? [unfolded([name, value.value])] : [],
  );
  return pairs.length === members.length ? pairs : null;
}

const foldedToken = 'foldedToken';

function folded([name, text]: Pair): Pair {
  const shorter = name === 'token' ? foldToken(text) : null;
  return shorter === null ? [name, text] : [foldedToken, shorter];
}

const unfolded = ([name, text]: Pair): Pair => (name === foldedToken ? ['token', unfoldToken(text)] : [name, text]);
