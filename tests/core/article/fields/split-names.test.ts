import { expect, it } from 'vitest';
import { splitNames } from '../../../../src/core/article/fields/split-names.ts';

it.each([
  ['By Ada Byron and Karl Benz, Westhaven', ['Ada Byron', 'Karl Benz', 'Westhaven']],
  ['Von Ada Byron und Karl Benz', ['Ada Byron', 'Karl Benz']],
  ['Ada Byron, professor of law at the University of Westhaven, ada@byron.example', ['Ada Byron']],
  ['Ada Byron | Ada Byron', ['Ada Byron']],
  ['Ada Byron (Coastwise)', ['Ada Byron']],
  ['(Image: Karl Benz)', []],
  ['', []],
])('%s', (line, names) => {
  expect(splitNames(line)).toEqual(names);
});
