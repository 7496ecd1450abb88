import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { doesItself } from '../../../../../../src/core/quotes/frame/subjects/beyond/does-itself.ts';
import { unitsOf } from '../../units-of.ts';
import { subjectsIn } from '../subjects-in.ts';

it.each([
  ['with its object behind it', 'A guild that represents ringers said so.', ['A guild (relative)']],
  ['with a preposition behind it', 'A guild that deals in bronze said so.', ['A guild (relative)']],
  ['that has something', 'A choir that has few singers said so.', ['few singers (direct)', 'A choir (relative)']],
  ['that was done', 'A choir that lost its hall said so.', ['A choir (relative)']],
  [
    'with the object led by an article',
    'A choir that fills a hall said so.',
    ['a hall (direct)', 'A choir (relative)'],
  ],
  ['but not where a plural does it', 'The bells that ringers in Norham said so.', ['ringers in Norham (direct)']],
  ['but not behind a verb of speech', 'She said that ringers in Norham said so.', ['ringers in Norham (direct)']],
  ['but not behind what is claimed', 'A claim that injured ringers said so.', ['injured ringers (direct)']],
])('finds whom “that” stands for by the verb behind it, %s', (_name, text, subjects) => {
  expect(subjectsIn(text, ENGLISH_PACK)).toEqual(subjects);
});

it.each([
  ['a time leads to a whole sentence', 'The guild said on Monday that lost bells fell'],
  ['a little word follows', 'A bell that his ringers said fell'],
  ['a name follows', 'A bell that Rings of Norham made'],
])('takes “that” for no subject where %s', (_name, text) => {
  const units = unitsOf(text, ENGLISH_PACK);
  const that = units.findIndex(({ lower }) => lower === 'that');
  expect(doesItself(units, that, ENGLISH_PACK)).toBe(false);
});
