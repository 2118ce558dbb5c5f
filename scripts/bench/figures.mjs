// Formats the measurements.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @param {readonly number[]} numbers @param {number} share from 0 to 1 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** @param {readonly number[]} times milliseconds */
export const medianAndP95 = (times) =>
  `${ms(quantile(times, 0.5))} median, ${ms(quantile(times, 0.95))} p95 (${times.length})`;

/** @param {number} time milliseconds */
export const ms = (time) => `${time < 100 ? time.toFixed(1) : time.toFixed(0)} ms`;

/** @param {readonly number[]} tasks lengths of tasks over 50 ms, in milliseconds */
export const longest = (tasks) =>
  tasks.length === 0 ? 'none over 50 ms' : `${ms(Math.max(...tasks))} (${tasks.length} over 50 ms)`;

/**
 * Returns the transfer sizes of files on a host that compresses them.
 * @param {string} folder
 * @param {readonly string[]} paths of files below it
 */
export function weigh(folder, paths) {
  const contents = paths.map((path) => readFileSync(join(folder, path)));
  const sum = (/** @type {(bytes: Buffer) => number} */ size) =>
    kilobytes(contents.reduce((total, bytes) => total + size(bytes), 0));
  const brotli = (/** @type {Buffer} */ bytes) =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  return `${paths.length} requests, ${sum((bytes) => bytes.length)}, gzip ${sum((bytes) => gzipSync(bytes, { level: 9 }).length)}, brotli ${sum(brotli)}`;
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
