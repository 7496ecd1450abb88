import { expect, test } from 'vitest';
import { findActors } from '../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';

const CASES: readonly [name: string, text: string, roles: string][] = [
  [
    'a title before the name',
    'Norwegian Foreign Minister Sigrid Halvorsen spoke.',
    'Sigrid Halvorsen: Norwegian Foreign Minister',
  ],
  ['an apposition, without its article', 'Martin Velk, 54, the Norham manager, left.', 'Martin Velk: Norham manager'],
  ['whose, by a name', 'Norham’s chief executive, Mary Velk, left.', 'Mary Velk: Norham’s chief executive'],
  ['not whose, by no name', 'The company’s chief executive, Mary Velk, left.', 'Mary Velk: chief executive'],
  [
    'what stands before a nation or an organisation is the sentence’s',
    'One analyst says Halden Steel chief executive Mary Velk left.',
    'Mary Velk: Halden Steel chief executive',
  ],
  [
    'but for former and the like',
    'She met former Halden Steel captain Mary Velk.',
    'Mary Velk: former Halden Steel captain',
  ],
  ['a title, and not the verb before it', 'They left Princess Mary Velk there.', 'Mary Velk: Princess'],
  ['a name that is a noun is no office', 'Bebe King, Mary Velk, and others left.', 'Mary Velk: –'],
  ['nobody’s story', 'It tells the story of law student Mary Velk.', 'Mary Velk: law student'],
  ['a noun before what is said of everybody', 'Said lead author Prof. Dr. Mary Velk.', 'Mary Velk: lead author'],
  ['a noun before a bracket', 'The mayor (Greens), Mary Velk, left.', 'Mary Velk: mayor'],
  ['no noun before a long aside', 'The mayor (of the old town by the sea), Mary Velk, left.', 'Mary Velk: –'],
  ['an office of something', 'Director of rugby Mary Velk left.', 'Mary Velk: Director of rugby'],
  ['whose successor somebody is, is another', 'The successor of Mary Velk left.', 'Mary Velk: –'],
  ['whose lawyer somebody is, is another', 'Mary Velk met a lawyer for Mrs Mary Velk.', 'Mary Velk: –'],
  ['how old somebody is, as one word', 'They sent on 17-year-old striker Mary Velk.', 'Mary Velk: 17-year-old striker'],
  ['what leads to a description', 'It was sent through her lawyer, Mary Velk.', 'Mary Velk: lawyer'],
  [
    'the first that says more than one word',
    'The minister, Mary Velk, left. Mary Velk, the transport minister, said so.',
    'Mary Velk: transport minister',
  ],
  ['what a parent is says nothing', 'The daughter of a lighthouse keeper, Mary Velk, left.', 'Mary Velk: –'],
  ['kin alone says nothing', 'His wife, Mary Velk, left.', 'Mary Velk: –'],
  ['nothing', 'Mary Velk left.', 'Mary Velk: –'],
];

test.each(CASES)('%s', (_name, text, roles) => {
  const found = findActors(articleFromText(text)).map(({ name, role }) => `${name}: ${role ?? '–'}`);
  expect(found).toContain(roles);
});
