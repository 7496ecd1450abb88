import { expect, test } from 'vitest';
import { partPositions } from '../../../../../src/core/actors/tidying/parting/part-positions.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['the team and who plays for it', '[P:Norham QB Karl Velk] threw', '[O:Norham] QB [P:Karl Velk] threw'],
  ['a team of two words', '[O:Norham Rovers CB Karl Velk] left', '[O:Norham Rovers] CB [P:Karl Velk] left'],
  ['a player without a team', 'signed [P:RHP Karl Velk] to', 'signed RHP [P:Karl Velk] to'],
  ['a player of one word', 'placed [O:LB Velk] on', 'placed LB [P:Velk] on'],
  ['nothing in capitals', '[O:NORHAM QB VELK] threw', null],
  ['nothing that ends so', '[O:Norham QB] threw', null],
  ['no position alone', '[O:QB] threw', null],
  ['no particle', '[P:Karl De Velk] threw', null],
])('parts %s', (_name, marked, tidied) => {
  expect(tidyMarked(marked, partPositions)).toBe(tidied ?? marked);
});
