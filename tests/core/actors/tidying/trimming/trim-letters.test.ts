import { expect, test } from 'vitest';
import { trimLetters } from '../../../../../src/core/actors/tidying/trimming/trim-letters.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['an honour', '[P:Ada Byron KC] said', '[P:Ada Byron] KC said'],
  ['an honour of what is no organisation', '[O:Ada Byron MP] said', '[P:Ada Byron] MP said'],
  ['not a club', '[O:Norham Rovers SC] won', null],
  ['not what is short', '[O:Norham TD] fell', null],
])('takes off %s', (_title, text, tidied) => {
  expect(tidyMarked(text, trimLetters)).toBe(tidied ?? text);
});
