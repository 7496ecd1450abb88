import { expect, it } from 'vitest';
import { parseNoteId } from '../../../src/core/notes/ids.ts';
import { newId } from '../../../src/core/notes/new-id.ts';

it('is the UUID that was made', () => {
  const uuid = '9f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f506';
  expect(newId(parseNoteId, () => uuid)).toBe(uuid);
});

it('is no id where no UUID was made: that is a fault, and said with what was made', () => {
  expect(() => newId(parseNoteId, () => 'note 7')).toThrow('no UUID: note 7');
});
