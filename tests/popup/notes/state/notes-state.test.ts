import { expect, it } from 'vitest';
import { hasNotesToShow, isUnlisted, NO_NOTES, type NotesState } from '../../../../popup/notes/state/notes-state.ts';
import { highlight, requestId } from '../../../core/notes/sample-notes.ts';

const note = highlight(1);
const none = { notes: [], articles: [], damaged: [] };
const listed: NotesState = { ...NO_NOTES, list: { ...none, notes: [note] } };
const closed: NotesState = { ...NO_NOTES, failure: 'store-closed' };
const deletion = { kind: 'delete', note } as const;

it.each([
  { what: 'nothing is known yet', state: NO_NOTES, isThere: false },
  { what: 'there are none', state: { ...NO_NOTES, list: none }, isThere: false },
  { what: 'there are some', state: listed, isThere: true },
  {
    what: 'some cannot be read',
    state: { ...NO_NOTES, list: { ...none, damaged: [{ table: 'notes', key: 'x', issue: 'id: wrong' } as const] } },
    isThere: true,
  },
  { what: 'the store cannot be read', state: closed, isThere: true },
  {
    what: 'the last can be brought back',
    state: { ...NO_NOTES, list: none, offer: { action: deletion, request: requestId(1) } },
    isThere: true,
  },
])('where $what there is something to show: $isThere', ({ state, isThere }) => {
  expect(hasNotesToShow(state)).toBe(isThere);
});

it('nothing is known while the store cannot be read, and what was read before stays', () => {
  expect(isUnlisted(NO_NOTES)).toBe(false);
  expect(isUnlisted(closed)).toBe(true);
  expect(isUnlisted({ ...listed, failure: 'store-closed' })).toBe(false);
});
