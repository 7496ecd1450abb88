// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noticeShower } from '../../../content-scripts/notes/notice-shower.tsx';
import { createTranslate } from '../../../src/locales/create-translate.ts';
import { openRoots } from '../open-roots.ts';

let life: AbortController;
let roots: readonly ShadowRoot[];
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  roots = openRoots();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const shower = () =>
  noticeShower(
    document,
    createTranslate((key) => key),
    life.signal,
  );
const panels = () => roots.filter(({ host }) => host.isConnected).map((root) => root.querySelector('.notice'));
const run = vi.fn();
const deleted = { words: 'Note deleted', isFailure: false, actions: [{ label: 'Undo', run }] };
const full = { words: 'No room left', isFailure: true, actions: [] };

describe('a notice', () => {
  it('is announced with what can be done, and goes by itself', () => {
    shower()(deleted);
    expect(panels()[0]?.getAttribute('role')).toBe('status');
    expect(panels()[0]?.textContent).toBe('Note deletedUndo');
    vi.advanceTimersByTime(10_000);
    expect(panels()).toEqual([]);
  });

  it('of a failure is announced at once, and stays', () => {
    shower()(full);
    expect(panels()[0]?.getAttribute('role')).toBe('alert');
    vi.advanceTimersByTime(60_000);
    expect(panels()).toHaveLength(1);
  });

  it('takes the place of the one before, and has its full time', () => {
    const show = shower();
    show(deleted);
    vi.advanceTimersByTime(9000);
    show({ ...deleted, words: 'Note saved' });
    vi.advanceTimersByTime(9000);
    expect(panels().map((panel) => panel?.textContent)).toEqual(['Note savedUndo']);
  });

  it('does nothing for a click that a page makes up', () => {
    shower()(deleted);
    panels()[0]?.querySelector('button')?.click();
    expect(run).not.toHaveBeenCalled();
    expect(panels()).toHaveLength(1);
  });

  it('goes with the reader, after whom none is shown', () => {
    const show = shower();
    show(full);
    life.abort();
    show(deleted);
    expect(panels()).toEqual([]);
  });
});
