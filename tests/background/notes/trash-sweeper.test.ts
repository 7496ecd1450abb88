import { expect, it } from 'vitest';
import { trashSweeper } from '../../../src/background/notes/trash-sweeper.ts';

it('empties the trash of what is older than 30 days, once an hour at most', () => {
  const asked: string[] = [];
  let now = '2026-05-31T10:00:00.000Z';
  const sweep = trashSweeper(
    async (before) => void asked.push(before),
    () => new Date(now),
  );
  sweep();
  now = '2026-05-31T10:59:59.000Z';
  sweep();
  expect(asked).toEqual(['2026-05-01T10:00:00.000Z']);
  now = '2026-05-31T11:00:00.000Z';
  sweep();
  expect(asked).toEqual(['2026-05-01T10:00:00.000Z', '2026-05-01T11:00:00.000Z']);
});
