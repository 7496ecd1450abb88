import { expect, test } from 'vitest';
import { trimLetters } from '../../../../../src/core/actors/tidying/trimming/trim-letters.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['an honour', '[P:Ada Byron KC] said', '[P:Ada Byron] KC said'],
  ['an honour of what is no organisation', '[O:Ada Byron MP] said', '[P:Ada Byron] MP said'],
  ['not a club', '[O:Norham Rovers SC] won', null],
  ['not what is short', '[O:Norham TD] fell', null],
  [
    'the day on which a known person spoke',
    '[P:Ada Byron] left. [P:Byron Sunday] said',
    '[P:Ada Byron] left. [P:Byron] Sunday said',
  ],
  ['the day behind a full name', '[P:Karl Velk Sunday] said', '[P:Karl Velk] Sunday said'],
  ['not a surname', '[P:Clay Sunday] said', null],
])('takes off %s', (_title, text, tidied) => {
  expect(tidyMarked(text, trimLetters)).toBe(tidied ?? text);
});
