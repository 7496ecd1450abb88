import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { subjectsIn } from '../subjects-in.ts';

it.each([
  [
    'one where somebody does something before',
    'Ada Byron, who won, officials said',
    ['officials (direct)', 'Ada Byron (apposed)'],
  ],
  ['none where a place begins the sentence', 'In Norham, a town in Kent, officials said', ['officials (direct)']],
])('parts by commas %s', (_name, text, subjects) => {
  expect(subjectsIn(text, ENGLISH_PACK)).toEqual(subjects);
});
