import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../../../../src/core/notes/changes/apply-change.ts';
import type { ChangeRecord } from '../../../../../src/core/notes/changes/change-record.ts';
import { changesInForce } from '../../../../../src/core/notes/changes/history/changes-in-force.ts';
import { noteAsOf } from '../../../../../src/core/notes/changes/history/note-as-of.ts';
import { undoChange } from '../../../../../src/core/notes/changes/history/undo-change.ts';
import type { NoteChange } from '../../../../../src/core/notes/changes/note-change.ts';
import type { ChangedNote } from '../../../../../src/core/notes/changes/touch-note.ts';
import type { RequestId } from '../../../../../src/core/notes/ids.ts';
import type { Note } from '../../../../../src/core/notes/note.ts';
import { highlight, requestId, time } from '../../sample-notes.ts';
import { noteChanges } from '../arbitrary-changes.ts';

const NOTE = highlight(1, { comment: 'first' });

/** A note with its history, as the store keeps them, in memory. */
type Kept = { readonly note: Note; readonly records: readonly ChangeRecord[] };

function make(kept: Kept, change: NoteChange): Kept {
  const changed = applyChange(kept.note, change, time(kept.records.length + 1));
  if ('misfit' in changed) throw new Error(changed.misfit);
  return record(kept, changed, change.kind, null);
}

function undo(kept: Kept, undoes: RequestId): Kept {
  const undone = kept.records.find(({ request }) => request === undoes);
  if (!undone) throw new Error(`no request ${undoes}`);
  return record(kept, undoChange(kept.note, undone, time(kept.records.length + 1)), 'undo', undoes);
}

function record(kept: Kept, changed: ChangedNote, kind: ChangeRecord['kind'], undoes: RequestId | null): Kept {
  const { note, before, after } = changed;
  const number = kept.records.length + 1;
  const { id, articleId } = note;
  const made = { request: requestId(number), noteId: id, articleId, at: time(number), kind, undoes, before, after };
  return { note, records: [...kept.records, made] };
}

const CREATED: ChangeRecord = {
  request: requestId(0),
  noteId: NOTE.id,
  articleId: NOTE.articleId,
  at: time(0),
  kind: 'create',
  undoes: null,
  before: null,
  after: {},
};

/** All that a reader sees of a note: its times are no part of what undo gives back. */
function content({ modified: _, deleted, ...note }: Note) {
  return { ...note, isDeleted: deleted !== null };
}

describe('undoing', () => {
  it('gives a field its old value and leaves what another tab has changed since', () => {
    let kept: Kept = { note: NOTE, records: [] };
    kept = make(kept, { kind: 'edit', noteId: NOTE.id, patch: { comment: 'second' } });
    kept = make(kept, { kind: 'edit', noteId: NOTE.id, patch: { tags: ['theirs'], colour: 'green' } });
    kept = undo(kept, requestId(1));
    expect(kept.note).toMatchObject({ comment: 'first', tags: ['theirs'], colour: 'green', modified: time(3) });
  });

  it('of an undo brings back what somebody wrote in between', () => {
    let kept: Kept = { note: NOTE, records: [] };
    kept = make(kept, { kind: 'edit', noteId: NOTE.id, patch: { comment: 'mine' } });
    kept = make(kept, { kind: 'edit', noteId: NOTE.id, patch: { comment: 'theirs' } });
    kept = undo(kept, requestId(1));
    expect(kept.note.comment).toBe('first');
    expect(undo(kept, requestId(3)).note.comment).toBe('theirs');
  });

  it('a creation puts the note into the trash, and undoing that takes it out', () => {
    const undone = undoChange(NOTE, CREATED, time(5));
    expect(undone.note.deleted).toBe(time(5));
    const redone = undoChange(undone.note, { ...CREATED, ...undone, kind: 'undo' }, time(6));
    expect(redone.note.deleted).toBeNull();
  });

  it('a restoration puts the note into the trash as of now, so that it is not emptied at once', () => {
    const trashed = { ...NOTE, deleted: time(1) };
    const restored = make({ note: trashed, records: [] }, { kind: 'restore', noteId: NOTE.id });
    expect(undo(restored, requestId(1)).note.deleted).toBe(time(2));
  });

  it('all changes from the last to the first restores the note, and redoing them all restores that', () => {
    fc.assert(
      fc.property(noteChanges(NOTE.id), (changes) => {
        const changed = changes.reduce(make, { note: NOTE, records: [] });
        const undone = changed.records.reduceRight((kept, { request }) => undo(kept, request), changed);
        expect(content(undone.note)).toEqual(content(NOTE));
        const undos = undone.records.slice(changed.records.length);
        const redone = undos.reduceRight((kept, { request }) => undo(kept, request), undone);
        expect(content(redone.note)).toEqual(content(changed.note));
      }),
    );
  });

  it('one change touches no field that it did not touch itself', () => {
    fc.assert(
      fc.property(noteChanges(NOTE.id), fc.nat(), (changes, pick) => {
        fc.pre(changes.length > 0);
        const changed = changes.reduce(make, { note: NOTE, records: [] });
        const target = changed.records[pick % changed.records.length];
        if (!target) throw new Error('no record');
        const { before } = undoChange(changed.note, target, time(99));
        const touched = Object.keys(before ?? {}).filter((field) => field !== 'modified');
        expect(Object.keys(target.after)).toEqual(expect.arrayContaining(touched));
      }),
    );
  });
});

describe('the note as it was', () => {
  it('is the note after each change, to the letter', () => {
    fc.assert(
      fc.property(noteChanges(NOTE.id), (changes) => {
        const states: Kept[] = [{ note: NOTE, records: [] }];
        for (const change of changes) states.push(make(states.at(-1) ?? { note: NOTE, records: [] }, change));
        const newest = states.at(-1);
        for (const [index, state] of states.entries()) {
          expect(noteAsOf(newest?.note ?? NOTE, newest?.records.slice(index) ?? [])).toEqual(state.note);
        }
      }),
    );
  });
});

describe('changes in force', () => {
  const edited = make({ note: NOTE, records: [] }, { kind: 'edit', noteId: NOTE.id, patch: { comment: 'second' } });
  const undone = undo(edited, requestId(1));
  const redone = undo(undone, requestId(2));
  const undoneAgain = undo(redone, requestId(1));
  const cases = [
    { what: 'a change', kept: edited, inForce: [1] },
    { what: 'a change that was undone', kept: undone, inForce: [2] },
    { what: 'a change that was redone', kept: redone, inForce: [1, 3] },
    { what: 'a change that was undone again', kept: undoneAgain, inForce: [3, 4] },
  ];

  it.each(cases)('$what', ({ kept, inForce }) => {
    expect(changesInForce(kept.records)).toEqual(new Set(inForce.map(requestId)));
  });
});
