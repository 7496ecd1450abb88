import { expect, test } from 'vitest';
import { addOverlooked } from '../../../../../src/core/actors/tidying/adding/add-overlooked.ts';
import { findTokens } from '../../../../../src/core/text/tokens/find-tokens.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  [
    'what is named twice',
    '[O:Orrion] fell. [O:Orrion] rose. He left Orrion.',
    '[O:Orrion] fell. [O:Orrion] rose. He left [O:Orrion].',
  ],
  ['not what is named once', '[O:Orrion] fell. He left Orrion.', null],
  ['not what is now this, now that', '[O:Orrion] fell. [O:Orrion] rose. In [L:Orrion] he left Orrion.', null],
  ['not what goes on', '[O:Orrion] fell. [O:Orrion] rose. He won the Orrion Cup and an Orrion 6.', null],
  ['not what began before', '[O:Orrion] fell. [O:Orrion] rose. He left New Orrion.', null],
  ['not what a mark joins', '[O:Orrion] fell. [O:Orrion] rose. He saw orrion.com, Orrion-Velk and #Orrion.', null],
  ['not within a name', '[O:Orrion] fell. [O:Orrion] rose. [O:Bank of Orrion] fell.', null],
])('adds %s', (_title, marked, tidied) => {
  expect(tidyMarked(marked, (text, names) => addOverlooked([findTokens(text)], text, names))).toBe(tidied ?? marked);
});
