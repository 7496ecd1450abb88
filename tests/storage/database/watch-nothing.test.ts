import { expect, it } from 'vitest';
import { createDatabase } from '../../../src/storage/database/database.ts';
import type { StoreResult } from '../../../src/storage/database/store-failure.ts';
import { watch } from '../../../src/storage/database/watch.ts';
import { countNotes } from '../../../src/storage/notes/counts/count-notes.ts';

it('a watcher learns that the browser keeps no databases', async () => {
  expect(globalThis.indexedDB).toBeUndefined();
  const database = createDatabase();
  const result = await new Promise<StoreResult<number>>((resolve) => {
    watch(() => countNotes(database, ['https://news.example/1']), resolve, new AbortController().signal);
  });
  expect(result).toEqual({ ok: false, failure: { kind: 'store-closed', why: 'unavailable' } });
});
