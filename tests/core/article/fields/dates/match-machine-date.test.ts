import { expect, it } from 'vitest';
import { matchMachineDate } from '../../../../../src/core/article/fields/dates/match-machine-date.ts';

it.each([
  ['2026-03-06', '2026-03-06'],
  ['2026-03-06T12:01', '2026-03-06T12:01'],
  ['2026-03-06 12:01:30', '2026-03-06T12:01:30'],
  ['2026-03-06T12:01:30.123Z', '2026-03-06T12:01:30Z'],
  ['2026-03-06T12:01:30 +01:00', '2026-03-06T12:01:30+01:00'],
  ['2026-03-06T12:01-0930', '2026-03-06T12:01-0930'],
  ['2026-03-06T12:01:30.', '2026-03-06T12:01:30'],
  ['2026-03-06T12', '2026-03-06'],
  ['2026-03-06, at noon', '2026-03-06'],
])('%s is %s', (text, date) => expect(matchMachineDate(text)).toBe(date));

it.each(['6 March 2026', '2026-3-6', '2026/03/06', 'on 2026-03-06', ''])('%s is none of a machine', (text) =>
  expect(matchMachineDate(text)).toBeNull(),
);
