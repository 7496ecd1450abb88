import { expect, test } from 'vitest';
import { spellsOut } from '../../../../src/core/actors/grouping/spells-out.ts';

const CASES: readonly [sentence: string, name: string, acronym: string, spells: boolean][] = [
  ['the University of Eastern Norham said', 'University of Eastern', 'UEN', true],
  ['the University of Eastern in Norham said', 'University of Eastern', 'UEN', false],
  ['the prize (For Rescue and Training)', 'Rescue and Training', 'FRT', true],
  ['the Union of Rail and Harbour Workers met', 'Union of Rail', 'URHW', true],
  ['the Union of Rail and Harbour Workers met', 'Union of Rail', 'URW', false],
];

test.each(CASES)('%s: %s, %s', (sentence, name, acronym, spells) => {
  const start = sentence.indexOf(name);
  expect(spellsOut(sentence, { start, end: start + name.length }, acronym)).toBe(spells);
});
