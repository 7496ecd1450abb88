import { describe, expect, it } from 'vitest';
import { nextNotesState } from '../../../../popup/notes/state/next-notes-state.ts';
import {
  type EditedNote,
  NO_NOTES,
  type NoteAction,
  type NotesEvent,
  type NotesState,
} from '../../../../popup/notes/state/notes-state.ts';
import type { Draft } from '../../../../src/core/notes/draft.ts';
import type { Note } from '../../../../src/core/notes/note.ts';
import type { FailureKind } from '../../../../src/messages/failure.ts';
import { draftId, highlight, met, noteId, pageNote, requestId, time } from '../../../core/notes/sample-notes.ts';

const note = highlight(1);
const other = highlight(2);
const list = { notes: [note, other], articles: [], damaged: [] };

function stateAfter(...events: readonly NotesEvent[]): NotesState {
  return events.reduce(nextNotesState, NO_NOTES);
}

function editorOf(note: Note): EditedNote {
  return { note, draft: draftId(1), patch: {}, met: null };
}

function opened(note: Note): NotesEvent {
  return { kind: 'editor-opened', editor: editorOf(note) };
}

function asked(action: NoteAction): NotesEvent {
  return { kind: 'note-action-asked', action };
}

function answered(action: NoteAction, outcome: 'done' | FailureKind = 'done', request: number | null = 1): NotesEvent {
  const change = request === null ? null : { request: requestId(request), notes: [] };
  return { kind: 'note-action-answered', action, outcome, change };
}

const deletion: NoteAction = { kind: 'delete', note };
const edit: NoteAction = { kind: 'edit', note };
const look: NoteAction = { kind: 'show', note: other };
const undo: NoteAction = { kind: 'undo', note };
const copy: NoteAction = { kind: 'copy', note };
const deleted = [asked(deletion), answered(deletion)] as const;

describe('what the store and the page say', () => {
  it('is kept, and a failure does not take the list away', () => {
    const state = stateAfter({ kind: 'notes-listed', list }, { kind: 'notes-unlisted', failure: 'store-closed' });
    expect(state).toMatchObject({ list, failure: 'store-closed' });
    expect(nextNotesState(state, { kind: 'notes-listed', list }).failure).toBeNull();
  });

  it('names the addresses: the page knows them better than the tab', () => {
    const placed: NotesEvent = { kind: 'notes-placed', met: met(1, ['key', 'tab']), placements: [] };
    const found: NotesEvent = { kind: 'address-found', addresses: ['tab'] };
    expect(stateAfter(found).addresses).toEqual(['tab']);
    expect(stateAfter(placed, found).addresses).toEqual(['key', 'tab']);
    const state = stateAfter(found, placed);
    expect(nextNotesState(state, { ...placed, met: met(1, ['key', 'tab']) }).addresses).toBe(state.addresses);
  });

  it('keeps the place of a note of which the page speaks no more', () => {
    const place = { noteId: noteId(1), state: 'exact', start: 3, now: null } as const;
    const placed: NotesEvent = { kind: 'notes-placed', met: met(1), placements: [place] };
    expect(stateAfter(placed, { ...placed, placements: [] }).placements).toEqual([place]);
  });
});

describe('a change that was made', () => {
  const listed: NotesEvent = { kind: 'notes-listed', list };
  const changedTo = (action: NoteAction, changed: Note): readonly NotesEvent[] => [
    listed,
    asked(action),
    { kind: 'note-action-answered', action, outcome: 'done', change: { request: requestId(1), notes: [changed] } },
  ];

  it('is seen before the store lists the notes again', () => {
    const written = { ...note, comment: 'Written' };
    expect(stateAfter(...changedTo(edit, written)).list?.notes).toEqual([other, written]);
    expect(stateAfter(...changedTo(deletion, { ...note, deleted: time(1) })).list?.notes).toEqual([other]);
  });
});

describe('the editors', () => {
  it('stay open side by side until each is closed', () => {
    const open = stateAfter(opened(note), opened(other));
    expect(open.edited).toEqual([editorOf(note), editorOf(other)]);
    expect(nextNotesState(open, { kind: 'editor-closed', note }).edited).toEqual([editorOf(other)]);
  });

  it('close when the text is saved, also when something else was done meanwhile', () => {
    const events = [opened(note), asked(edit), asked(look), answered(edit)] as const;
    expect(stateAfter(...events).edited).toEqual([]);
  });

  it('stay open when it could not be saved, and the reason is said', () => {
    const state = stateAfter(opened(note), asked(edit), asked(look), answered(edit, 'store-full', null));
    expect(state.edited).toEqual([editorOf(note)]);
    expect(state.last).toEqual({ action: edit, outcome: 'store-full' });
  });
});

describe('what was being written when the popup was closed', () => {
  const change = { kind: 'edit', noteId: note.id, patch: { comment: 'Half a' } } as const;
  const draft = { id: draftId(5), met: met(1), saved: time(5), change };
  const older = { ...draft, id: draftId(4), change: { ...change, patch: { comment: 'Half' } } };
  const found: NotesEvent = { kind: 'drafts-found', drafts: [draft, older] };
  const listed: NotesEvent = { kind: 'notes-listed', list };

  it('is in an open editor again, whichever is known first, draft or note', () => {
    const editor = { met: null, note, draft: draftId(5), patch: { comment: 'Half a' } };
    expect(stateAfter(found, listed).edited).toEqual([editor]);
    expect(stateAfter(listed, found).edited).toEqual([editor]);
  });

  it('is taken up once, and never over an editor that is open', () => {
    expect(stateAfter(found, listed, { kind: 'editor-closed', note }, listed).edited).toEqual([]);
    expect(stateAfter(listed, opened(note), found).edited).toEqual([editorOf(note)]);
  });
});

describe('the offer to undo', () => {
  it('follows what was changed', () => {
    expect(stateAfter(...deleted).offer).toEqual({ action: deletion, request: requestId(1) });
    expect(stateAfter(asked(edit), answered(edit, 'done', 2)).offer).toEqual({ action: edit, request: requestId(2) });
  });

  it('stays while notes are looked at, and while it is taken up in vain', () => {
    expect(stateAfter(...deleted, asked(look), answered(look, 'done', null)).offer).not.toBeNull();
    expect(stateAfter(...deleted, asked(undo), answered(undo, 'no-answer', null)).offer).not.toBeNull();
  });

  it('ends when it was taken up, and with the next action', () => {
    expect(stateAfter(...deleted, asked(undo), answered(undo)).offer).toBeNull();
    expect(stateAfter(...deleted, asked(copy)).offer).toBeNull();
    expect(stateAfter(...deleted, opened(other)).offer).toBeNull();
  });

  it('does not come from a change that failed', () => {
    expect(stateAfter(asked(deletion), answered(deletion, 'store-closed', null)).offer).toBeNull();
  });

  it('does not come late over another', () => {
    const second: NoteAction = { kind: 'delete', note: other };
    const state = stateAfter(
      asked(deletion),
      asked(second),
      answered(second, 'done', 2),
      answered(deletion, 'done', 1),
    );
    expect(state.offer).toEqual({ action: second, request: requestId(2) });
  });
});

describe('a page note that was being written', () => {
  const draft = (noteOf: Note): Draft => ({
    id: draftId(4),
    met: met(1),
    saved: '',
    change: { kind: 'create', note: noteOf },
  });
  const listed: NotesEvent = { kind: 'notes-listed', list: { notes: [], articles: [], damaged: [] } };

  it('is taken up again, with what was written', () => {
    const note = pageNote(9, { comment: 'Half a sent', tags: ['a'] });
    const state = stateAfter(listed, { kind: 'drafts-found', drafts: [draft(note)] });
    expect(state.edited).toEqual([
      {
        note: { ...note, comment: null, tags: [] },
        draft: draftId(4),
        patch: { comment: 'Half a sent', tags: ['a'], colour: 'yellow' },
        met: met(1),
      },
    ]);
  });

  it('on words is left to the page', () => {
    expect(stateAfter(listed, { kind: 'drafts-found', drafts: [draft(note)] }).edited).toEqual([]);
  });
});
