import { expect, test } from 'vitest';
import { partPairs } from '../../../../../src/core/actors/tidying/parting/part-pairs.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['the first ends', '[O:Orrion Building Society and Velk] won.', '[O:Orrion Building Society] and [O:Velk] won.'],
  ['each is named alone', '[O:Orr and Velk] won. [O:Velk] [O:Orr]', '[O:Orr] and [O:Velk] won. [O:Velk] [O:Orr]'],
  ['one is named alone', '[O:Orr and Velk] won. [O:Velk] said so.', '[O:Orr and Velk] won. [O:Velk] said so.'],
  ['nothing tells', '[O:Orr and Velk] won.', '[O:Orr and Velk] won.'],
  ['one noun is no name that ends', '[O:University and College Union] won.', '[O:University and College Union] won.'],
  ['what it is for', '[O:Council for Trade Union and Velk] won.', '[O:Council for Trade Union and Velk] won.'],
  ['partners of one firm', '[O:Velk Bank and Orr & Byron] won.', '[O:Velk Bank and Orr & Byron] won.'],
  ['several words each', '[O:Velk Action and Save the Orr] sued.', '[O:Velk Action] and [O:Save the Orr] sued.'],
  ['a number first', '[O:31 Brigade and Velk Apparatus] fought.', '[O:31 Brigade] and [O:Velk Apparatus] fought.'],
  ['a noun for both', '[O:Norham Fire and Sea Rescue Service] won.', '[O:Norham Fire and Sea Rescue Service] won.'],
  [
    'a plan for both',
    '[O:Harbour Growth and Sea Rescue Facility] won.',
    '[O:Harbour Growth and Sea Rescue Facility] won.',
  ],
  ['two things of care', '[O:Norham Health and Social Care] won.', '[O:Norham Health and Social Care] won.'],
  ['an office for both', '[O:National Ships and Sea Rescue] won.', '[O:National Ships and Sea Rescue] won.'],
  ['a nation for both', '[O:U.S. Ships and Sea Rescue] won.', '[O:U.S. Ships and Sea Rescue] won.'],
  ['a country for both', '[O:Kenya Ships and Sea Rescue] won.', '[O:Kenya Ships and Sea Rescue] won.'],
  ['letters for both', '[O:Velk Ships and Orr Rescue] (VSOR) won.', '[O:Velk Ships and Orr Rescue] (VSOR) won.'],
  ['given names', '[O:Tom and Clara] won. [P:Tom Velk] left.', '[P:Tom] and [P:Clara] won. [P:Tom Velk] left.'],
  ['nobody elsewhere', '[O:Tom and Clara] won. [P:Ada Velk] left.', '[O:Tom and Clara] won. [P:Ada Velk] left.'],
  ['people', '[P:Orr and Velk] won. [O:Velk] [O:Orr]', '[P:Orr and Velk] won. [O:Velk] [O:Orr]'],
  ['one word and several', '[O:Velk and Orr Action] sued.', '[O:Velk and Orr Action] sued.'],
  ['what a guild is of', '[O:Guild of Velk and Save the Orr] sued.', '[O:Guild of Velk and Save the Orr] sued.'],
  ['letters with full stops for both', '[O:U.N. Ships and Sea Rescue] won.', '[O:U.N. Ships and Sea Rescue] won.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, partPairs)).toBe(tidied);
});
