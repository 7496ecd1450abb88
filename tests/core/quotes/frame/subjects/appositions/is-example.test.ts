import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { subjectsIn } from '../subjects-in.ts';

it.each([
  ['examples', 'Norham Rail, with clients including Velk, Ober and Zerox, said so.', false],
  ['a single example', 'Norham Rail, with clients including Zerox, said so.', false],
  ['whoever is met', 'Norham Rail, a client of Velk and Zerox, said so.', true],
])('knows whether %s may speak', (_name, text, may) => {
  expect(subjectsIn(text, ENGLISH_PACK).some((subject) => subject.includes('Zerox'))).toBe(may);
});
