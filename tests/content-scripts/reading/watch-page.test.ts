// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../content-scripts/reading/watch-page.ts';

const concerns = vi.fn<(changes: readonly MutationRecord[]) => boolean>();
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

  it.each(['aria-expanded', 'class', 'hidden', 'style'])('in what may unfold text (%s) is read too', async (name) => {
    document.querySelector('p')?.setAttribute(name, 'true');
    await vi.advanceTimersByTimeAsync(300);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('in any other attribute is left alone', async () => {
    document.querySelector('p')?.setAttribute('data-seen', 'true');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(concerns).not.toHaveBeenCalled();
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

describe('a page in a storm of changes', () => {
  async function stormFor(ms: number): Promise<void> {
    for (let past = 0; past < ms; past += 50) {
      for (let i = 0; i < 200; i += 1) document.body.append('x');
      await vi.advanceTimersByTimeAsync(50);
    }
  }

  it('is read once, after it', async () => {
    await stormFor(600);
    expect(refresh).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('that does not end is read after a second', async () => {
    await stormFor(1250);
    expect(refresh).toHaveBeenCalledOnce();
  });

  it('is read at the next glance if its painted text is gone', async () => {
    isBroken.mockReturnValue(true);
    await stormFor(300);
    expect(refresh).toHaveBeenCalledOnce();
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
