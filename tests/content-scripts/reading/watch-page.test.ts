// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../content-scripts/reading/watch-page.ts';

const concerns = vi.fn<(change: MutationRecord) => boolean>();
const isBroken = vi.fn<() => boolean>();
const refresh = vi.fn<() => boolean>();
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  concerns.mockReset().mockReturnValue(true);
  isBroken.mockReset().mockReturnValue(false);
  refresh.mockReset().mockReturnValue(false);
  document.body.innerHTML = '<p>One</p>';
  life = new AbortController();
  watchPage({ document, concerns, isBroken, refresh }, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** Changes the page, lets the observer hear of it, and lets some time go by. */
async function changeAndWait(ms: number): Promise<void> {
  document.body.append('x');
  await vi.advanceTimersByTimeAsync(ms);
}

describe('a page that changes', () => {
  it('once is read once', async () => {
    await changeAndWait(10_000);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('in its text is read too', async () => {
    document.querySelector('p')?.firstChild?.replaceWith('Two');
    await vi.advanceTimersByTimeAsync(300);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('where it does not concern us is left alone', async () => {
    concerns.mockReturnValue(false);
    await changeAndWait(10_000);
    expect(refresh).not.toHaveBeenCalled();
  });

  it('without end is read ever more seldom', async () => {
    for (let tick = 0; tick < 600; tick += 1) await changeAndWait(100);
    expect(refresh.mock.calls.length).toBeGreaterThan(5);
    expect(refresh.mock.calls.length).toBeLessThan(14);
  });

  it('in a storm costs one look at its records while a reading is due', async () => {
    for (let i = 0; i < 1000; i += 1) await changeAndWait(0);
    expect(concerns).toHaveBeenCalledOnce();
  });

  it('to something new is read as often as it changes', async () => {
    refresh.mockReturnValue(true);
    for (let tick = 0; tick < 20; tick += 1) await changeAndWait(600);
    expect(refresh).toHaveBeenCalledTimes(20);
  });
});

describe('a page that takes its painted text away', () => {
  it('is read at once, however long it was to be left alone', async () => {
    for (let tick = 0; tick < 300; tick += 1) await changeAndWait(100);
    const before = refresh.mock.calls.length;
    isBroken.mockReturnValue(true);
    await changeAndWait(300);
    expect(refresh.mock.calls.length).toBe(before + 1);
  });
});

it('is not read after the reader has gone', async () => {
  document.body.append('x');
  life.abort();
  await changeAndWait(10_000);
  expect(refresh).not.toHaveBeenCalled();
});
