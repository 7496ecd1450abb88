import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workInSlices } from '../../../../content-scripts/notes/places/work-in-slices.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] }));
afterEach(() => vi.useRealTimers());

/** Work of so many steps of 3 ms each; `done` counts them. */
function workOf(steps: number) {
  const work = {
    done: 0,
    step: () => {
      if (work.done === steps) return false;
      vi.advanceTimersByTime(3);
      work.done += 1;
      return true;
    },
  };
  return work;
}

describe('work in slices', () => {
  it('leaves the thread alone after a few milliseconds, for as long', async () => {
    const work = workOf(7);
    const outcome = workInSlices(work.step, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(work.done).toBe(2);
    await vi.advanceTimersByTimeAsync(5);
    expect(work.done).toBe(2);
    await vi.advanceTimersByTimeAsync(100);
    expect(work.done).toBe(7);
    expect(await outcome).toBe('done');
  });

  it('stops when it is no longer wanted', async () => {
    const [work, life] = [workOf(7), new AbortController()];
    const outcome = workInSlices(work.step, life.signal);
    await vi.advanceTimersByTimeAsync(0);
    life.abort();
    await vi.advanceTimersByTimeAsync(100);
    expect(await outcome).toBe('stopped');
    expect(work.done).toBe(2);
  });
});
