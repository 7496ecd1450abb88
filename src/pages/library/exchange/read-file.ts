import type { ExchangedNote } from '../../../core/exchange/exchanged-note.ts';
import { readBackup } from '../../../core/exchange/read-backup.ts';

/** A part of a file: its notes, how much was read by then (from 0 to 1), and how many annotations were no notes. */
export type FilePart = { readonly notes: readonly ExchangedNote[]; readonly share: number; readonly leftOut: number };

/**
 * Reads a file of notes part by part, however large it is. Throws a `BackupError` where it is not to be taken.
 *
 *     for await (const { notes, share } of readFile(file, now)) …
 */
export async function* readFile(file: Blob, now: string): AsyncGenerator<FilePart> {
  const reader = readBackup(now);
  const stream = file.stream().getReader();
  let waiting: readonly ExchangedNote[] = [];
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await stream.read();
      if (done) break;
      read += value.length;
      waiting = [...waiting, ...reader.read(value)];
      if (waiting.length < PART) continue;
      yield { notes: waiting, share: read / Math.max(1, file.size), leftOut: 0 };
      waiting = [];
    }
    const { leftOut } = reader.end();
    yield { notes: waiting, share: 1, leftOut };
  } finally {
    await stream.cancel();
  }
}

/** So many notes make a transaction worth its while. */
const PART = 2000;
