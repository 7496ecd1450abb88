import { expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { readPlaces } from '../../../../src/core/quotes/read-places.ts';
import { leadsToQuotation } from '../../../../src/core/quotes/set-apart/leads-to-quotation.ts';
import { packFor } from '../../languages/pack-for.ts';

it.each([
  ['a line in which somebody says something', 'In a letter, the mayor wrote:', true],
  ['a line in which somebody who is named does anything', 'Ada Byron had more for the guests:', true],
  ['a name alone', 'Ada Byron, mayor of Norham:', true],
  ['no line in which nobody does', 'The recipe for twelve guests:', false],
  ['no line that ends with a full stop', 'In a letter, Ada Byron wrote.', false],
])('is led to by %s', (_, line, expected) => {
  const [paragraph] = readPlaces(articleFromText(line, 'en'), packFor('en'), []).paragraphs;
  if (paragraph === undefined) throw new Error(`No paragraph in ${line}`);
  const at = line.indexOf('Ada Byron');
  const nameEnds = new Set(at === -1 ? [] : [at + 'Ada Byron'.length]);
  expect(leadsToQuotation(line, paragraph, nameEnds)).toBe(expected);
});
