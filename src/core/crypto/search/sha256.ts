import { cubeRoots, initial512, upperWords } from './roots.ts';
import { wordAt, type Sha2 } from './sha2.ts';

const rounds = 64;
const constants = upperWords(cubeRoots).slice(0, rounds);

export const sha256: Sha2 = {
  block: 16,
  state: 8,
  digest: 8,
  expanded: rounds,
  initial: upperWords(initial512),
  expand,
  compress,
};

/** FIPS 180-4 §6.2.2, step 1. */
function expand(words: Int32Array, at: number): void {
  for (let t = at + 16; t < at + rounds; t += 1) {
    const early = wordAt(words, t - 15);
    const late = wordAt(words, t - 2);
    const small0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3);
    const small1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10);
    words[t] = wordAt(words, t - 16) + wordAt(words, t - 7) + small0 + small1;
  }
  for (let t = 0; t < rounds; t += 1) words[at + t] = wordAt(words, at + t) + wordAt(constants, t);
}

/** FIPS 180-4 §6.2.2, steps 2 to 4. */
function compress(states: Int32Array, from: number, words: Int32Array, at: number): void {
  let a = wordAt(states, from);
  let b = wordAt(states, from + 1);
  let c = wordAt(states, from + 2);
  let d = wordAt(states, from + 3);
  let e = wordAt(states, from + 4);
  let f = wordAt(states, from + 5);
  let g = wordAt(states, from + 6);
  let h = wordAt(states, from + 7);
  for (let t = at; t < at + rounds; t += 1) {
    const big1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const big0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const first = (h + big1 + (g ^ (e & (f ^ g))) + wordAt(words, t)) | 0;
    const second = big0 + ((a & b) | (c & (a | b)));
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  states[0] = wordAt(states, from) + a;
  states[1] = wordAt(states, from + 1) + b;
  states[2] = wordAt(states, from + 2) + c;
  states[3] = wordAt(states, from + 3) + d;
  states[4] = wordAt(states, from + 4) + e;
  states[5] = wordAt(states, from + 5) + f;
  states[6] = wordAt(states, from + 6) + g;
  states[7] = wordAt(states, from + 7) + h;
}
