import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ExchangedNote } from '../../../../src/core/exchange/exchanged-note.ts';
import type { ArticleId } from '../../../../src/core/notes/ids.ts';
import { checkFile } from '../../../../src/pages/library/exchange/check-file.ts';
import { type ExportFormat, exportFile } from '../../../../src/pages/library/exchange/export-file.ts';
import { importFile } from '../../../../src/pages/library/exchange/import-file.ts';
import type { Database } from '../../../../src/storage/database/database.ts';
import { importNotes } from '../../../../src/storage/exchange/import-notes.ts';
import { knownHere } from '../../../../src/storage/exchange/known-here.ts';
import { shelfCounts } from '../../../../src/storage/notes/counts/shelf-counts.ts';
import { exchangedNotes } from '../../../core/exchange/arbitrary-notes.ts';
import { article, articleId, highlight, keptQuote, met, requestId, time } from '../../../core/notes/sample-notes.ts';
import { freshDatabase, good } from '../../../storage/fresh-database.ts';

const IMPORT = { id: requestId(70), at: time(70) };
const NOTHING = { add: 0, articles: 0, change: 0, same: 0, newerHere: 0, inTrash: 0, leftOut: 0 };

async function fileOf(
  database: Database,
  format: ExportFormat = 'backup',
  only: ArticleId | null = null,
): Promise<Blob> {
  const made = await exportFile(database, format, only, '2026-05-03', () => {});
  if (!made.ok) throw new Error(made.failure.kind);
  return made.value.blob;
}

async function databaseWith(notes: readonly ExchangedNote[]): Promise<Database> {
  const database = freshDatabase();
  good(await importNotes(database, { id: requestId(1), at: time(1) }, notes, good(await knownHere(database))));
  return database;
}

const TWO = [
  { note: keptQuote(1, { comment: 'Ask' }), met: met(1), isDated: true },
  { note: highlight(2, { articleId: articleId(2) }), met: met(2), isDated: true },
];

describe('a backup', () => {
  it('imported into an empty store and exported again is the same, byte by byte', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(exchangedNotes, async (notes) => {
        const first = await (await fileOf(await databaseWith(notes))).text();
        const other = freshDatabase();
        expect(await importFile(other, new Blob([first]), IMPORT, () => {})).toEqual({
          written: notes.length,
          failure: null,
        });
        expect(await (await fileOf(other)).text()).toBe(first);
      }),
      { numRuns: 20 },
    );
  });

  it('may be of one article alone', async () => {
    const database = await databaseWith(TWO);
    const text = await (await fileOf(database, 'backup', articleId(2))).text();
    expect(JSON.parse(text).first.items.map(({ id }: { id: string }) => id)).toEqual([`urn:uuid:${highlight(2).id}`]);
  });

  it.each([
    { what: 'its day', only: null, headline: 'Engine beats weaver', name: 'on-record-2026-05-03.jsonld' },
    {
      what: 'the article, if it is of one alone',
      only: articleId(2),
      headline: '“Engine” beats weaver!',
      name: 'on-record-2026-05-03-engine-beats-weaver.jsonld',
    },
    {
      what: 'its day where a headline has no words',
      only: articleId(2),
      headline: '?!',
      name: 'on-record-2026-05-03.jsonld',
    },
    {
      what: 'as much of a headline as a name holds',
      only: articleId(2),
      headline: 'A headline that goes on for forty-eight letters ends',
      name: 'on-record-2026-05-03-a-headline-that-goes-on-for-forty-eight-letters.jsonld',
    },
  ])('is called by $what', async ({ only, headline, name }) => {
    const about = { ...met(2), article: article(2, { headline }) };
    const database = await databaseWith([
      { note: highlight(2, { articleId: articleId(2) }), met: about, isDated: true },
    ]);
    const made = await exportFile(database, 'backup', only, '2026-05-03', () => {});
    expect(made.ok && made.value.name).toBe(name);
  });

  it('is checked whole before anything is written: what it would do is told, and how far it is', async () => {
    const file = await fileOf(await databaseWith(TWO));
    const empty = freshDatabase();
    const shares: number[] = [];
    const checked = await checkFile(empty, file, time(9), (share) => shares.push(share));
    expect(checked).toEqual({ kind: 'plan', plan: { ...NOTHING, add: 2, articles: 2 } });
    expect(shares.at(-1)).toBe(1);
    expect(good(await shelfCounts(empty)).notes).toBe(0);
    await importFile(empty, file, IMPORT, () => {});
    expect(await checkFile(empty, file, time(9), () => {})).toEqual({ kind: 'plan', plan: { ...NOTHING, same: 2 } });
  });

  it('that is damaged at its very end changes nothing', async () => {
    const text = await (await fileOf(await databaseWith(TWO))).text();
    const empty = freshDatabase();
    const checked = await checkFile(empty, new Blob([text.slice(0, -8)]), time(9), () => {});
    expect(checked).toEqual({ kind: 'problem', problem: { kind: 'not-json' } });
    expect(good(await shelfCounts(empty)).articles).toBe(0);
  });

  it('that meets a full disk tells how much was written; taken again, it adds the rest', {
    timeout: 60_000,
  }, async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const notes = Array.from({ length: 2500 }, (_, n) => ({ note: highlight(n), met: met(1), isDated: true }));
    const file = await fileOf(await databaseWith(notes));
    const full = freshDatabase();
    const roomy = full.notes.bulkAdd.bind(full.notes);
    const adding = vi.spyOn(full.notes, 'bulkAdd').mockImplementationOnce((rows: readonly unknown[]) => roomy(rows));
    adding.mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    const ended = await importFile(full, file, IMPORT, () => {});
    expect(ended.failure).toBe('store-full');
    expect(ended.written).toBeGreaterThan(0);
    expect(good(await shelfCounts(full)).notes).toBe(ended.written);
    vi.restoreAllMocks();
    const rest = await importFile(full, file, { id: requestId(71), at: time(71) }, () => {});
    expect(rest).toEqual({ written: notes.length - ended.written, failure: null });
  });

  it('that is taken away between checking and importing says so', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const file = new Blob(['x']);
    vi.spyOn(file, 'stream').mockReturnValue(
      new ReadableStream({ start: (controller) => controller.error(new DOMException('gone', 'NotReadableError')) }),
    );
    expect(await importFile(freshDatabase(), file, IMPORT, () => {})).toEqual({
      written: 0,
      failure: 'internal',
    });
    vi.restoreAllMocks();
  });
});

describe('other files', () => {
  it('in Markdown have a part for each article, in its order', async () => {
    const text = await (await fileOf(await databaseWith(TWO), 'markdown')).text();
    expect(text.match(/^## .*$/gm)).toHaveLength(2);
  });

  it('for spreadsheets have a row for each note', async () => {
    const text = await (await fileOf(await databaseWith(TWO), 'csv')).text();
    expect(text.match(/\r\n/g)).toHaveLength(3);
  });
});
