// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startHelpers } from './helpers.ts';

class FakeHelper extends EventTarget {
  readonly ports: MessagePort[] = [];
  isEnded = false;
  postMessage(_: unknown, ports: MessagePort[]): void {
    this.ports.push(...ports);
  }
  terminate(): void {
    this.isEnded = true;
  }
}

function started(cores: number, fails = false) {
  vi.stubGlobal('navigator', { hardwareConcurrency: cores });
  const helpers: FakeHelper[] = [];
  const told: unknown[] = [];
  const ports: MessagePort[] = [];
  const doctor = {
    postMessage(message: unknown, sent: MessagePort[] = []): void {
      told.push(message);
      ports.push(...sent);
    },
  };
  const end = startHelpers(doctor as unknown as Worker, () => {
    if (fails && helpers.length === 1) throw new DOMException('no', 'SecurityError');
    helpers.push(new FakeHelper());
    return helpers.at(-1) as unknown as Worker;
  });
  return { helpers, told, ports, end };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the helpers of the doctor', () => {
  it.each([
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 2],
    [5, 3],
    [64, 3],
  ])('leave a core to the page and one to the doctor: of %s cores they take %s', (cores, count) => {
    const { helpers, told, ports } = started(cores);
    expect(helpers).toHaveLength(count);
    expect(told).toEqual(helpers.map(() => ({ kind: 'join' })));
    expect(helpers.flatMap((helper) => helper.ports)).toHaveLength(count);
    expect(ports).toHaveLength(count);
  });

  it('all end if one dies, and the doctor goes on without them', () => {
    const { helpers, told } = started(4);
    helpers[1]?.dispatchEvent(new Event('error'));
    expect(helpers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
    expect(told.at(-1)).toEqual({ kind: 'dismiss' });
  });

  it('all end if one cannot start', () => {
    const { helpers, told } = started(4, true);
    expect(helpers.map(({ isEnded }) => isEnded)).toEqual([true]);
    expect(told.at(-1)).toEqual({ kind: 'dismiss' });
  });

  it('end with the doctor', () => {
    const { helpers, told, end } = started(4);
    end();
    expect(helpers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
    expect(told).not.toContainEqual({ kind: 'dismiss' });
  });
});
