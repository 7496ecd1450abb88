import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { antecedents } from '../../../../../src/core/quotes/frame/subjects/antecedents.ts';
import { unitsOf } from '../units-of.ts';

it.each([
  ['a name', 'They met Ada Byron,', ['Ada Byron']],
  [
    'the name before the noun that nobody is',
    'It was a setback for Ada Byron,',
    ['Ada Byron', 'a setback for Ada Byron'],
  ],
  ['the name behind who speaks', 'It was a lawyer for Ada Byron,', ['a lawyer for Ada Byron', 'Ada Byron']],
  ['a noun with what hangs on it', 'They met officials in the ministry,', ['officials in the ministry']],
  ['nobody behind a verb', 'They met and spoke loudly,', []],
])('finds before “who” %s', (_name, text, words) => {
  const units = unitsOf(text, ENGLISH_PACK);
  const found = antecedents(units, units.length - 1, ENGLISH_PACK);
  expect(found.map(({ subject: { from, to } }) => text.slice(units[from]?.start, units[to]?.end))).toEqual(words);
});
