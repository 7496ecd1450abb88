import { expect, test } from 'vitest';
import { partBorders } from '../../../../../../src/core/actors/tidying/parting/places/part-borders.ts';
import { tidyMarked } from '../../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['a border', 'the [L:Turkey-Iran] border', 'the [L:Turkey]-[L:Iran] border'],
  ['talks of two', '[O:India–Pakistan] talks', '[L:India]–[L:Pakistan] talks'],
  ['one country', '[L:Guinea-Bissau] voted.', '[L:Guinea-Bissau] voted.'],
  ['no countries', '[L:Norham-Velk] voted.', '[L:Norham-Velk] voted.'],
  ['no dash', '[L:Norham] voted.', '[L:Norham] voted.'],
  ['people', '[P:Jordan-Chad] won.', '[P:Jordan-Chad] won.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, partBorders)).toBe(tidied);
});
