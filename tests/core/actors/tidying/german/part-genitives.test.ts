import { expect, test } from 'vitest';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { partGenitives } from '../../../../../src/core/actors/tidying/german/part-genitives.ts';

const KINDS: Readonly<Record<string, Name['kind']>> = { P: 'person', O: 'organisation', L: 'place' };

/** Names in brackets, the first letter says of which kind: `[L:Norham]`. */
test.each([
  ['a place’s', '[L:Norham] … [O:Norhams Stromnetz]', 'place Norham, place Norhams'],
  ['a place’s that a list knows', '[O:Irans Justiz]', 'place Irans'],
  ['somebody’s, with the given name', '[P:Ada Velk] … [O:Ada Velks Karriere]', 'person Ada Velk, person Ada Velks'],
  ['somebody’s, by the surname', '[P:Ada Velk] … [L:Velks Zölle]', 'person Ada Velk, person Velks'],
  ['somebody’s, taken for a person', '[P:Ada Velk] … [P:Velks Zölle]', 'person Ada Velk, person Velks'],
  [
    'a given name that is also a surname with an s',
    '[P:Ada Luca] … [P:Lucas Velk]',
    'person Ada Luca, person Lucas Velk',
  ],
  ['what is a place’s, before it', '[L:Norham] … [O:Identität Norhams]', 'place Norham, place Norhams'],
  [
    'a club in the genitive',
    '[O:Borussia Norham] … [L:Norham] … [O:Borussia Norhams]',
    'organisation Borussia Norham, place Norham, organisation Borussia Norhams',
  ],
  ['no genitive', '[P:Jonas Velk] … [O:Lloyds Bank]', 'person Jonas Velk, organisation Lloyds Bank'],
  ['a given name beside the same without s', '[P:Luca] … [P:Lucas Velk]', 'person Luca, person Lucas Velk'],
  [
    'an institution before its place',
    '[L:Norham] … [O:Stiftung Norhams]',
    'place Norham, organisation Stiftung Norhams',
  ],
])('%s: %s', (_name, marked, expected) => {
  const names: Name[] = [];
  let text = '';
  for (const piece of marked.split(/(?=\[)|(?<=\])/)) {
    const kind = KINDS[piece.slice(1, 2)];
    if (!piece.startsWith('[') || kind === undefined) text += piece;
    else {
      const words = piece.slice(3, -1);
      names.push({
        start: text.length,
        end: text.length + words.length,
        kind,
        evidence: { rule: 'test', words: null },
      });
      text += words;
    }
  }
  const found = partGenitives(text, names).map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
  expect(found.join(', ')).toBe(expected);
});
