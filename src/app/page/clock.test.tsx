// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Seconds } from '../../core/claims/numeric-date.ts';
import { clockState, useAtNow, useNow } from './clock.ts';

let isHidden = false;
const hide = (hidden: boolean): void => {
  isHidden = hidden;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers({ now: 1_700_000_000_000 });
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
});
afterEach(() => {
  cleanup();
  isHidden = false;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function Now() {
  return <p>{useNow()}</p>;
}
const minuteOf = (now: Seconds) => ({ minute: Math.floor(now / 60) });
function Minute({ isPaused = false }: { readonly isPaused?: boolean }) {
  return <p>{useAtNow(minuteOf, isPaused).minute}</p>;
}

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

describe('the clock', () => {
  it('has one timer for all listeners, and none when they are gone', () => {
    const { unmount } = render(Array.from({ length: 500 }, (_, at) => <Now key={at} />));
    expect(clockState()).toEqual({ listeners: 500, isRunning: true });
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(clockState()).toEqual({ listeners: 0, isRunning: false });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('shows each second', () => {
    const { container } = render(<Now />);
    expect(container.textContent).toBe('1700000000');
    pass(2000);
    expect(container.textContent).toBe('1700000002');
  });

  it('stops while the page is hidden and is right when it is visible again', () => {
    const { container } = render(<Now />);
    act(() => hide(true));
    expect(vi.getTimerCount()).toBe(0);
    pass(10_000);
    expect(container.textContent).toBe('1700000000');
    act(() => hide(false));
    expect(container.textContent).toBe('1700000010');
    expect(vi.getTimerCount()).toBe(1);
  });

  it('renders only when the answer changes', () => {
    const onRender = vi.fn();
    render(
      <Profiler id="minute" onRender={onRender}>
        <Minute />
      </Profiler>,
    );
    pass(90_000);
    expect(onRender.mock.calls.length).toBeLessThan(5);
    expect(onRender.mock.calls.length).toBeGreaterThan(1);
  });

  it('has no listener that is paused', () => {
    render(<Minute isPaused />);
    expect(clockState()).toEqual({ listeners: 0, isRunning: false });
  });
});
