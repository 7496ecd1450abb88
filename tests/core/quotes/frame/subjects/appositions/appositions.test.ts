import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { ITALIAN_PACK } from '../../../../../../src/core/languages/italian/italian-pack.ts';
import { subjectsIn } from '../subjects-in.ts';

it.each([
  ['not in a relative clause', 'Ada Byron, who owns one, said', ['Ada Byron (apposed)']],
  ['not in an age', 'Ada Byron, 34, said', ['Ada Byron (apposed)']],
  [
    'behind “whose”',
    'Ada Byron, whose wife, Bea Lane, said',
    ['Bea Lane (apposition)', 'whose wife (apposed)', 'Ada Byron (apposed)'],
  ],
])('finds what commas part from its verb %s', (_name, text, subjects) => {
  expect(subjectsIn(text, ENGLISH_PACK)).toEqual(subjects);
});

it('passes over what was done to it, and by whom', () => {
  const text = 'La nota, firmata da due ingegneri, dice';
  expect(subjectsIn(text, ITALIAN_PACK)).toEqual(['La nota (apposed)']);
});
