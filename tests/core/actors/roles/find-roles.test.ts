import { expect, test } from 'vitest';
import { findActors } from '../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { learnedFor } from '../../learned-for.ts';

/** Each role that is found, and whose it is. */
const CASES = [
  {
    name: 'a title before the name is called back',
    text: 'Norwegian Foreign Minister Sigrid Halvorsen met Martin Quill.\n\nThe Norwegian Foreign Minister also said it would rain.',
    roles: ['The Norwegian Foreign Minister: Sigrid Halvorsen'],
  },
  {
    name: 'a country’s other word for its minister',
    text: 'Norwegian Foreign Minister Sigrid Halvorsen met Martin Quill.\n\nNorway’s top diplomat said it would rain.',
    roles: ['Norway’s top diplomat: Sigrid Halvorsen'],
  },
  {
    name: 'a country whose people begin with other letters',
    text: 'French Foreign Minister Sigrid Halvorsen met Martin Quill.\n\nFrance’s top diplomat said it would rain.',
    roles: ['France’s top diplomat: Sigrid Halvorsen'],
  },
  {
    name: 'a country whose people it begins with no letters of',
    text: 'Polish Foreign Minister Sigrid Halvorsen met Martin Quill.\n\nPoland’s top diplomat said it would rain.',
    roles: ['Poland’s top diplomat: Sigrid Halvorsen'],
  },
  {
    name: 'a nation by another word for it',
    text: 'Philippine Trade Minister Sigrid Halvorsen met Martin Quill.\n\nThe Filipino trade minister said it would rain.',
    roles: ['The Filipino trade minister: Sigrid Halvorsen'],
  },
  {
    name: 'a nation that only begins like hers',
    text: 'Austrian Trade Minister Sigrid Halvorsen left.\n\nThe Australian trade minister said it would rain.',
    roles: [],
  },
  {
    name: 'an apposition after the name is called back',
    text: 'Martin Velk, the Norham manager, met Thomas Orr.\n\n“We lost,” the manager said.',
    roles: ['the manager: Martin Velk'],
  },
  {
    name: 'of two people the one whose gender fits',
    text: 'Mary Velk met Thomas Orr. “We lost,” said the spokeswoman.',
    roles: ['the spokeswoman: Mary Velk'],
  },
  {
    name: 'an organisation by a word of its name',
    text: 'The Wessex Water Company met the Harbour Union. The company said it was late.',
    roles: ['The company: Wessex Water Company'],
  },
  {
    name: 'the company is the one that was called a maker, not the agency that fined it',
    text: 'Toy maker Merrow Ltd was fined by the Border Safety Agency. The company said it would pay.',
    roles: ['The company: Merrow Ltd'],
  },
  {
    name: 'a body’s spokesman is not whom it fined',
    text: 'The Harbour Commission fined Martin Velk.\n\nThe commission’s spokesman said no.',
    roles: [],
  },
  {
    name: 'whose lawyer it is, begins behind the article',
    text: 'Mary Velk, the union’s lawyer, met Thomas Orr.\n\nThe union’s lawyer said no.',
    roles: ['union’s lawyer: Mary Velk'],
  },
  {
    name: 'any noun speaks after a quotation',
    text: 'Martin Velk scored. “We won,” the lock said.',
    roles: ['the lock: Martin Velk'],
  },
  {
    name: 'who is spoken of behind a preposition does not speak',
    text: 'Thomas Orr left. A friend of the governor said no.',
    roles: [],
  },
  {
    name: 'who is told something does not speak',
    text: 'Martin Velk left. The winner of the vote, Thomas Orr, told the governor no.',
    roles: [],
  },
  {
    name: 'behind a quotation whoever has just spoken speaks on, not whom that sentence named last',
    text: 'Thomas Orr said there was no talk of Martin Velk. “He stays,” the Finn said.',
    roles: ['the Finn: Thomas Orr'],
  },
  {
    name: 'a role stands for nobody where commas name who it is, with another role before the name',
    text: 'Mary Velk has a coach. Velk’s coach, former tennis player Thomas Orr, said no.',
    roles: [],
  },
  {
    name: 'an aside may stand before the verb',
    text: 'Martin Velk, the governor, met Thomas Orr. The governor, whose term ends in May, said no.',
    roles: ['The governor: Martin Velk'],
  },
  {
    name: 'ministers of two countries are kept apart',
    text: 'Norwegian minister Mary Velk met her Algerian counterpart, Thomas Orr. The Algerian minister said no.',
    roles: ['The Algerian minister: Thomas Orr'],
  },
  {
    name: 'a headline drops the article',
    text: 'Norwegian top diplomat says no\n\nNorwegian Foreign Minister Mary Velk met Thomas Orr.',
    roles: ['Norwegian top diplomat: Mary Velk'],
  },
  {
    name: 'no rule reads it, the model does: a noun that stood beside the name, a verb that no rule lists',
    text: 'Mary Velk, the painter of harbours, met Thomas Orr. “Blue is all I have,” the painter wrote to her sister.',
    roles: ['the painter: Mary Velk'],
  },
  {
    name: 'a phrase beside a title and a name stands for nobody itself',
    text: 'The head of the Harbour Union, Dr. Mary Velk, met Thomas Orr. The head said no.',
    roles: ['The head: Mary Velk'],
  },
  { name: 'whom nobody has named stays unnamed', text: 'Mary Velk met a banker. The banker said no.', roles: [] },
  {
    name: 'a phrase behind another’s name that says something itself',
    text: 'President Karin Velk left. Behind Secretary Thomas Orr, the president said no.',
    roles: ['the president: Karin Velk'],
  },
  {
    name: 'an apposition that belongs to somebody is one all the same',
    text: 'Mary Velk, the bill’s author, said no. Thomas Orr, the Harbour Union’s chief pilot, said yes.',
    roles: [],
  },
  {
    name: 'nobody is a country’s army',
    text: 'Norwegian Foreign Minister Sigrid Halvorsen left. Norway’s air force said no.',
    roles: [],
  },
  {
    name: 'a nation before another noun calls nobody',
    text: 'Norwegian Foreign Minister Sigrid Halvorsen left. Karin Velk, a Norwegian officer, said the Norwegian missile strikes were over.',
    roles: [],
  },
  {
    name: 'a body is called back by the word that ends its name',
    text: 'Thomas Orr met the Norham Heritage Trust. It rained. The trust said no.',
    roles: ['The trust: Norham Heritage Trust'],
  },
  {
    name: 'a person close to a firm is not the firm',
    text: 'Merrow Foods fell. A person close to the board of Merrow Foods said no.\n\n“It was off,” the person said.',
    roles: [],
  },
  {
    name: 'a source close to somebody is not he',
    text: 'Mary Velk left. A source close to the manager said so.',
    roles: [],
  },
  {
    name: 'a union of which the text has not spoken yet is not meant where another was named',
    text: 'The Harbour Union met. The union said no. Portside, a smaller union, said yes.',
    roles: ['The union: Harbour Union'],
  },
  { name: 'a named union is not the last one', text: 'The Harbour Union met. The Orrion union said no.', roles: [] },
  { name: 'what somebody said of another', text: 'Mary Velk left, said the manager had promised.', roles: [] },
  {
    name: 'what does not speak is somebody whom the text calls so',
    text: 'Martin Velk, the Norham manager, met Thomas Orr.\n\nThe manager wept.',
    roles: ['The manager: Martin Velk'],
  },
  { name: 'what does not speak is left alone', text: 'Mary Velk left. The manager was late.', roles: [] },
] as const;

test.each(CASES)('$name', ({ text, roles }) => {
  const found = findActors(articleFromText(text), null, learnedFor('en').roles).flatMap(({ name, mentions }) =>
    mentions.filter(({ kind }) => kind === 'role').map(({ start, end }) => `${text.slice(start, end)}: ${name}`),
  );
  expect(found).toEqual(roles);
});
