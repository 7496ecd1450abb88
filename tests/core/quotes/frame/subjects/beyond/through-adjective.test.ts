import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { subjectsIn } from '../subjects-in.ts';

it.each([
  ['who is quick to say so', 'Ada Byron is quick to point out that it is safe.', ['Ada Byron (shared)']],
  ['who was the first to', 'Ada Byron has also been the first to say that it is safe.', ['Ada Byron (shared)']],
  ['none where nothing stands between', 'Ada Byron is to say that it is safe.', []],
  ['none where somebody did something else', 'Here are towns and a boat to say that it is safe.', []],
])('finds %s', (_name, text, subjects) => {
  expect(subjectsIn(text, ENGLISH_PACK)).toEqual(subjects);
});
