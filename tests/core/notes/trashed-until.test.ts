import { expect, it } from 'vitest';
import { trashedBefore, trashedUntil } from '../../../src/core/notes/trashed-until.ts';

it('a note stays in the trash for 30 days, over months and leap years', () => {
  expect(trashedUntil('2026-05-03T10:00:00.000Z')).toBe('2026-06-02T10:00:00.000Z');
  expect(trashedUntil('2028-02-01T00:00:00.000Z')).toBe('2028-03-02T00:00:00.000Z');
});

it('what goes now is what was to go by now', () => {
  const deleted = '2026-12-15T23:59:59.999Z';
  expect(trashedBefore(trashedUntil(deleted))).toBe(deleted);
});
