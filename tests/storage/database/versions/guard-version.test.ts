import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { guardVersion } from '../../../../src/storage/database/versions/guard-version.ts';

function opened(request: IDBOpenDBRequest): Promise<number> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result.version);
    request.onerror = () => reject(request.error);
  });
}

it('opens a version that is named, and any other only once it was admitted', async () => {
  const { factory, admitAny } = guardVersion(new IDBFactory());
  expect(await opened(factory.open('notes', 10))).toBe(10);
  expect(() => factory.open('notes')).toThrow('newer version');
  admitAny();
  expect(await opened(factory.open('notes'))).toBe(10);
});

it('is in all else the browser’s own', async () => {
  const own = new IDBFactory();
  const { factory } = guardVersion(own);
  await opened(own.open('notes', 10)).then(() => undefined);
  expect(await factory.databases()).toEqual([{ name: 'notes', version: 10 }]);
  expect(factory.cmp(1, 2)).toBe(-1);
});
