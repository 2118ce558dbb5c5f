import { readBase64url } from '../text/base64url.ts';
import { fromUtf8, latin1 } from '../text/bytes.ts';
import { memberNamed, onlyStrings, readJson, stringOf, type JsonObject } from '../text/json.ts';

/**
 * Returns whether a segment begins like a JSON object, which is enough to recognize a token's
 * header: `{"`, `{ `, `{` and a line break, `{}`.
 */
export function opensObject(segment: string): boolean {
  const start = readBase64url(segment.slice(0, 4)).bytes;
  return /^\{["}\s]/.test(latin1(start));
}

/** Collects the pieces of a token. Each piece is looked at once. */
export class Growth {
  /** The dots so far. */
  dots = 0;
  /** The characters after the last dot. */
  tail = 0;
  #head = '';
  #wants: Wants | null = null;

  add(piece: string): void {
    const firstDot = piece.indexOf('.');
    if (this.dots === 0) this.#head += firstDot < 0 ? piece : piece.slice(0, firstDot);
    for (let dot = firstDot; dot >= 0; dot = piece.indexOf('.', dot + 1)) this.dots += 1;
    this.tail = firstDot < 0 ? this.tail + piece.length : piece.length - 1 - piece.lastIndexOf('.');
  }

  /**
   * Returns the number of dots in a token with this header: four if it is encrypted, otherwise two.
   */
  get dotsWanted(): number {
    return this.#wanted().dots;
  }

  /**
   * Returns whether nothing is missing according to the header's algorithm, if the last part gets
   * `more` characters.
   */
  isComplete(more = 0): boolean {
    const { dots, lengths } = this.#wanted();
    return this.dots > dots || (this.dots === dots && lengths.includes(this.tail + more));
  }

  /** Returns the possible lengths of the last part; empty if the algorithm is unknown. */
  get lengths(): readonly number[] {
    return this.#wanted().lengths;
  }

  /**
   * Returns whether the payload is written as it is (RFC 7797 §3), so that every character of it was
   * signed.
   */
  get isUnencoded(): boolean {
    return this.#wanted().isUnencoded;
  }

  /** Removes the last character, which was not padding but means that the line continues. */
  dropLast(): void {
    if (this.dots === 0) this.#head = this.#head.slice(0, -1);
    else this.tail -= 1;
  }

  #wanted(): Wants {
    if (this.dots === 0) return unknown;
    this.#wants ??= wantsOf(this.#head);
    return this.#wants;
  }
}

/**
 * The number of dots in a token, and the possible lengths of its last part in base64url characters;
 * empty if unknown.
 */
type Wants = { readonly dots: number; readonly lengths: readonly number[]; readonly isUnencoded: boolean };

const unknown: Wants = { dots: 2, lengths: [], isUnencoded: false };
// Moduli of 1024, 2048, 3072, 4096 and 8192 bits (RFC 8017 §8: a signature is as long as the
// modulus).
const rsa = [171, 342, 512, 683, 1366];

/**
 * Lengths of signatures by algorithm: RFC 7518 §3, RFC 8037 §3.1, RFC 8812 §3.2, FIPS 204 table 2.
 */
const signatureLengths: ReadonlyMap<string, readonly number[]> = new Map([
  ['none', [0]],
  ['HS256', [43]],
  ['HS384', [64]],
  ['HS512', [86]],
  ['RS256', rsa],
  ['RS384', rsa],
  ['RS512', rsa],
  ['PS256', rsa],
  ['PS384', rsa],
  ['PS512', rsa],
  ['ES256', [86]],
  ['ES256K', [86]],
  ['ES384', [128]],
  ['ES512', [176]],
  ['EdDSA', [86, 152]],
  ['Ed25519', [86]],
  ['Ed448', [152]],
  ['ML-DSA-44', [3227]],
  ['ML-DSA-65', [4412]],
  ['ML-DSA-87', [6170]],
]);

/**
 * The lengths in characters of MD5 and SHA-1 digests, which are complete although JOSE has no such
 * signatures.
 */
const olderDigests = [22, 27];
const wholeLengths: ReadonlySet<number> = new Set([...olderDigests, ...[...signatureLengths.values()].flat()]);

/** Returns whether a last part of this length is a complete signature of another algorithm. */
export const isWholeOfAnother = (length: number): boolean => wholeLengths.has(length);

// Authentication tags of 128, 192 and 256 bits (RFC 7518 §5).
const tagLengths = [22, 32, 43];

function wantsOf(head: string): Wants {
  const header = fromUtf8(readBase64url(head).bytes) ?? '';
  const { node, fault } = readJson(header);
  if (node?.kind !== 'object' || fault !== null) return wantsOfBroken(header);
  const alg = stringOf(memberNamed(node, 'alg')?.value) ?? '';
  if (memberNamed(node, 'enc') !== undefined && !signatureLengths.has(alg)) return encrypted;
  return { dots: 2, lengths: signatureLengths.get(alg) ?? [], isUnencoded: declaresUnencoded(node) };
}

const encrypted: Wants = { dots: 4, lengths: tagLengths, isUnencoded: false };

/** Reads what a damaged header still shows. */
function wantsOfBroken(header: string): Wants {
  if (/"enc"\s*:/.test(header)) return encrypted;
  const alg = /"alg"\s*:\s*"([^"]*)"/.exec(header)?.[1] ?? '';
  return { ...unknown, lengths: signatureLengths.get(alg) ?? [] };
}

/** `b64` counts only if it is declared critical (RFC 7797 §6), as in `token/header.ts`. */
function declaresUnencoded(header: JsonObject): boolean {
  const [b64, crit] = ['b64', 'crit'].map((name) => memberNamed(header, name)?.value);
  return b64?.kind === 'boolean' && !b64.value && crit !== undefined && onlyStrings(crit)?.includes('b64') === true;
}
