import { describe, expect, it } from 'vitest';
import { turnQueue } from './turns.ts';

function idleByHand() {
  const asked: (() => void)[] = [];
  return { idle: (run: () => void) => void asked.push(run), pass: () => asked.shift()?.(), open: () => asked.length };
}

describe('turnQueue', () => {
  it('gives one turn in each idle moment, in the order of the requests', () => {
    const { idle, pass } = idleByHand();
    const queue = turnQueue(idle);
    const done: string[] = [];
    for (const name of ['a', 'b', 'c']) queue.take(() => done.push(name));
    expect(done).toEqual([]);
    pass();
    expect(done).toEqual(['a']);
    pass();
    pass();
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('does not ask for an idle moment if nothing is waiting', () => {
    const { idle, pass, open } = idleByHand();
    turnQueue(idle).take(() => undefined);
    pass();
    expect(open()).toBe(0);
  });

  it('skips a request that was withdrawn', () => {
    const { idle, pass } = idleByHand();
    const queue = turnQueue(idle);
    const done: string[] = [];
    const leave = queue.take(() => done.push('a'));
    queue.take(() => done.push('b'));
    leave();
    pass();
    expect(done).toEqual(['b']);
  });
});
