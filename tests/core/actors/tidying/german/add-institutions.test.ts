import { expect, test } from 'vitest';
import { addInstitutions } from '../../../../../src/core/actors/tidying/german/add-institutions.ts';

const CASES = [
  [
    'compounds',
    'Der Bundesrechnungshof rügte das Gesundheitsministerium.',
    'Bundesrechnungshof|Gesundheitsministerium',
  ],
  ['parliaments, in the genitive too', 'Die Sitzung des Landtags und des Bundesrates', 'Landtags|Bundesrates'],
  [
    'those of a town',
    'Der Norhamer Stadtrat lobt das Norhamer Spitzenmuseum',
    'Norhamer Stadtrat|Norhamer Spitzenmuseum',
  ],
  [
    'those of a town in the genitive',
    'des Norhamer Stadtrates, des Norhamer Theaters',
    'Norhamer Stadtrates|Norhamer Theaters',
  ],
  ['one whose ending is listed in the plural', 'der Norhamer Eigenbetrieb', 'Norhamer Eigenbetrieb'],
  ['no town', 'Trainer Feuerwehr, Norhamer Abende', ''],
  ['part of a longer name', 'der Landtag Norham, das Norham-Ministerium', ''],
  ['anybody’s', 'der Aufsichtsrat, ein Untersuchungsausschuss, ein Ministerium', ''],
] as const;

test.each(CASES)('%s', (_title, text, expected) => {
  const added = addInstitutions(text, []);
  expect(added.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(expected);
});

test('what is found already stays as it is', () => {
  const text = 'Der Bundesrat Norham und der Europarat';
  const start = text.indexOf('Europarat');
  const known = { start, end: text.length, kind: 'place', evidence: { rule: 'model', words: null } } as const;
  expect(addInstitutions(text, [known])).toEqual([known]);
});
