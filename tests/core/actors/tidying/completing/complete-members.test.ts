import { expect, test } from 'vitest';
import { completeMembers } from '../../../../../src/core/actors/tidying/completing/complete-members.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  [
    'a first name that begins the sentence',
    'nl',
    'Nee. Glennis [P:Orr van Norham Centraal] zei niets.',
    'Nee. [P:Glennis Orr] van [O:Norham Centraal] zei niets.',
  ],
  ['a title', 'nl', 'Burgemeester [P:Orr van Norham] zei niets.', 'Burgemeester [P:Orr van Norham] zei niets.'],
  [
    'a noun for who does something',
    'nl',
    'Boswachter [P:Orr van Norham] zweeg.',
    'Boswachter [P:Orr van Norham] zweeg.',
  ],
  ['a preposition', 'nl', 'Volgens [P:Orr van Norham] niet.', 'Volgens [P:Orr van Norham] niet.'],
  [
    'a word that the article writes small',
    'nl',
    'Buurvrouw [P:Orr van Norham] zweeg. De buurvrouw lachte.',
    'Buurvrouw [P:Orr van Norham] zweeg. De buurvrouw lachte.',
  ],
  [
    'a first name that is there already',
    'nl',
    'Schilder [P:Maarten van Norham] zei niets.',
    'Schilder [P:Maarten van Norham] zei niets.',
  ],
  [
    'a town that they are of',
    'nl',
    'Nee. Glennis [P:Orr van Utrecht] zei niets.',
    'Nee. [P:Glennis Orr] van [L:Utrecht] zei niets.',
  ],
  ['an adverb', 'nl', 'Waarschijnlijk [P:Orr van Norham] niet.', 'Waarschijnlijk [P:Orr van Norham] niet.'],
  ['a verb', 'nl', 'Zegt [P:Orr van Norham] niets?', 'Zegt [P:Orr van Norham] niets?'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, completeMembers)).toBe(tidied);
});
