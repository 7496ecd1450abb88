import { expect, it } from 'vitest';
import { nextPause } from '../../../content-scripts/reading/next-pause.ts';

const cases = [
  { what: 'a quick reading', workMs: 5, fruitless: 0, pause: 250 },
  { what: 'a slow reading costs a tenth of the time', workMs: 60, fruitless: 0, pause: 600 },
  { what: 'each fruitless reading doubles the pause', workMs: 60, fruitless: 2, pause: 2400 },
  { what: 'up to a limit', workMs: 60, fruitless: 1000, pause: 10_000 },
];

it.each(cases)('$what', ({ workMs, fruitless, pause }) => {
  expect(nextPause(workMs, fruitless)).toBe(pause);
});
