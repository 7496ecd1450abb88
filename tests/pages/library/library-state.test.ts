import { expect, it } from 'vitest';
import { FIRST_STATE, nextLibraryState } from '../../../src/pages/library/library-state.ts';

const DELETED = { ...FIRST_STATE, last: { action: 'delete', outcome: 'done' } } as const;

it.each([
  { kind: 'note-chosen', id: null } as const,
  { kind: 'view-chosen', view: 'trash' } as const,
  { kind: 'exchange-turned' } as const,
])('says no more what became of a note, once the reader goes on: $kind', (event) => {
  expect(nextLibraryState(DELETED, event).last).toBeNull();
});

it('says how far a long action is, until it is answered', () => {
  const asked = nextLibraryState(FIRST_STATE, { kind: 'action-asked', action: 'undo' });
  expect(asked.share).toBeNull();
  const under = nextLibraryState(asked, { kind: 'action-progressed', share: 0.4 });
  expect(under).toMatchObject({ share: 0.4, last: { action: 'undo', outcome: 'asked' } });
  const done = nextLibraryState(under, { kind: 'action-answered', action: 'undo', outcome: 'done', next: null });
  expect(done).toMatchObject({ share: null, last: { action: 'undo', outcome: 'done' } });
});
