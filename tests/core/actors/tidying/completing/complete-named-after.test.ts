import { expect, test } from 'vitest';
import { completeNamedAfter } from '../../../../../src/core/actors/tidying/completing/complete-named-after.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['somebody', 'the [P:Ada Byron] Foundation fell', 'the [O:Ada Byron Foundation] fell'],
  ['somebody, and what it is for', 'the [P:Ada Byron] Trust for Bakers', 'the [O:Ada Byron Trust] for Bakers'],
  ['a land', 'when [L:Norham] Railways said', 'when [O:Norham Railways] said'],
  ['a place', 'the [L:Norham] Bank fell', 'the [O:Norham Bank] fell'],
  ['no place, where it is another’s', 'In [L:Norham] Bank of Velk fell', null],
  ['no short country', 'the [L:US] Council fell', null],
  ['nobody, where the noun goes on', 'the [L:Norham] Bank Holiday', null],
  ['no organisation', 'the [O:Orrion] Bank fell', null],
])('named after %s', (_title, marked, completed) => {
  expect(tidyMarked(marked, completeNamedAfter)).toBe(completed ?? marked);
});
