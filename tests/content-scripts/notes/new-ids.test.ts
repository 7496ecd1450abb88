import { expect, it } from 'vitest';
import { newNoteId, newUuid } from '../../../content-scripts/notes/new-ids.ts';

it('makes UUIDs of version 4, each its own', () => {
  const uuids = Array.from({ length: 50 }, newUuid);
  for (const uuid of uuids)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(uuids).size).toBe(50);
  expect(newNoteId()).not.toBe(newNoteId());
});
