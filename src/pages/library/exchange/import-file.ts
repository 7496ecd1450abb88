import type { RequestId } from '../../../core/notes/ids.ts';
import { type Envelope, failed, succeeded } from '../../../messages/envelope.ts';
import { storeEnvelope } from '../../../messages/store-envelope.ts';
import type { Database } from '../../../storage/database/database.ts';
import { importNotes } from '../../../storage/exchange/import-notes.ts';
import { knownHere } from '../../../storage/exchange/known-here.ts';
import { readFile } from './read-file.ts';

/**
 * Imports a file that was checked; gives the number of notes written.
 *
 *     await importFile(database, file, { id, at }, showShare)   // { ok: true, value: 12 }
 */
export async function importFile(
  database: Database,
  file: Blob,
  request: { readonly id: RequestId; readonly at: string },
  onShare: (share: number) => void,
): Promise<Envelope<number>> {
  const known = await knownHere(database);
  if (!known.ok) return storeEnvelope(known);
  let written = 0;
  try {
    for await (const { notes, share } of readFile(file, request.at)) {
      const part = await importNotes(database, request, notes, known.value);
      if (!part.ok) return storeEnvelope(part);
      written += part.value;
      onShare(share);
    }
    return succeeded(written);
  } catch (error) {
    // It was good when it was checked: it has been changed or taken away since.
    console.error('On Record could not read the file again', error);
    return failed('internal');
  }
}
