import { expect, it } from 'vitest';
import { startsWithTime } from '../../../../src/core/article/body/starts-with-time.ts';

it.each([
  ['14:05 Ada Byron', true],
  ['7.30', true],
  ['14h05 Ada Byron', true],
  ['12 mins ago', true],
  ['3 Hours ago', true],
  ['1 hr 12 min ago', true],
  ['12 people ago', false],
  ['vor 5 Minuten', true],
  ['Il y a 5 minutes', true],
  ['hace 5 minutos', true],
  ['Há 5 minutos', true],
  ['5 minuti fa', true],
  ['5 uur geleden', true],
  ['1:02:30', false],
  ['Long ago', false],
  ['vor fünf Minuten', false],
  ['On 14:05', false],
])('%s: %s', (line, expected) => {
  expect(startsWithTime(line)).toBe(expected);
});
