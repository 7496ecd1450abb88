import { BACKUP_HEAD, backupLine, backupTail } from '../../../core/exchange/backup-text.ts';
import { CSV_HEAD, csvRow } from '../../../core/exchange/csv-of-notes.ts';
import { markdownOfArticle } from '../../../core/exchange/markdown-of-article.ts';
import type { ArticleId } from '../../../core/notes/ids.ts';
import type { MetArticle } from '../../../core/notes/kept-article.ts';
import type { Note } from '../../../core/notes/note.ts';
import { type Envelope, succeeded } from '../../../messages/envelopes/envelope.ts';
import { storeEnvelope } from '../../../messages/envelopes/store-envelope.ts';
import type { Database } from '../../../storage/database/database.ts';
import { type ExportTally, exportNotes } from '../../../storage/exchange/export-notes.ts';

/** The files that notes are exported to. */
export type ExportFormat = 'backup' | 'markdown' | 'csv';

/** A file that was made, and what is in it. */
export type ExportedFile = { readonly blob: Blob; readonly name: string; readonly tally: ExportTally };

/**
 * Makes a file of all notes, or of those on one article. It is put together of small parts, which the browser may keep
 * on the disk: 500 MB need not fit into memory.
 *
 *     await exportFile(database, 'backup', null, day, showCount)   // { name: 'on-record-2026-05-03.jsonld', … }
 *
 * @param day in the name of the file, and nowhere in it: `2026-05-03`
 */
export async function exportFile(
  database: Database,
  format: ExportFormat,
  only: ArticleId | null,
  day: string,
  onCount: (notes: number) => void,
): Promise<Envelope<ExportedFile>> {
  const { head, part, tail, type, ending } = FORMATS[format];
  const name = ['on-record', day];
  const blobs: Blob[] = [];
  let texts: string[] = [head];
  let length = 0;
  let count = 0;
  const put = (text: string) => {
    texts.push(text);
    length += text.length;
    if (length < BLOB_LENGTH) return;
    blobs.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  const onArticle = (met: MetArticle, notes: readonly Note[]) => {
    if (only !== null) name.push(...wordsForName(met.article.headline ?? met.article.url));
    for (const text of part(met, notes, count === 0)) put(text);
    count += notes.length;
    onCount(count);
  };
  const tally = await exportNotes(database, only, onArticle, new AbortController().signal);
  if (!tally.ok) return storeEnvelope(tally);
  const blob = new Blob([...blobs, ...texts, tail(count)], { type });
  return succeeded({ blob, name: `${name.join('-')}.${ending}`, tally: tally.value });
}

/**
 * What tells the file of one article from the backup of all: a headline's letters and digits, as many as every file
 * system takes.
 */
function wordsForName(headline: string): readonly string[] {
  const start = Array.from(headline.toLowerCase()).slice(0, 48).join('');
  return start.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** UTF-16 code units. */
const BLOB_LENGTH = 4 * 1024 * 1024;

const FORMATS = {
  backup: {
    head: BACKUP_HEAD,
    part: (met: MetArticle, notes: readonly Note[], isFirst: boolean) =>
      notes.map((note, index) => backupLine({ note, met }, isFirst && index === 0)),
    tail: backupTail,
    type: 'application/ld+json',
    ending: 'jsonld',
  },
  markdown: {
    head: '',
    part: ({ article }: MetArticle, notes: readonly Note[]) => [markdownOfArticle(article, notes)],
    tail: () => '',
    type: 'text/markdown',
    ending: 'md',
  },
  csv: {
    head: CSV_HEAD,
    part: ({ article }: MetArticle, notes: readonly Note[]) => notes.map((note) => csvRow(note, article)),
    tail: () => '',
    type: 'text/csv',
    ending: 'csv',
  },
} as const;
