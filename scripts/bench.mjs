#!/usr/bin/env node
// `npm run bench`: measures the size of the built page and its speed in Chromium, and prints both
// without a verdict.
//
//   --only PART        only one part: felt, loading, typing, claims, searching, diagnosing or memory
//   --dist FOLDER      another build
//   --out FILE         where the figures of `felt` are written, as JSON
//   --against FILE     prints what changed since that run
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, ensureInstalled, requireNode } from './lib/prepare.mjs';
import { root } from './lib/run.mjs';
import { serve } from './serve.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    dist: { type: 'string' },
    out: { type: 'string' },
    against: { type: 'string' },
  },
});
requireNode();
await ensureInstalled();
if (options.dist === undefined) await ensureBuilt();
// These modules import packages, so they can be loaded only now.
const { chromium } = await import('@playwright/test');
const { chromiumArgs, ensureChromium, noChromium } = await import('./lib/browsers.mjs');
const { fewClaims, keys, longText, manyClaims, sealed, tokenOf } = await import('./bench/inputs.mjs');
const { batteries, causes } = await import('./bench/doctor.mjs');
const { measureMemory } = await import('./bench/memory.mjs');
const { longest, medianAndP95, ms, quantile, weigh } = await import('./bench/figures.mjs');
const drive = await import('./bench/page.mjs');
const typing = await import('./bench/typing.mjs');
const { defaultPath, feltLines, measureFelt, readFelt, writeFelt } = await import('./bench/felt.mjs');

const loads = 5;
const pastes = 30;
const diagnoses = 10;
const searches = 3;
const dist = resolve(options.dist ?? join(root, 'dist'));

const executablePath = await ensureChromium();
if (executablePath === null) {
  console.error(noChromium);
  process.exit(1);
}
const parts = { felt, loading, typing: typingRows, claims: manyClaimsRows, searching, diagnosing, memory };
if (options.only !== undefined && !Object.hasOwn(parts, options.only)) {
  console.error(`"${options.only}" is not a part of the benchmark. Its parts are ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}
const server = await serve({ root: dist });
const browser = await chromium.launch({ executablePath, args: chromiumArgs });
console.log(`Jotscope in Chromium ${browser.version()}, served from this machine, 1280×720\n`);
try {
  for (const [name, part] of Object.entries(parts)) if ((options.only ?? name) === name) await section(part);
} finally {
  await browser.close();
  await server.close();
}

/** What a person feels, each next to the yardstick in the same run. */
async function felt() {
  const measured = await measureFelt(browser, dist);
  for (const line of feltLines(measured, options.against === undefined ? null : readFelt(options.against)))
    console.log(line);
  const path = resolve(options.out ?? join(root, defaultPath));
  writeFelt(path, measured);
  console.log(`\nThese figures as JSON: ${path}\n`);
}

/**
 * Runs a part. If it fails, its error is printed and the other parts continue.
 * @param {() => Promise<void>} part
 */
async function section(part) {
  try {
    await part();
  } catch (error) {
    row(part.name, `could not be measured: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`);
    process.exitCode = 1;
  }
}

/** @param {string} name @param {string} figures */
function row(name, figures) {
  console.log(`${name.padEnd(44)} ${figures}`);
}

async function openPage() {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  /** @type {{ path: string, at: number }[]} */
  const asked = [];
  const began = Date.now();
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    // A worker's blob has the page's origin but is not a file.
    if (protocol !== 'blob:' && origin === new URL(server.url).origin)
      asked.push({ path: pathname.replace(/^\/$/, '/index.html'), at: Date.now() - began });
  });
  await drive.watch(page);
  await page.goto(server.url);
  const usable = await drive.usableAfter(page);
  const before = asked.map(({ path }) => path);
  const kind = await drive.settled(page);
  return { page, usable, before, asked, kind, close: () => context.close() };
}

async function loading() {
  const times = [];
  for (let load = 1; load <= loads; load += 1) {
    const { page, usable, before, asked, kind, close } = await openPage();
    times.push(usable);
    if (load === loads) {
      row('until usable', weigh(dist, [...new Set(before)]));
      row(`in all (editors: ${kind})`, weigh(dist, [...new Set(asked.map(({ path }) => path))]));
      row('longest task while loading', longest(await drive.longTasks(page)));
    }
    await close();
  }
  row(
    `time to usable, fresh profile, of ${loads}`,
    `${ms(quantile(times, 0.5))} median, ${ms(Math.max(...times))} worst`,
  );
}

async function typingRows() {
  const { page, close } = await openPage();
  await drive.longTasks(page);
  row('paste → decoded', medianAndP95(await pasteTimes(page, fewClaims)));
  for (const alg of Object.keys(keys)) {
    await typing.prepareSigning(page, alg, fewClaims(`signed-${alg}`));
    row(`payload keystroke → re-signed, ${alg}`, medianAndP95(await typing.signingTimes(page)));
  }
  for (const alg of Object.keys(sealed)) {
    await typing.prepareSealing(page, alg);
    row(`payload keystroke → encrypted and opened again, ${alg}`, medianAndP95(await typing.sealingTimes(page)));
  }
  row('longest task meanwhile', longest(await drive.longTasks(page)));
  await close();
}

async function manyClaimsRows() {
  const { page, close } = await openPage();
  await drive.longTasks(page);
  row('2,000 claims: paste → decoded', medianAndP95(await pasteTimes(page, manyClaims)));
  row('2,000 claims: longest task while pasting', longest(await drive.longTasks(page)));
  for (const alg of Object.keys(keys)) {
    await typing.prepareSigning(page, alg, manyClaims(`signed-${alg}`));
    await drive.longTasks(page);
    row(`2,000 claims: keystroke → re-signed, ${alg}`, medianAndP95(await typing.signingTimes(page)));
    row(`2,000 claims: longest task while typing, ${alg}`, longest(await drive.longTasks(page)));
  }
  await close();
}

async function searching() {
  const { page, close } = await openPage();
  const times = [];
  await drive.longTasks(page);
  for (let at = 0; at < searches; at += 1)
    times.push(await drive.pasteUntilDecoded(page, longText(`mark-${at}`), `mark-${at}`));
  row('5 MB with 1,000 tokens: paste → decoded', medianAndP95(times));
  row(
    '5 MB: tasks over 50 ms while it is pasted and searched',
    (await drive.longTasks(page)).map((task) => ms(task)).join(', ') || 'none',
  );
  await close();
}

async function diagnosing() {
  const { page, close } = await openPage();
  let count = 0;
  const told = (/** @type {string} */ text, /** @type {string} */ cause) =>
    drive.pasteUntilTold(page, { box: 'Encoded token', text }, cause);
  for (const { cause, key, token, isSeenInKey } of causes) {
    const times = [];
    await drive.paste(page, 'Key', key);
    for (let at = 0; at < diagnoses; at += 1) {
      const text = token((count += 1));
      if (isSeenInKey) await drive.paste(page, 'Encoded token', text);
      times.push(
        await (isSeenInKey ? drive.pasteUntilTold(page, { box: 'Key', text: key }, cause) : told(text, cause)),
      );
    }
    row(`paste → proof of ${cause}`, medianAndP95(times));
  }
  for (const { what, cause, key, token } of batteries) {
    await drive.paste(page, 'Key', key);
    const times = [];
    for (let at = 0; at < diagnoses; at += 1) times.push(await told(token((count += 1)), cause));
    const tries = await drive.triesTold(page, cause);
    row(
      `whole battery on ${what}`,
      `${medianAndP95(times)}, ${tries} tries, ${Math.round((tries / quantile(times, 0.5)) * 1000)} a second`,
    );
  }
  await drive.paste(page, 'Key', batteries[0]?.key ?? '');
  await drive.paste(page, 'Encoded token', batteries[0]?.token((count += 1)) ?? '');
  const frames = [];
  for (let at = 0; at < diagnoses; at += 1) frames.push(await drive.keyUntilFrame(page, 'Expected issuer'));
  row('keystroke → frame while the battery runs', medianAndP95(frames));
  await close();
}

async function memory() {
  const { page, close } = await openPage();
  await typing.prepareSigning(page, 'HS256', fewClaims('memory'));
  for (const [what, sizes] of await measureMemory(page)) row(what, sizes);
  await close();
}

/**
 * @param {import('@playwright/test').Page} page
 * @param {(mark: string) => Record<string, unknown>} claims
 */
async function pasteTimes(page, claims) {
  const times = [];
  for (let count = 0; count < pastes; count += 1) {
    const mark = `mark-${count}-of-${pastes}`;
    times.push(await drive.pasteUntilDecoded(page, tokenOf('HS256', claims(mark)), mark));
  }
  return times;
}
