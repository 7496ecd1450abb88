import { expect, it } from 'vitest';
import { matchWrittenDate } from '../../../../../src/core/article/fields/dates/match-written-date.ts';

it.each([
  ['January 13, 2014, 2:21 pm', '2014-01-13T14:21'],
  ['Updated 12:05 am, Mar. 6th, 2026', '2026-03-06T00:05'],
  ['3. März 2024, 14.05 Uhr', '2024-03-03T14:05'],
  ['6 de marzo de 2026', '2026-03-06'],
  ['le 6 mars 2026 à 9h30', '2026-03-06T09:30'],
  ['الإثنين 02 مارس 2026 - 14:00', '2026-03-02T14:00'],
  ['2 במרץ 2026', '2026-03-02'],
  ['6 Μαρτίου 2026', '2026-03-06'],
  ['06.03.2026', '2026-03-06'],
  ['2026年3月6日', '2026-03-06'],
  ['03/25/2026', '2026-03-25'],
  ['Fri 25.04.24 | 14:07', '2024-04-25T14:07'],
  ['25.04.24.1', null],
  ['Room 13, floor 2014', null],
  ['45.13.2026', null],
  ['', null],
])('%s is %s', (text, date) => {
  expect(matchWrittenDate(text)).toBe(date);
});
