import { expect, test } from 'vitest';
import type { ActorKind } from '../../../../../src/core/actors/actor.ts';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { dropThings } from '../../../../../src/core/actors/tidying/trimming/drop-things.ts';

const KINDS: Readonly<Record<string, ActorKind>> = { P: 'person', O: 'organisation', L: 'place' };

const CASES = [
  ['a tanker, wherever it is named', 'The tanker [O:Norham Star] sank. The [O:Norham Star] was old.', []],
  ['a vessel behind a comma', 'A second ferry, the [L:Orrion], waited.', []],
  ['a prefix of ships', 'The [O:HMS Norham] sailed. [O:Norham] came home.', []],
  ['a place named after a ship', 'They met at the [L:USS Velk Memorial].', ['USS Velk Memorial']],
  ['who speaks behind a vessel', 'We left the ferry, [P:Ada Byron] said.', ['Ada Byron']],
  ['a country to which is shipped', 'They agreed to ship [L:Ukraine] grain.', ['Ukraine']],
  ['a country behind a ship', 'They gave the ship [L:Norway] wanted.', ['Norway']],
  ['the plural of a make', '[O:Orrion] cut jobs. Three [P:Orrions] stood there.', ['Orrion']],
  [
    'a family',
    '[O:Orrion] is theirs. [P:Mary Orrions] left. [P:Orrions] laughed.',
    ['Orrion', 'Mary Orrions', 'Orrions'],
  ],
  ['a surname', '[O:Jone] cut jobs. [P:Jones] laughed.', ['Jone', 'Jones']],
] as const;

test.each(CASES)('%s', (_, marked, left) => {
  const names: Name[] = [];
  let text = '';
  for (const part of marked.split(/(?=\[)|(?<=\])/)) {
    const [, kind = '', words = part] = /^\[(\w):(.*)\]$/.exec(part) ?? [];
    const start = text.length;
    text += words;
    const known = KINDS[kind];
    if (known !== undefined)
      names.push({ start, end: text.length, kind: known, evidence: { rule: 'model', words: null } });
  }
  expect(dropThings(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(left);
});
