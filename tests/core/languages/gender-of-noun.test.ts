import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../src/core/languages/english/english-pack.ts';
import { genderOfNoun } from '../../../src/core/languages/gender-of-noun.ts';
import { GERMAN_PACK } from '../../../src/core/languages/german/german-pack.ts';

it.each([
  ['spokeswoman', ENGLISH_PACK, 'female'],
  ['widow', ENGLISH_PACK, 'female'],
  ['widower', ENGLISH_PACK, 'male'],
  ['spokesman', ENGLISH_PACK, 'male'],
  ['spokesperson', ENGLISH_PACK, null],
  ['ministerin', GERMAN_PACK, 'female'],
  ['minister', GERMAN_PACK, null],
])('%s', (noun, pack, gender) => {
  expect(genderOfNoun(noun, pack)).toBe(gender);
});
