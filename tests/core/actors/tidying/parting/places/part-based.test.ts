import { expect, test } from 'vitest';
import { partBased } from '../../../../../../src/core/actors/tidying/parting/places/part-based.ts';
import { tidyMarked } from '../../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['an unknown town', '[O:Norham-listed Orrion Group] fell.', 'Norham-listed [O:Orrion Group] fell.'],
  ['a known town', '[O:London-based Orrion Group] fell.', '[L:London]-based [O:Orrion Group] fell.'],
  ['a known organisation', '[O:Microsoft-owned Orrion Group] fell.', '[O:Microsoft]-owned [O:Orrion Group] fell.'],
  ['nothing follows', '[O:Norham-listed] fell.', '[O:Norham-listed] fell.'],
  ['a name of two', '[P:Velk-Orr Byron] fell.', '[P:Velk-Orr Byron] fell.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, partBased)).toBe(tidied);
});
