/** A quarter of a frame of a screen that shows sixty a second: the last step of a slice may take twice as long again. */
const SLICE_MS = 4;

/**
 * Does long work in the page's thread in slices of a few milliseconds, and leaves it alone for as long as each took. Says
 * `stopped` if the signal ended it.
 *
 *     await workInSlices(search.step, signal)   // 'done'
 *
 * @param step does a small part; says whether it had one left to do
 */
export function workInSlices(step: () => boolean, signal: AbortSignal): Promise<'done' | 'stopped'> {
  return new Promise((resolve) => {
    const slice = () => {
      if (signal.aborted) return resolve('stopped');
      const start = performance.now();
      while (step()) {
        const spent = performance.now() - start;
        if (spent < SLICE_MS) continue;
        setTimeout(slice, spent);
        return;
      }
      resolve('done');
    };
    setTimeout(slice, 0);
  });
}
