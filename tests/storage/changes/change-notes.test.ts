import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChangeRequest } from '../../../src/core/notes/changes/change-request.ts';
import type { NoteChange } from '../../../src/core/notes/changes/note-change.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { undoRequest } from '../../../src/storage/changes/undo-request.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import { notesOfArticle } from '../../../src/storage/notes/notes-of-article.ts';
import { noteChanges } from '../../core/notes/changes/arbitrary-changes.ts';
import {
  articleId,
  highlight,
  keptQuote,
  met,
  noteId,
  pageNote,
  requestId,
  time,
} from '../../core/notes/sample-notes.ts';
import { allRows, freshDatabase, good } from '../fresh-database.ts';

const PAGE = ['https://news.example/1'];

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

function request(n: number, changes: readonly NoteChange[]): ChangeRequest {
  const articles = changes.some(({ kind }) => kind === 'create') ? [met(1)] : [];
  return { id: requestId(n), at: time(n), draft: null, articles, changes };
}

const CREATE = request(1, [{ kind: 'create', note: highlight(1) }]);

function comment(n: number, text: string): ChangeRequest {
  return request(n, [{ kind: 'edit', noteId: noteId(1), patch: { comment: text } }]);
}

describe('a change', () => {
  it.each([highlight(1), keptQuote(1), pageNote(1)])(
    'keeps a $kind, which is there for another context',
    async (note) => {
      const answer = good(await changeNotes(database, request(1, [{ kind: 'create', note }])));
      expect(answer).toEqual({ notes: [note] });
      const other = freshDatabase(factoryOf(database));
      expect(good(await notesOfArticle(other, PAGE))).toEqual({
        notes: [note],
        articles: [met(1).article],
        damaged: [],
      });
    },
  );

  it('edits, deletes and restores', async () => {
    await changeNotes(database, CREATE);
    expect(good(await changeNotes(database, comment(2, 'Ask her'))).notes[0]).toMatchObject({ comment: 'Ask her' });
    await changeNotes(database, request(3, [{ kind: 'delete', noteId: noteId(1) }]));
    expect(good(await notesOfArticle(database, PAGE)).notes).toEqual([]);
    await changeNotes(database, request(4, [{ kind: 'restore', noteId: noteId(1) }]));
    const kept = { ...highlight(1), comment: 'Ask her', modified: time(4) };
    expect(good(await notesOfArticle(database, PAGE)).notes).toEqual([kept]);
  });

  it('of one note by two tabs: the last write wins in a field, and no other field is lost', async () => {
    const other = freshDatabase(factoryOf(database));
    await changeNotes(database, CREATE);
    await Promise.all([
      changeNotes(database, comment(2, 'mine')),
      changeNotes(other, request(3, [{ kind: 'edit', noteId: noteId(1), patch: { tags: ['theirs'] } }])),
    ]);
    await changeNotes(other, comment(4, 'theirs'));
    const [note] = good(await notesOfArticle(database, PAGE)).notes;
    expect(note).toMatchObject({ comment: 'theirs', tags: ['theirs'] });
  });

  it('of several notes is made as a whole or not at all', async () => {
    const create = { kind: 'create', note: highlight(1) } as const;
    const failed = await changeNotes(database, request(1, [create, { kind: 'delete', noteId: noteId(2) }]));
    expect(failed).toEqual({ ok: false, failure: { kind: 'note-gone' } });
    expect(Object.values(await allRows(database)).flat()).toEqual([]);
  });
});

describe('what is refused, and writes nothing', () => {
  const create = { kind: 'create', note: highlight(1) } as const;
  const cases: readonly { what: string; asked: ChangeRequest; failure: object }[] = [
    {
      what: 'to change a note that is not there',
      asked: request(2, [{ kind: 'delete', noteId: noteId(7) }]),
      failure: { kind: 'note-gone' },
    },
    { what: 'to create a note again', asked: request(2, [create]), failure: { kind: 'refused', why: 'note-exists' } },
    {
      what: 'to change a note twice at once',
      asked: request(2, [
        { kind: 'delete', noteId: noteId(1) },
        { kind: 'restore', noteId: noteId(1) },
      ]),
      failure: { kind: 'refused' },
    },
    {
      what: 'a new note without its article',
      asked: { ...request(2, [{ kind: 'create', note: highlight(2) }]), articles: [] },
      failure: { kind: 'refused' },
    },
  ];

  it.each(cases)('$what', async ({ asked, failure }) => {
    await changeNotes(database, CREATE);
    const before = await allRows(database);
    expect(await changeNotes(database, asked)).toMatchObject({ ok: false, failure });
    expect(await allRows(database)).toEqual(before);
  });
});

describe('a repeated request', () => {
  it('gets the same answer and changes nothing, whatever happened since', async () => {
    const requests = [CREATE, comment(2, 'a'), comment(3, 'b'), request(4, [{ kind: 'delete', noteId: noteId(1) }])];
    const answers = [];
    for (const asked of requests) answers.push(await changeNotes(database, asked));
    const rows = await allRows(database);
    for (const [index, asked] of requests.entries()) expect(await changeNotes(database, asked)).toEqual(answers[index]);
    expect(await allRows(database)).toEqual(rows);
  });

  it('that changed nothing when it was made changes nothing later', async () => {
    await changeNotes(database, CREATE);
    await changeNotes(database, comment(2, 'a'));
    const answer = await changeNotes(database, comment(3, 'a'));
    await changeNotes(database, comment(4, 'b'));
    expect(await changeNotes(database, comment(3, 'a'))).toEqual(answer);
    expect(good(await notesOfArticle(database, PAGE)).notes[0]).toMatchObject({ comment: 'b' });
  });

  it('at the same moment, from two contexts, is done once', async () => {
    const other = freshDatabase(factoryOf(database));
    const answers = await Promise.all([database, other, database, other].map((each) => changeNotes(each, CREATE)));
    for (const answer of answers) expect(answer).toEqual({ ok: true, value: { notes: [highlight(1)] } });
    expect(await allRows(database)).toMatchObject({ notes: { length: 1 }, changes: { length: 1 } });
  });
});

describe('any sequence of requests', () => {
  it('ends the same if each of them is repeated, at once and later', async () => {
    await fc.assert(
      fc.asyncProperty(noteChanges(noteId(1)), fc.infiniteStream(fc.nat()), async (changes, picks) => {
        const [once, repeated] = [freshDatabase(), freshDatabase()];
        const requests = [CREATE, ...changes.map((change, index) => request(index + 2, [change]))];
        for (const [index, asked] of requests.entries()) {
          const earlier = requests[(picks.next().value ?? 0) % (index + 1)] ?? asked;
          const answer = await changeNotes(once, asked);
          const answers = await Promise.all([asked, earlier, asked].map((each) => changeNotes(repeated, each)));
          expect([answers[0], answers[2]]).toEqual([answer, answer]);
        }
        expect(await allRows(repeated)).toEqual(await allRows(once));
      }),
      { numRuns: 15 },
    );
  });

  it('is restored by undoing them all, and the note is in the trash when its creation is undone', async () => {
    await fc.assert(
      fc.asyncProperty(noteChanges(noteId(1)), async (changes) => {
        const store = freshDatabase();
        await changeNotes(store, CREATE);
        const requests = changes.map((change, index) => request(index + 2, [change]));
        for (const asked of requests) good(await changeNotes(store, asked));
        for (const { id } of requests.toReversed()) {
          good(await undoRequest(store, { id: again(id), at: time(50), undoes: id }));
        }
        const [note] = good(await notesOfArticle(store, PAGE)).notes;
        expect(note).toEqual({ ...highlight(1), modified: note?.modified });
        good(await undoRequest(store, { id: requestId(99), at: time(51), undoes: CREATE.id }));
        expect(good(await notesOfArticle(store, PAGE)).notes).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

it('answers with native promises: a message listener may return no other', async () => {
  const answer = changeNotes(database, CREATE);
  expect(Object.getPrototypeOf(answer)).toBe(Promise.prototype);
  await answer;
});

it('puts a note under the article it belongs to, not under the one that its page proposed', async () => {
  await changeNotes(database, CREATE);
  const note = highlight(2, { articleId: articleId(2) });
  const asked = { ...request(2, [{ kind: 'create', note }]), articles: [met(2, PAGE)] };
  expect(good(await changeNotes(database, asked)).notes).toEqual([{ ...note, articleId: articleId(1) }]);
});

/** The id of the request that undoes another. */
function again(id: ChangeRequest['id']): ChangeRequest['id'] {
  return requestId(Number(id.slice(-12)) + 100);
}

function factoryOf({ factory }: Database) {
  if (!factory) throw new Error('no IndexedDB');
  return factory;
}
