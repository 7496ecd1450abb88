import { expect, test } from 'vitest';
import { roleWordsOf } from '../../../../../src/core/actors/roles/vocabulary/role-words-of.ts';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';

test.each([
  ['en', '34-year-old', 'age'],
  ['de', '34-jähriger', 'age'],
  ['nl', '34-jarige', 'age'],
  ['it', '62enne', 'age'],
  ['it', 'sessantaduenne', 'age'],
  ['fr', 'trentenaire', 'age'],
  ['fr', 'octogénaire', 'age'],
  ['es', 'treintañera', 'age'],
  ['pt', 'octogenária', 'age'],
  ['fr', 'lycéenne', 'agent'],
  ['es', 'montañera', 'agent'],
  ['en', 'wickerworker', 'agent'],
  ['de', 'glasbläserin', 'agent'],
  ['pt', 'sapateiro', 'agent'],
  ['fr', 'édile', 'person'],
  ['es', 'funcionaria', 'person'],
  ['de', 'spitzendiplomatin', 'person'],
  ['nl', 'hoofdverdachte', 'person'],
  ['it', 'danese', 'nation'],
  ['pt', 'órgão', 'organisation'],
  ['de', 'fluggesellschaft', 'organisation'],
  ['de', 'paragraf', 'other'],
  ['it', 'ombrello', 'other'],
  ['en', 'umbrella', 'other'],
])('in %s, %s is of the sort %s', (language, noun, sort) => {
  const pack = packOf(language);
  expect(pack === null ? null : roleWordsOf(pack).sortOf(noun)).toBe(sort);
});

/** Quadratic time would run into the time-out several times over. */
test('looks up long German nouns in linear time', () => {
  const pack = packOf('de');
  const nouns = Array.from({ length: 20 }, (_, index) => `${'a'.repeat(16_000)}${index}trainerin`);
  expect(nouns.map((noun) => pack && roleWordsOf(pack).sortOf(noun))).toEqual(nouns.map(() => 'person'));
});
