import { expect, it } from 'vitest';
import { withoutLead } from '../../../../../../../src/core/article/fields/authors/bylines/lines/without-lead.ts';

it.each([
  ['takes off the word that leads', 'By Ada Byron', 'Ada Byron'],
  ['in any case', 'VON Ada Byron', 'Ada Byron'],
  ['with its colon', 'Autorin: Ada Byron', 'Ada Byron'],
  ['with a colon that stands alone', 'Text : Ada Byron', 'Ada Byron'],
  ['with a kind of text before it', 'Analysis by Ada Byron', 'Ada Byron'],
  ['with its article and how it came about', 'Ein Interview geführt von Ada Byron', 'Ada Byron'],
  ['with all that may stand before it', 'And an exclusive by Ada Byron', 'Ada Byron'],
  ['where it could also be a kind of text', 'Text Ada Byron', 'Ada Byron'],
  ['with its Greek article', 'Από τη Μαρία Λερή', 'Μαρία Λερή'],
  ['with the care that was taken', 'a cura di Ada Byron', 'Ada Byron'],
  ['in Hungarian', 'Írta: Ada Byron', 'Ada Byron'],
  ['once', 'By By Ada Byron', 'By Ada Byron'],
  ['keeps where elements meet', 'By \nAda\nByron', 'Ada\nByron'],
  ['keeps a colon that belongs to what follows', 'By :Ada', ':Ada'],
  ['keeps a kind of text that leads nowhere', 'Analysis of Ada Byron', 'Analysis of Ada Byron'],
  ['keeps words in another order', 'An and by Ada Byron', 'An and by Ada Byron'],
  ['keeps the word alone', 'By', 'By'],
])('%s: %s', (_, line, expected) => {
  expect(withoutLead(line)).toBe(expected);
});
