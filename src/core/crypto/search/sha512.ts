import { cubeRoots, initial384, initial512 } from './roots.ts';
import { wordAt, type Sha2 } from './sha2.ts';

/** Two words for each of the 80 rounds, the upper one first. */
const expanded = 160;
const carry = 2 ** 32;

const sizes = { block: 32, state: 16, expanded, expand, compress };
export const sha512: Sha2 = { ...sizes, digest: 16, initial: initial512 };
export const sha384: Sha2 = { ...sizes, digest: 12, initial: initial384 };

/** FIPS 180-4 §6.4.2, step 1. */
function expand(words: Int32Array, at: number): void {
  for (let t = at + 32; t < at + expanded; t += 2) {
    const eh = wordAt(words, t - 30);
    const el = wordAt(words, t - 29);
    const lh = wordAt(words, t - 4);
    const ll = wordAt(words, t - 3);
    const small0h = ((eh >>> 1) | (el << 31)) ^ ((eh >>> 8) | (el << 24)) ^ (eh >>> 7);
    const small0l = ((el >>> 1) | (eh << 31)) ^ ((el >>> 8) | (eh << 24)) ^ ((el >>> 7) | (eh << 25));
    const small1h = ((lh >>> 19) | (ll << 13)) ^ ((ll >>> 29) | (lh << 3)) ^ (lh >>> 6);
    const small1l = ((ll >>> 19) | (lh << 13)) ^ ((lh >>> 29) | (ll << 3)) ^ ((ll >>> 6) | (lh << 26));
    const low = (wordAt(words, t - 31) >>> 0) + (wordAt(words, t - 13) >>> 0) + (small0l >>> 0) + (small1l >>> 0);
    words[t] = wordAt(words, t - 32) + wordAt(words, t - 14) + small0h + small1h + ((low / carry) | 0);
    words[t + 1] = low;
  }
  for (let t = 0; t < expanded; t += 2) addPair(words, at + t, wordAt(cubeRoots, t), wordAt(cubeRoots, t + 1));
}

/** Adds a number of 64 bits to the pair at `at`. */
function addPair(words: Int32Array, at: number, high: number, low: number): void {
  const sum = (wordAt(words, at + 1) >>> 0) + (low >>> 0);
  words[at] = wordAt(words, at) + high + ((sum / carry) | 0);
  words[at + 1] = sum;
}

const before = new Int32Array(16);

/** FIPS 180-4 §6.4.2, steps 2 to 4. */
function compress(states: Int32Array, from: number, words: Int32Array, at: number): void {
  for (let t = 0; t < 16; t += 1) before[t] = wordAt(states, from + t);
  let [ah, al, bh, bl] = [wordAt(before, 0), wordAt(before, 1), wordAt(before, 2), wordAt(before, 3)];
  let [ch, cl, dh, dl] = [wordAt(before, 4), wordAt(before, 5), wordAt(before, 6), wordAt(before, 7)];
  let [eh, el, fh, fl] = [wordAt(before, 8), wordAt(before, 9), wordAt(before, 10), wordAt(before, 11)];
  let [gh, gl, hh, hl] = [wordAt(before, 12), wordAt(before, 13), wordAt(before, 14), wordAt(before, 15)];
  for (let t = at; t < at + expanded; t += 2) {
    const big1h = ((eh >>> 14) | (el << 18)) ^ ((eh >>> 18) | (el << 14)) ^ ((el >>> 9) | (eh << 23));
    const big1l = ((el >>> 14) | (eh << 18)) ^ ((el >>> 18) | (eh << 14)) ^ ((eh >>> 9) | (el << 23));
    const firstLow = (hl >>> 0) + (big1l >>> 0) + ((gl ^ (el & (fl ^ gl))) >>> 0) + (wordAt(words, t + 1) >>> 0);
    const firstHigh = (hh + big1h + (gh ^ (eh & (fh ^ gh))) + wordAt(words, t) + ((firstLow / carry) | 0)) | 0;
    const big0h = ((ah >>> 28) | (al << 4)) ^ ((al >>> 2) | (ah << 30)) ^ ((al >>> 7) | (ah << 25));
    const big0l = ((al >>> 28) | (ah << 4)) ^ ((ah >>> 2) | (al << 30)) ^ ((ah >>> 7) | (al << 25));
    const nextLow = (firstLow >>> 0) + (big0l >>> 0) + (((al & bl) | (cl & (al | bl))) >>> 0);
    const nextHigh = (firstHigh + big0h + ((ah & bh) | (ch & (ah | bh))) + ((nextLow / carry) | 0)) | 0;
    const fifthLow = (dl >>> 0) + (firstLow >>> 0);
    hh = gh;
    hl = gl;
    gh = fh;
    gl = fl;
    fh = eh;
    fl = el;
    eh = (dh + firstHigh + ((fifthLow / carry) | 0)) | 0;
    el = fifthLow | 0;
    dh = ch;
    dl = cl;
    ch = bh;
    cl = bl;
    bh = ah;
    bl = al;
    ah = nextHigh;
    al = nextLow | 0;
  }
  for (let t = 0; t < 16; t += 1) states[t] = wordAt(before, t);
  addPair(states, 0, ah, al);
  addPair(states, 2, bh, bl);
  addPair(states, 4, ch, cl);
  addPair(states, 6, dh, dl);
  addPair(states, 8, eh, el);
  addPair(states, 10, fh, fl);
  addPair(states, 12, gh, gl);
  addPair(states, 14, hh, hl);
}
