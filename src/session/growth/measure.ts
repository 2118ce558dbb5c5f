/** Prepares one run. `turn` makes each text different, so that no remembered answer is measured. */
type Run = (repeats: number, turn: number) => (() => unknown) | Promise<() => unknown>;

export type Limits = {
  /**
   * Returns the CPU time of this process in ms, in which other work on the machine does not count.
   */
  readonly clock: () => number;
  /** The least CPU time of a run that can be compared, in ms. */
  readonly enough: number;
  /** The most characters in which a run may reach `enough`. */
  readonly longest: number;
};

export type Growth = {
  readonly kind: 'too-cheap' | 'linear' | 'steep';
  /** The figures of the runs that decided. */
  readonly words: string;
};

/**
 * A linear reader takes 4 times as long for 4 times the text, n log n hardly more, a quadratic one
 * 16 times.
 */
const steep = 6;
/**
 * A reader this steep at two successive numbers needs no third. A less steep one may be a linear
 * reader that is slowed by memory, which ends at larger numbers.
 */
const plain = 13;
/** No run longer than this is needed, in ms. */
const longestRun = 2000;
/** One run this steep is enough. */
const hopeless = 60;

/**
 * Doubles the number of pieces until a run is long enough to measure, and compares it with a run of
 * four times as many. A reader is steep if it costs over six times as much at successive numbers.
 * Each cost is the least CPU time of three runs.
 */
export async function growthOf(run: Run, piece: string, { clock, enough, longest }: Limits): Promise<Growth> {
  const cost = costOf(run, clock);
  const most = Math.max(1, Math.floor(longest / piece.length));
  let repeats = Math.min(64, most);
  // The first run may be slow only because nothing is compiled yet.
  while ((await cost(repeats)) < enough || (await cost(repeats)) < enough) {
    if (repeats >= most) return { kind: 'too-cheap', words: '' };
    repeats = Math.min(repeats * 2, most);
  }
  const measured: string[] = [];
  for (const factor of [1, 2, 4, 8, 16]) {
    const { times, four, words } = await ratio(cost, repeats * factor);
    measured.push(words);
    if (times <= steep) return { kind: 'linear', words };
    if (times > hopeless || (factor > 1 && (times > plain || four > longestRun))) break;
  }
  return { kind: 'steep', words: measured.join('; ') };
}

type Cost = (repeats: number) => Promise<number>;

async function ratio(cost: Cost, repeats: number): Promise<{ times: number; four: number; words: string }> {
  let one = await cost(repeats);
  let four = await cost(repeats * 4);
  // One run is enough to find a reader linear. A reader that looks steep is measured again.
  if (four / one > steep && four / one <= hopeless) {
    one = Math.min(one, await cost(repeats), await cost(repeats));
    four = Math.min(four, await cost(repeats * 4), await cost(repeats * 4));
  }
  const words = `${repeats} pieces ${one.toFixed(1)} ms, ${repeats * 4} pieces ${four.toFixed(1)} ms`;
  return { times: four / one, four, words: `${words}: ${(four / one).toFixed(1)} times` };
}

let turn = 0;

/** Gives each run its own text: a reader that remembers its last answer would seem free. */
const costOf =
  (run: Run, clock: () => number): Cost =>
  async (repeats) => {
    turn += 1;
    const read = await run(repeats, turn % 16);
    const before = clock();
    await read();
    return clock() - before;
  };
