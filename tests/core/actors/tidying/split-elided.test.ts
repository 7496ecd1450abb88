import { expect, it } from 'vitest';
import { splitElided } from '../../../../src/core/actors/tidying/split-elided.ts';

it.each([
  ['dell’Orrion di Norham', ['dell’', 'Orrion', 'di', 'Norham']],
  [" l'Orrion ", ["l'", 'Orrion']],
  ['', []],
])('splits %j', (phrase, words) => {
  expect(splitElided(phrase)).toEqual(words);
});
