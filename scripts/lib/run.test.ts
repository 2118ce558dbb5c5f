import { describe, expect, it } from 'vitest';
import { run } from './run.mjs';

const node = (script: string, limit?: number) =>
  run(process.execPath, ['-e', script], { quiet: true, ...(limit === undefined ? {} : { limit }) });

/** How many ms Node needs at most to start and print a line, even on a busy machine. */
const enough = 5_000;

describe('run', () => {
  it('returns the exit code and the output', async () => {
    expect(await node('console.log("a"); process.exitCode = 3')).toEqual({ code: 3, output: 'a\n' });
  });

  it('ends a program that does not end by itself, even if it ignores signals, and keeps its output', async () => {
    const { code, output } = await node(
      'process.on("SIGTERM", () => {}); console.log("so far"); setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 10)',
      enough,
    );
    expect(code).toBe(124);
    expect(output).toMatch(/^so far\n[^]*not finished after 5 s/);
  });

  it('does not wait for a program that still runs in the background and keeps its pipes open', async () => {
    const { code } = await node(
      'require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { stdio: "inherit" }).unref()',
      enough,
    );
    expect(code).toBe(124);
  });

  it('reports a program that does not exist', async () => {
    expect(await run('no-such-program-here', [], { quiet: true })).toMatchObject({
      code: 127,
      output: expect.stringContaining('no-such-program-here'),
    });
  });
});
