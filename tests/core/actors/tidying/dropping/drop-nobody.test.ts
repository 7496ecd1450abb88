import { expect, test } from 'vitest';
import { dropNobody } from '../../../../../src/core/actors/tidying/dropping/drop-nobody.ts';

test.each([
  ['the government of nobody knows where', 'The [Government] said', false],
  ['a day of a month', 'on 3 [August] she', false],
  ['a month of a year', 'in [August] 2026', false],
  ['a verb at the beginning', '[Mark] my words, Mark', false],
  ['a noun, shortened', 'a world of [AI] agents', false],
  ['a degree behind a name', 'Ada Byron, [R.D.N.], said', false],
  ['whose something is', 'the [PM’s] spokesperson', false],
  ['several of them', 'three [MPs] said', false],
  ['a title of several', 'two senators, [Sens]. Ada Byron and', false],
  ['a shortened title', 'his counsel, [Barr]. Ada Byron, said', false],
  ['a surname that is a title too, where a sentence ends', 'They thanked [King]. She smiled', true],
  ['a firm that is called like a title', 'He left [Canon]. It sells cameras', true],
  ['a party of two letters', 'She joined the [SP]. It won', true],
  ['money of a unit', 'a [Sh14m] case', false],
  ['money of a letter', 'owes [R8bn] more', false],
  ['a business year', 'losses in [FY26] grew', false],
  ['a road', 'the [R44] is shut', true],
  ['a team of that name', 'the [Sens] won', true],
  ['a part of a name', 'said [Halden AI] on', true],
  ['a person with the name of a month', 'said [August] Velk', true],
  ['a government with a name', 'the [Government of Norham] said', true],
  ['a feast', 'at the end of [Ramadan] on', false],
  ['what German says of a picture', '[Symbolfoto]: Ada Byron', false],
  ['a body named after an event', 'the [World Cup Committee] said', true],
])('%s: %s', (_name, marked, isKept) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const name = { start, end, kind: 'organisation', evidence: { rule: 'model', words: null } } as const;
  expect(dropNobody(marked.replace(/[[\]]/g, ''), [name])).toEqual(isKept ? [name] : []);
});

test('keeps a person who is called like a feast', () => {
  const name = { start: 0, end: 6, kind: 'person', evidence: { rule: 'model', words: null } } as const;
  expect(dropNobody('Easter said so.', [name])).toEqual([name]);
});

test('drops a feast that was taken for a person', () => {
  const name = { start: 6, end: 17, kind: 'person', evidence: { rule: 'model', words: null } } as const;
  expect(dropNobody('After Eid al-Fitr they left.', [name])).toEqual([]);
});

test.each(['Eid al-Velki', 'Eid al-Adha Charity Trust'])('keeps %s, whose name only begins like a feast', (words) => {
  const name = { start: 0, end: words.length, kind: 'person', evidence: { rule: 'model', words: null } } as const;
  expect(dropNobody(`${words} said so.`, [name])).toEqual([name]);
});
