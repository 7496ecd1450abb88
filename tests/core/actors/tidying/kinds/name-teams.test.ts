import { expect, test } from 'vitest';
import { nameTeams } from '../../../../../src/core/actors/tidying/kinds/name-teams.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  [
    'the teams of a result, wherever they are named',
    'en',
    '[L:Norham] 112, [L:Velkay] 98\n\nThey cheered [L:Norham] in [L:Norham].',
    '[O:Norham] 112, [O:Velkay] 98\n\nThey cheered [O:Norham] in [L:Norham].',
  ],
  ['after more time', 'en', '[L:Norham] 5 (OT), [O:Velkay] 4 (OT)', '[O:Norham] 5 (OT), [O:Velkay] 4 (OT)'],
  ['who lost', 'en', 'The Owls beat [L:Norham] 31-27.', 'The Owls beat [O:Norham] 31-27.'],
  ['in another language', 'fr', 'ils ont battu [L:Norham] 2-1', 'ils ont battu [O:Norham] 2-1'],
  [
    'whom a team plays',
    'en',
    'The coach said so. The Owls lost 2-0 to [L:Norham] and drew with [L:Velkay], whose defender slept in [L:Norham].',
    'The coach said so. The Owls lost 2-0 to [O:Norham] and drew with [O:Velkay], whose defender slept in [L:Norham].',
  ],
  [
    'whom a nation plays',
    'en',
    'The coach and the defender lost to [L:Japan].',
    'The coach and the defender lost to [L:Japan].',
  ],
  [
    'who has fewer points',
    'en',
    'The coach and the defender are two points above [L:Norham].',
    'The coach and the defender are two points above [O:Norham].',
  ],
  [
    'no team where English words stand in another language',
    'fr',
    '« The coach and the defender lost to [L:Norham] », dit-il.',
    '« The coach and the defender lost to [L:Norham] », dit-il.',
  ],
  ['no team, where nobody plays', 'en', 'The works were lost to [L:Norham].', 'The works were lost to [L:Norham].'],
  ['nations', 'en', '[L:Japan] 4, [L:Wales] 2', '[L:Japan] 4, [L:Wales] 2'],
  ['the weather', 'en', 'Elsewhere: [L:Norham] 11-15, rain.', 'Elsewhere: [L:Norham] 11-15, rain.'],
  ['shares of a vote', 'en', '[L:Norham] 45, [L:Velkay] 52%', '[L:Norham] 45, [L:Velkay] 52%'],
  ['where they won', 'en', 'They won in [L:Norham] 2-1.', 'They won in [L:Norham] 2-1.'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, nameTeams)).toBe(tidied);
});
