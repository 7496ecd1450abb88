import { expect, it } from 'vitest';
import { countNotes } from '../../src/storage/count-notes.ts';
import { createDatabase } from '../../src/storage/database.ts';
import type { StoreResult } from '../../src/storage/store-failure.ts';
import { watch } from '../../src/storage/watch.ts';

it('a watcher learns that the browser keeps no databases', async () => {
  expect(globalThis.indexedDB).toBeUndefined();
  const database = createDatabase();
  const result = await new Promise<StoreResult<number>>((resolve) => {
    watch(() => countNotes(database, ['https://news.example/1']), resolve, new AbortController().signal);
  });
  expect(result).toEqual({ ok: false, failure: { kind: 'store-closed', why: 'unavailable' } });
});
