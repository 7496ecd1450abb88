import { expect, test } from 'vitest';
import { trimDays } from '../../../../../src/core/actors/tidying/trimming/trim-days.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  [
    'the day on which a known person spoke',
    '[P:Ada Byron] left. [P:Byron Sunday] said',
    '[P:Ada Byron] left. [P:Byron] Sunday said',
  ],
  ['the day behind a full name', '[P:Karl Velk Sunday] said', '[P:Karl Velk] Sunday said'],
  ['not a surname', '[P:Clay Sunday] said', null],
])('takes off %s', (_title, text, tidied) => {
  expect(tidyMarked(text, trimDays)).toBe(tidied ?? text);
});
