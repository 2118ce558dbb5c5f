import { describe, it } from 'vitest';
import { run } from './run.mjs';

const node = (script: string, silence?: number) =>
  run(process.execPath, ['-e', script], { quiet: true, ...(silence === undefined ? {} : { silence }) });

/** How many ms Node needs at most to start and print a line, even on a busy machine. */
const enough = 15_000;

describe.concurrent('run', () => {
  it('returns the exit code and the output', async ({ expect }) => {
    expect(await node('console.log("a"); process.exitCode = 3')).toEqual({ code: 3, output: 'a\n' });
  });

  it('ends a program that does not end by itself, even if it ignores signals, and keeps its output', async ({
    expect,
  }) => {
    const { code, output } = await node(
      'process.on("SIGTERM", () => {}); console.log("so far"); setTimeout(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0), 10)',
      enough,
    );
    expect(code).toBe(124);
    expect(output).toMatch(/^so far\n[^]*nothing was heard from it for 15 s/);
  });

  it('does not end a program that takes long but says something', async ({ expect }) => {
    const { code, output } = await node(
      'let left = 9; const beat = setInterval(() => (console.log(left), (left -= 1) === 0 && clearInterval(beat)), 2_000)',
      enough,
    );
    expect(code).toBe(0);
    expect(output).toMatch(/^9\n[^]*\n1\n$/);
  });

  it('does not wait for a program that still runs in the background and keeps its pipes open', async ({ expect }) => {
    const { code } = await node(
      'require("node:child_process").spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"], { stdio: "inherit" }).unref()',
      enough,
    );
    expect(code).toBe(124);
  });

  it('reports a program that does not exist', async ({ expect }) => {
    expect(await run('no-such-program-here', [], { quiet: true })).toMatchObject({
      code: 127,
      output: expect.stringContaining('no-such-program-here'),
    });
  });
});
