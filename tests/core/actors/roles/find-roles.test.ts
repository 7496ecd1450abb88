import { expect, test } from 'vitest';
import { findActors } from '../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';

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
  { name: 'an apposition stands for nobody', text: 'Mary Velk left. The manager, Thomas Orr, said no.', roles: [] },
  { name: 'what does not speak is left alone', text: 'Mary Velk left. The manager was late.', roles: [] },
] as const;

test.each(CASES)('$name', ({ text, roles }) => {
  const found = findActors(articleFromText(text)).flatMap(({ name, mentions }) =>
    mentions.filter(({ kind }) => kind === 'role').map(({ start, end }) => `${text.slice(start, end)}: ${name}`),
  );
  expect(found).toEqual(roles);
});
