import { concatBytes } from '../text/bytes.ts';
import { t } from '../text/language.ts';
import { subtleCrypto } from './platform.ts';

/** Returns the hash by the platform; throws outside a secure context. `hash`: its WebCrypto name. */
export async function platformHash(hash: string, data: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const subtle = subtleCrypto();
  if (subtle === null) throw new Error(t`This browser offers no hash functions here.`);
  return new Uint8Array(await subtle.digest(hash, new Uint8Array(data)));
}

/** MGF1 (RFC 8017 §B.2.1). */
export async function mgf1(hash: string, seed: Uint8Array, length: number): Promise<Uint8Array> {
  const made = new Uint8Array(length);
  for (let start = 0, block = 0; start < length; block += 1) {
    const counter = new Uint8Array(4);
    new DataView(counter.buffer).setUint32(0, block);
    const bytes = await platformHash(hash, concatBytes(seed, counter));
    made.set(bytes.subarray(0, length - start), start);
    start += bytes.length;
  }
  return made;
}

export const xorBytes = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((byte, at) => byte ^ (b[at] ?? 0));
