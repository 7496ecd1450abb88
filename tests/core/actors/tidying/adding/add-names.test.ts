import { expect, test } from 'vitest';
import { addNames } from '../../../../../src/core/actors/tidying/adding/add-names.ts';
import { tidyMarked } from '../tidy-marked.ts';

/** Adds every “Norham” and “Velk” of a text that has others marked. */
function addKnown(marked: string): string {
  return tidyMarked(marked, (text, names) => {
    const found = Array.from(text.matchAll(/Norham|Velk/g), ({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      kind: 'place' as const,
      evidence: { rule: 'given', words: null },
    }));
    return addNames(names, found);
  });
}

test.each([
  ['before, between and behind others', 'Norham, [P:Orr] of Velk', '[L:Norham], [P:Orr] of [L:Velk]'],
  ['behind all others', '[P:Orr] left Norham', '[P:Orr] left [L:Norham]'],
  ['not within another', '[P:Ada Velk] of [O:Norham Rail]', '[P:Ada Velk] of [O:Norham Rail]'],
  ['right beside another', '[P:Ada]Velk', '[P:Ada][L:Velk]'],
])('adds %s', (_, marked, tidied) => {
  expect(addKnown(marked)).toBe(tidied);
});

test('hands the same names on where nothing is added', () => {
  const names = [{ start: 0, end: 3, kind: 'person', evidence: { rule: 'given', words: null } }] as const;
  expect(addNames(names, [])).toBe(names);
});
