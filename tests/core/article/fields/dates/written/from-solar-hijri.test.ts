import { expect, it } from 'vitest';
import { fromSolarHijri } from '../../../../../../src/core/article/fields/dates/written/from-solar-hijri.ts';

it.each([
  [
    [1403, 1, 1],
    [2024, 3, 20],
  ],
  [
    [1404, 12, 15],
    [2026, 3, 6],
  ],
  [
    [1399, 12, 30],
    [2021, 3, 20],
  ],
  [
    [1408, 12, 30],
    [2030, 3, 20],
  ],
  [
    [1357, 11, 22],
    [1979, 2, 11],
  ],
] as const)('%s', ([year, month, day], date) => {
  expect(fromSolarHijri(year, month, day)).toEqual(date);
});
