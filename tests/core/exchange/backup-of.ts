import { BACKUP_HEAD, backupLine, backupTail } from '../../../src/core/exchange/backup-text.ts';
import type { ExchangedNote } from '../../../src/core/exchange/exchanged-note.ts';

/**
 * The text of a whole backup.
 *
 *     backupOf([{ note: highlight(1), met: met(1) }])   // '{\n"@context": …'
 */
export function backupOf(notes: readonly Pick<ExchangedNote, 'note' | 'met'>[]): string {
  return [BACKUP_HEAD, ...notes.map((each, index) => backupLine(each, index === 0)), backupTail(notes.length)].join('');
}
