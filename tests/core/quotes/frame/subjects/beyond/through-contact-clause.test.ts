import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { subjectsIn } from '../subjects-in.ts';

it.each([
  ['whom somebody met', 'Everyone I met said so.', ['Everyone (direct)']],
  ['whom somebody spoke to', 'The officials she spoke to said so.', ['The officials (direct)']],
  ['whom somebody asked', 'Residents he asked said so.', ['Residents (direct)']],
  [
    'none behind a word that opens a clause',
    'Ada Byron left when he asked and said so.',
    ['he (shared)', 'Ada Byron (shared)'],
  ],
])('finds %s', (_name, text, subjects) => {
  expect(subjectsIn(text, ENGLISH_PACK)).toEqual(subjects);
});
