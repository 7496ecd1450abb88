import { expect, it } from 'vitest';
import { ITALIAN_PACK } from '../../../../src/core/languages/italian/italian-pack.ts';

it.each([
  ['34enne', '34'],
  ['ventenne', undefined],
  ['sedicenne', undefined],
  ['trentaseienne', undefined],
  ['ventitreenne', undefined],
  ['sessantaduenne', undefined],
  ['quarantunenne', undefined],
  ['settantottenne', undefined],
  ['centenne', undefined],
  ['minorenne', undefined],
])('takes %s for an age', (noun, years) => {
  const aged = ITALIAN_PACK.agedNoun.exec(noun);
  expect([aged?.[0], aged?.[1]]).toEqual([noun, years]);
});

it.each(['antenne', 'perenne', 'solenne', 'transenne'])('takes %s for no age', (noun) => {
  expect(ITALIAN_PACK.agedNoun.test(noun)).toBe(false);
});
