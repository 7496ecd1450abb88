import { expect, it } from 'vitest';
import { DUTCH_PACK } from '../../../src/core/languages/dutch/dutch-pack.ts';
import { ENGLISH_PACK } from '../../../src/core/languages/english/english-pack.ts';
import { FRENCH_PACK } from '../../../src/core/languages/french/french-pack.ts';
import { genderOfNoun } from '../../../src/core/languages/gender-of-noun.ts';
import { GERMAN_PACK } from '../../../src/core/languages/german/german-pack.ts';
import { ITALIAN_PACK } from '../../../src/core/languages/italian/italian-pack.ts';

it.each([
  ['spokeswoman', ENGLISH_PACK, 'female'],
  ['widow', ENGLISH_PACK, 'female'],
  ['widower', ENGLISH_PACK, 'male'],
  ['spokesman', ENGLISH_PACK, 'male'],
  ['spokesperson', ENGLISH_PACK, null],
  ['ministerin', GERMAN_PACK, 'female'],
  ['minister', GERMAN_PACK, null],
  ['avocate', FRENCH_PACK, 'female'],
  ['élue', FRENCH_PACK, 'female'],
  ['musée', FRENCH_PACK, null],
  ['diplomate', FRENCH_PACK, null],
  ['démocrate', FRENCH_PACK, null],
  ['attrice', ITALIAN_PACK, 'female'],
  ['pirata', ITALIAN_PACK, null],
  ['speelster', DUTCH_PACK, 'female'],
  ['burgemeester', DUTCH_PACK, null],
  ['gangster', DUTCH_PACK, null],
  ['vader', DUTCH_PACK, 'male'],
])('%s', (noun, pack, gender) => {
  expect(genderOfNoun(noun, pack)).toBe(gender);
});
