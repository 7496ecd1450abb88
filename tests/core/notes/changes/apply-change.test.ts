import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../src/core/notes/changes/apply-change.ts';
import type { NoteChange } from '../../../../src/core/notes/changes/note-change.ts';
import type { NoteDelta } from '../../../../src/core/notes/changes/note-delta.ts';
import type { Note } from '../../../../src/core/notes/note.ts';
import { highlight, keptQuote, noteId, pageNote, time } from '../sample-notes.ts';

const NOTE = highlight(1, { comment: 'Ask her', tags: ['to check'] });
const TRASHED = { ...NOTE, deleted: time(1) };

function edit(patch: NoteDelta): NoteChange {
  return { kind: 'edit', noteId: NOTE.id, patch };
}

describe('a change', () => {
  const cases: readonly { what: string; note: Note; change: NoteChange; after: NoteDelta }[] = [
    { what: 'sets a comment', note: NOTE, change: edit({ comment: 'No' }), after: { comment: 'No' } },
    { what: 'takes a comment away', note: NOTE, change: edit({ comment: null }), after: { comment: null } },
    {
      what: 'leaves no comment of white space',
      note: NOTE,
      change: edit({ comment: ' \n' }),
      after: { comment: null },
    },
    { what: 'tidies tags', note: NOTE, change: edit({ tags: [' a ', 'A'] }), after: { tags: ['a'] } },
    {
      what: 'sets several fields',
      note: NOTE,
      change: edit({ colour: 'green', tags: [] }),
      after: { colour: 'green', tags: [] },
    },
    {
      what: 'edits a note in the trash and leaves it there',
      note: TRASHED,
      change: edit({ colour: 'blue' }),
      after: { colour: 'blue' },
    },
    {
      what: 'puts into the trash',
      note: NOTE,
      change: { kind: 'delete', noteId: NOTE.id },
      after: { deleted: time(9) },
    },
    {
      what: 'takes out of the trash',
      note: TRASHED,
      change: { kind: 'restore', noteId: NOTE.id },
      after: { deleted: null },
    },
  ];

  it.each(cases)('$what, and touches nothing else', ({ note, change, after }) => {
    const changed = applyChange(note, change, time(9));
    const stamped = { ...after, modified: time(9) };
    expect(changed).toEqual({ note: { ...note, ...stamped }, before: expect.anything(), after: stamped });
    expect(changed).toMatchObject({ before: { modified: note.modified } });
  });

  it('says what was there before', () => {
    const changed = applyChange(NOTE, edit({ comment: 'No', colour: 'pink', tags: ['b'] }), time(9));
    expect(changed).toMatchObject({
      before: { comment: 'Ask her', colour: 'yellow', tags: ['to check'], modified: time(0) },
    });
  });
});

describe('a change that changes nothing', () => {
  const cases: readonly { what: string; note: Note; change: NoteChange }[] = [
    { what: 'a patch without fields', note: NOTE, change: edit({}) },
    {
      what: 'a patch with what is there',
      note: NOTE,
      change: edit({ comment: 'Ask her', tags: ['to check'], colour: 'yellow' }),
    },
    { what: 'deleting twice', note: TRASHED, change: { kind: 'delete', noteId: NOTE.id } },
    { what: 'restoring what is not deleted', note: NOTE, change: { kind: 'restore', noteId: NOTE.id } },
  ];

  it.each(cases)('$what', ({ note, change }) => {
    expect(applyChange(note, change, time(9))).toEqual({ note, before: {}, after: {} });
  });
});

describe('a new note', () => {
  it.each([highlight(1), keptQuote(2), pageNote(3)])('of the kind $kind is kept as it comes', (note) => {
    expect(applyChange(null, { kind: 'create', note }, time(9))).toEqual({ note, before: null, after: {} });
  });

  it('is tidied', () => {
    const untidy = highlight(1, { comment: ' ', tags: ['a', 'A '] });
    const tidy = { ...untidy, comment: null, tags: ['a'] };
    expect(applyChange(null, { kind: 'create', note: untidy }, time(9))).toMatchObject({ note: tidy });
  });

  it('is not made twice', () => {
    expect(applyChange(NOTE, { kind: 'create', note: NOTE }, time(9))).toEqual({ misfit: 'note-exists' });
  });
});

it.each(['edit', 'delete', 'restore'] as const)('%s needs a note', (kind) => {
  const change = kind === 'edit' ? edit({ comment: 'No' }) : { kind, noteId: noteId(1) };
  expect(applyChange(null, change, time(9))).toEqual({ misfit: 'no-note' });
});
