import { expect, test } from 'vitest';
import { partInPlace } from '../../../../../../src/core/actors/tidying/parting/places/part-in-place.ts';
import { tidyMarked } from '../../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['a court', '[O:Harbour Court in London] ruled.', '[O:Harbour Court] in [L:London] ruled.'],
  ['a mission', '[O:Velk Mission in London] said so.', '[O:Velk Mission in London] said so.'],
  ['an unknown place', '[O:Velk Institute in Norham] said so.', '[O:Velk Institute in Norham] said so.'],
  ['a person', '[P:Harbour Court in London] said so.', '[P:Harbour Court in London] said so.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, partInPlace)).toBe(tidied);
});
