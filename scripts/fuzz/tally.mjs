// Counts the actions taken and the verdicts reached, and prints both.

/** @typedef {import('./page/drive.mjs').Played} Played */

export function tally() {
  /** @type {Record<string, number>} */
  const acts = {};
  /** @type {Record<string, number>} */
  const verdicts = {};
  let [sequences, steps, skipped, longest] = [0, 0, 0, 0];
  return {
    /** @param {Played} played */
    add(played) {
      sequences += 1;
      skipped += played.skipped;
      longest = Math.max(longest, played.longest);
      for (const [name, count] of Object.entries(played.done)) acts[name] = (acts[name] ?? 0) + count;
      for (const [name, count] of Object.entries(played.verdicts)) verdicts[name] = (verdicts[name] ?? 0) + count;
      steps += sum(played.done);
    },
    steps: () => steps,
    print: () =>
      [
        `${steps.toLocaleString('en')} steps in ${sequences.toLocaleString('en')} sequences; ${skipped.toLocaleString('en')} more had nothing to act on. Longest task: ${Math.round(longest)} ms.`,
        '',
        'Actions',
        ...bars(acts),
        '',
        'Verdicts reached (structure × signature × claims)',
        ...bars(verdicts),
      ].join('\n'),
  };
}

/** @param {Readonly<Record<string, number>>} counts */
const sum = (counts) => Object.values(counts).reduce((total, count) => total + count, 0);

/** @param {Readonly<Record<string, number>>} counts */
function bars(counts) {
  const rows = Object.entries(counts).sort(([, one], [, other]) => other - one);
  const most = rows[0]?.[1] ?? 1;
  const width = Math.max(...rows.map(([name]) => name.length), 0);
  return rows.map(
    ([name, count]) =>
      `  ${name.padEnd(width)} ${String(count).padStart(8)} ${'█'.repeat(Math.ceil((count / most) * 40))}`,
  );
}
