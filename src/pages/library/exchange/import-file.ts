import type { RequestId } from '../../../core/notes/ids.ts';
import { storeEnvelope } from '../../../messages/envelopes/store-envelope.ts';
import type { FailureKind } from '../../../messages/failure.ts';
import type { Database } from '../../../storage/database/database.ts';
import { importNotes } from '../../../storage/exchange/import-notes.ts';
import { knownHere } from '../../../storage/exchange/known-here.ts';
import { readFile } from './read-file.ts';

/** How far an import came. */
export type ImportedFile = {
  /** How many notes were written. */
  readonly written: number;
  /** Why it ended before the file did: the notes that were written by then stay. `null`: it did not. */
  readonly failure: FailureKind | null;
};

/**
 * Imports a file that was checked, part by part.
 *
 *     await importFile(database, file, { id, at }, showShare)   // { written: 12, failure: null }
 */
export async function importFile(
  database: Database,
  file: Blob,
  request: { readonly id: RequestId; readonly at: string },
  onShare: (share: number) => void,
): Promise<ImportedFile> {
  const known = storeEnvelope(await knownHere(database));
  let written = 0;
  if (!known.ok) return { written, failure: known.failure.kind };
  try {
    for await (const { notes, share } of readFile(file, request.at)) {
      const part = storeEnvelope(await importNotes(database, request, notes, known.value));
      if (!part.ok) return { written, failure: part.failure.kind };
      written += part.value;
      onShare(share);
    }
    return { written, failure: null };
  } catch (error) {
    // It was good when it was checked: it has been changed or taken away since.
    console.error('On Record could not read the file again', error);
    return { written, failure: 'internal' };
  }
}
