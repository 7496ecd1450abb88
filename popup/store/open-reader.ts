import { createDatabase } from '../../src/storage/database/database.ts';
import { createStoreReader, type StoreReader } from './store-reader.ts';

/** Reads the popup's own database. */
export function openReader(): StoreReader {
  return createStoreReader(createDatabase());
}
