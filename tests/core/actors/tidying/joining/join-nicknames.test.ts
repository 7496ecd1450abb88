import { expect, test } from 'vitest';
import { joinNicknames } from '../../../../../src/core/actors/tidying/joining/join-nicknames.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES = [
  ['a nickname in marks', '[P:Ada] “bread” [P:Byron] won.', '[P:Ada “bread” Byron] won.'],
  ['a surname taken for a firm', '[P:Ada] "Bread" [O:Byron] won.', '[P:Ada "Bread" Byron] won.'],
  ['a nickname taken for a name', '[P:Ada] “[P:Bread]” [P:Byron] won.', '[P:Ada “Bread” Byron] won.'],
  ['a place behind a quotation', '[P:Ada Byron] “loved” [L:Norham].', '[P:Ada Byron] “loved” [L:Norham].'],
  ['initials with their stops', '[P:Ada] “A.B.” [P:Byron] won.', '[P:Ada “A.B.” Byron] won.'],
  ['what somebody said', 'It made [P:Ada] “a baker,” [P:Byron] said.', 'It made [P:Ada] “a baker,” [P:Byron] said.'],
  ['what somebody asked', 'It made [P:Ada] “why?” [P:Byron] left.', 'It made [P:Ada] “why?” [P:Byron] left.'],
  ['a sentence in marks', 'It made [P:Ada] “won.” [P:Byron] left.', 'It made [P:Ada] “won.” [P:Byron] left.'],
  ['a name in marks alone', '[P:Ada] and “bread” [P:Byron] won.', '[P:Ada] and “bread” [P:Byron] won.'],
  ['a firm before', '[O:Orrion] “bread” [P:Byron] won.', '[O:Orrion] “bread” [P:Byron] won.'],
] as const;

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, joinNicknames)).toBe(tidied);
});
