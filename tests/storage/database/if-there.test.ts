import { IDBFactory } from 'fake-indexeddb';
import { expect, test, vi } from 'vitest';
import { allCorrections } from '../../../src/storage/corrections/all-corrections.ts';
import { ifThere } from '../../../src/storage/database/if-there.ts';
import { freshDatabase, good } from '../fresh-database.ts';

test('where nothing was ever kept, no database is made to look for it', async () => {
  const factory = new IDBFactory();
  const database = freshDatabase(factory);
  expect(await ifThere(database, () => allCorrections(database))).toBeNull();
  expect(await factory.databases()).toEqual([]);
});

test('what is there is read, also by a context that has not opened it yet', async () => {
  const factory = new IDBFactory();
  good(await allCorrections(freshDatabase(factory)));
  const database = freshDatabase(factory);
  expect(await ifThere(database, () => allCorrections(database))).toEqual({
    ok: true,
    value: { corrections: [], damaged: [] },
  });
});

test('where the browser does not tell what is there, the work is tried', async () => {
  const factory = new IDBFactory();
  vi.spyOn(factory, 'databases').mockRejectedValue(new DOMException('The operation failed.', 'UnknownError'));
  const database = freshDatabase(factory);
  expect(await ifThere(database, () => allCorrections(database))).toMatchObject({ ok: true });
});
