import { expect, it, vi } from 'vitest';
import { lateReader } from '../../../popup/store/late-reader.ts';
import { createStoreReader } from '../../../popup/store/store-reader.ts';
import { failed } from '../../../src/messages/envelopes/envelope.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { CREATION } from '../../core/notes/sample-notes.ts';
import { freshDatabase, good } from '../../storage/fresh-database.ts';

async function loadedLate() {
  const database = freshDatabase();
  good(await changeNotes(database, CREATION));
  const loads = { count: 0 };
  const reader = lateReader(async () => {
    loads.count += 1;
    return createStoreReader(database);
  });
  return { reader, loads };
}

it('loads nothing before it is asked, and once', async () => {
  const { reader, loads } = await loadedLate();
  expect(loads.count).toBe(0);
  await Promise.all([reader.findTags(), reader.findDrafts([])]);
  await reader.findTags();
  expect(loads.count).toBe(1);
});

it('lists what the loaded one lists, and what is asked of it no longer is not asked', async () => {
  const { reader } = await loadedLate();
  const given: string[] = [];
  const left = new AbortController();
  reader.watchNotes(['https://news.example/1'], () => given.push('left'), left.signal);
  left.abort();
  const lists = new Promise<number>((resolve) => {
    reader.watchNotes(
      ['https://news.example/1'],
      (list) => resolve(list.ok ? list.value.notes.length : -1),
      new AbortController().signal,
    );
  });
  expect(await lists).toBe(1);
  expect(given).toEqual([]);
});

it('says that the notes cannot be listed where the other cannot be loaded', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  const reader = lateReader(() => Promise.reject(new Error('gone')));
  const { signal } = new AbortController();
  const list = new Promise((resolve) => reader.watchNotes(['https://news.example/1'], resolve, signal));
  expect(await list).toEqual(failed('internal'));
  reader.watchSteps([], () => {}, signal);
  expect(await Promise.all([reader.findTags(), reader.findDrafts([])])).toEqual([[], []]);
  expect(error).toHaveBeenCalledTimes(1);
  error.mockRestore();
});
