import { expect, test } from 'vitest';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { trimNumerals } from '../../../../../src/core/actors/tidying/trimming/trim-numerals.ts';

const CASES = [
  {
    what: 'talks that are called after a place',
    text: 'Talks in Norham began. At Norham II nobody came.',
    found: [
      { words: 'Norham', kind: 'place' },
      { words: 'Norham II', kind: 'organisation' },
    ],
    left: ['place Norham', 'place Norham'],
  },
  {
    what: 'nothing that no place is called',
    text: 'Talks in Norham began. The Sable II sank.',
    found: [
      { words: 'Norham', kind: 'place' },
      { words: 'Sable II', kind: 'organisation' },
    ],
    left: ['place Norham', 'organisation Sable II'],
  },
  {
    what: 'a king',
    text: 'Talks in Norham began. King Norham II left.',
    found: [
      { words: 'Norham', kind: 'place' },
      { words: 'Norham II', kind: 'person' },
    ],
    left: ['place Norham', 'person Norham II'],
  },
] as const;

test.each(CASES)('cuts numerals: $what', ({ text, found, left }) => {
  const names = found.map(({ words, kind }): Name => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind, evidence: { rule: 'model', words: null } };
  });
  expect(trimNumerals(text, names).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)).toEqual(left);
});
