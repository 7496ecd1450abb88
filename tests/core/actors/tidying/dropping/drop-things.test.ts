import { expect, test } from 'vitest';
import { dropThings } from '../../../../../src/core/actors/tidying/dropping/drop-things.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES = [
  [
    'a cutter of a guard',
    'The crew of the Harbour Guard cutter [O:Resolve] came.',
    'The crew of the Harbour Guard cutter Resolve came.',
  ],
  [
    'a tanker, wherever it is named',
    'The tanker [O:Norham Star] sank. The [O:Norham Star] was old.',
    'The tanker Norham Star sank. The Norham Star was old.',
  ],
  ['a vessel behind a comma', 'A second ferry, the [L:Orrion], waited.', 'A second ferry, the Orrion, waited.'],
  ['a prefix of ships', 'The [O:HMS Norham] sailed. [O:Norham] came home.', 'The HMS Norham sailed. Norham came home.'],
  ['a place named after a ship', 'They met at the [L:USS Velk Memorial].', 'They met at the [L:USS Velk Memorial].'],
  ['who speaks behind a vessel', 'We left the ferry, [P:Ada Byron] said.', 'We left the ferry, [P:Ada Byron] said.'],
  ['a country to which is shipped', 'They agreed to ship [L:Ukraine] grain.', 'They agreed to ship [L:Ukraine] grain.'],
  ['a country behind a ship', 'They gave the ship [L:Norway] wanted.', 'They gave the ship [L:Norway] wanted.'],
  [
    'the plural of a make',
    '[O:Orrion] cut jobs. Three [P:Orrions] stood there.',
    '[O:Orrion] cut jobs. Three Orrions stood there.',
  ],
  [
    'a family',
    '[O:Orrion] is theirs. [P:Mary Orrions] left. [P:Orrions] laughed.',
    '[O:Orrion] is theirs. [P:Mary Orrions] left. [P:Orrions] laughed.',
  ],
  ['a surname', '[O:Jone] cut jobs. [P:Jones] laughed.', '[O:Jone] cut jobs. [P:Jones] laughed.'],
] as const;

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, dropThings)).toBe(tidied);
});
