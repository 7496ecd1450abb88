import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { changeRecordSchema } from '../../../../src/core/notes/changes/change-record-schema.ts';
import type { NoteChange } from '../../../../src/core/notes/changes/note-change.ts';
import { noteChangeSchema } from '../../../../src/core/notes/changes/note-change-schema.ts';
import { draftSchema } from '../../../../src/core/notes/schemas/draft-schema.ts';
import { keptArticleSchema, metArticleSchema } from '../../../../src/core/notes/schemas/kept-article-schema.ts';
import { noteSchema } from '../../../../src/core/notes/schemas/note-schema.ts';
import {
  article,
  draftId,
  highlight,
  keptQuote,
  met,
  noteId,
  pageNote,
  passage,
  requestId,
  time,
} from '../sample-notes.ts';

const NOTE = highlight(1);

describe('notes from outside', () => {
  it.each([highlight(1), keptQuote(2), pageNote(3)])('one of the kind $kind comes through as it is', (note) => {
    expect(v.parse(noteSchema, JSON.parse(JSON.stringify(note)))).toEqual(note);
  });

  const refused = [
    { what: 'nothing', value: null },
    { what: 'an unknown kind', value: { ...NOTE, kind: 'doodle' } },
    { what: 'a highlight without a passage', value: { ...NOTE, passage: null } },
    { what: 'a quote without attribution', value: { ...NOTE, kind: 'quote' } },
    { what: 'a note on the page with a passage', value: { ...NOTE, kind: 'page-note' } },
    { what: 'an unknown colour', value: { ...NOTE, colour: 'url(x)' } },
    { what: 'a time that would sort wrongly', value: { ...NOTE, created: '2026-05-03T12:00:00+02:00' } },
    { what: 'an id that is no UUID', value: { ...NOTE, id: '1' } },
    { what: 'tags that are no texts', value: { ...NOTE, tags: [{}] } },
    {
      what: 'a span that ends before it starts',
      value: {
        ...NOTE,
        passage: { ...NOTE.passage, anchor: { ...NOTE.passage.anchor, position: { start: 2, end: 1 } } },
      },
    },
    { what: 'an anchor without words', value: { ...NOTE, passage: { ...passage(0, 'x'), anchor: {} } } },
  ];

  it.each(refused)('refused: $what', ({ value }) => {
    expect(v.is(noteSchema, value)).toBe(false);
  });
});

describe('changes from outside', () => {
  const changes: readonly NoteChange[] = [
    { kind: 'create', note: NOTE },
    { kind: 'edit', noteId: noteId(1), patch: { comment: null, tags: [], colour: 'blue' } },
    { kind: 'edit', noteId: noteId(1), patch: {} },
    { kind: 'delete', noteId: noteId(1) },
    { kind: 'restore', noteId: noteId(1) },
  ];

  it.each(changes)('one of the kind $kind comes through as it is', (change) => {
    expect(v.parse(noteChangeSchema, JSON.parse(JSON.stringify(change)))).toEqual(change);
  });

  it('a patch sets nothing but what an editor may set', () => {
    const patch = { comment: 'x', deleted: null, articleId: 'y' };
    expect(v.parse(noteChangeSchema, { kind: 'edit', noteId: noteId(1), patch })).toEqual({
      kind: 'edit',
      noteId: noteId(1),
      patch: { comment: 'x' },
    });
  });

  it('a field that is named has a value', () => {
    expect(v.is(noteChangeSchema, { kind: 'edit', noteId: noteId(1), patch: { comment: undefined } })).toBe(false);
  });
});

describe('articles from outside', () => {
  it('come through as they are', () => {
    expect(v.parse(metArticleSchema, JSON.parse(JSON.stringify(met(1))))).toEqual(met(1));
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://news.example', ''])(
    'refused: the address “%s”',
    (url) => {
      expect(v.is(keptArticleSchema, article(1, { url }))).toBe(false);
    },
  );

  it.each([{ addresses: [] }, { addresses: [''] }])('refused: $addresses', ({ addresses }) => {
    expect(v.is(metArticleSchema, met(1, addresses))).toBe(false);
  });
});

it('a record comes through as it is, with the fields it touched and no others', () => {
  const record = {
    request: requestId(1),
    noteId: noteId(1),
    articleId: article(1).id,
    at: time(1),
    kind: 'edit',
    undoes: null,
    before: { comment: null, modified: time(0) },
    after: { comment: 'x', modified: time(1) },
  };
  expect(v.parse(changeRecordSchema, record)).toEqual(record);
});

it('a draft is of a new note or of an edit', () => {
  const draft = { id: draftId(1), met: met(1), saved: time(1), change: { kind: 'create', note: NOTE } };
  expect(v.parse(draftSchema, draft)).toEqual(draft);
  expect(v.is(draftSchema, { ...draft, change: { kind: 'delete', noteId: noteId(1) } })).toBe(false);
});
