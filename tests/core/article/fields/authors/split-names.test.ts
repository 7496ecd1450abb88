import { expect, it } from 'vitest';
import { splitNames } from '../../../../../src/core/article/fields/authors/split-names.ts';

it.each([
  ['By Ada Byron in Paris and Karl Benz, Westhaven', ['Ada Byron', 'Karl Benz']],
  ['By ADA BYRON, Political Editor', ['ADA BYRON']],
  ['Analysis by Ada Byron @adabyron', ['Ada Byron']],
  ['Ada Byron Senior Reporter', ['Ada Byron']],
  ['Von unserem Korrespondenten Karl Benz', ['Karl Benz']],
  ['par Ada Byron avec Karl Benz', ['Ada Byron', 'Karl Benz']],
  ['By Ada Byron, Karl Benz, and Maud Lerieux', ['Ada Byron', 'Karl Benz', 'Maud Lerieux']],
  ['Ada Byron, E Benz & Maud Lerieux', ['Ada Byron', 'E Benz', 'Maud Lerieux']],
  ['Karl Benz/dpa', ['Karl Benz', 'dpa']],
  ['The Coast Lifestyle Desk', ['The Coast Lifestyle Desk']],
  ['Web Desk', ['Web Desk']],
  ['渡辺洋介、ソウル', ['渡辺洋介、ソウル']],
  ['Von Ada Byron und Karl Benz', ['Ada Byron', 'Karl Benz']],
  ['Ada Byron, professor of law at the University of Westhaven, ada@byron.example', ['Ada Byron']],
  ['Ada Byron Publié le 05/01/2026', ['Ada Byron']],
  ['Ada Byron Updated on 3 May', ['Ada Byron']],
  ['Ada Byron | Ada Byron', ['Ada Byron']],
  ['Ada Byron (Coastwise)', ['Ada Byron']],
  ['(Image: Karl Benz)', []],
  ['', []],
])('%s', (line, names) => {
  expect(splitNames(line)).toEqual(names);
});
