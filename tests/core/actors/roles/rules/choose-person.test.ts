import { expect, test } from 'vitest';
import { proposalsOf } from '../learned/proposals-of.ts';

const MINISTER = 'Trade minister Mary Velk met Thomas Orr.';

/** Rules are sure of whom the text has called so: the model is not asked. */
test.each([
  ['by the noun alone', `${MINISTER} The minister said no.`, []],
  ['by the same words', `${MINISTER} The trade minister said no.`, []],
  ['by other words', `${MINISTER} The junior minister said no.`, ['The junior minister']],
  ['later', 'Thomas Orr left. The minister said no.\n\nThe trade minister, Mary Velk, stayed.', ['The minister']],
])('who is called so %s', (_, text, asked) => {
  expect(Object.keys(proposalsOf(text))).toEqual(asked);
});
