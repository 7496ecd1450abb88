import { expect, test } from 'vitest';
import type { ActorKind } from '../../../src/core/actors/actor.ts';
import { groupMentions } from '../../../src/core/actors/group-mentions.ts';

/** Names of one kind, and for each the number of its actor. */
const CASES: readonly [name: string, kind: ActorKind, names: string, actors: string][] = [
  ['a surname is the person named last', 'person', 'Bill Orr|Ann Orr|Orr', '1 2 2'],
  ['initials, particles and accents', 'person', 'José de la Vega|J. de la Vega|Jose de la Vega|de la Vega', '1 1 1 1'],
  ['short given names', 'person', 'William Orr|Bill Orr', '1 1'],
  ['two given names are two people', 'person', 'Anne Orr|Ada Orr', '1 2'],
  [
    'who was named oftener keeps the surname',
    'person',
    'Bill Orr|Orr|Ann Orr|Orr|Ann Orr|Ann Orr|Orr',
    '1 1 2 1 2 2 2',
  ],
  ['a son by his given name and a suffix', 'person', 'Carl Velk|Carl Jr.|Carl|Velk|Carl Jr', '1 2 1 1 2'],
  ['a pope by his name alone', 'person', 'Pius II|Pius|Leo II|Leo III|Leo', '1 1 2 3 3'],
  ['a suffix behind the surname', 'person', 'Carl Velk Jr.|Velk Jr.|Velk', '1 1 1'],
  ['the beginning of a given name', 'person', 'Theodora Orr|Theo|Dora', '1 1 2'],
  ['initials of a person', 'person', 'Ada Velk-Byron|A.V.B.|A.V.', '1 1 2'],
  ['names that differ in the middle', 'person', 'Orr Che-tanner|Orr Yiu-taner|Orr Y. Taner', '1 2 2'],
  ['a title in full and short', 'person', 'Ada Byron|Norham Sheriff|Sheriff|President', '1 2 2 1'],
  ['acronyms', 'organisation', 'International Harbour Agency|IHA|I.H.A.|IHB', '1 1 1 2'],
  ['a club by its town', 'organisation', 'Norham City|Norham|Norham’s', '1 1 1'],
  ['a name written together, an address', 'organisation', 'Norham Daily|norhamdaily.com|Norham.co.uk', '1 1 1'],
  ['a body that bears another’s name', 'organisation', 'NATO|NATO-Orrion Council|Norham|Norham Council', '1 2 3 3'],
  ['the House is not the White House', 'organisation', 'White House|House|U.S. House', '1 2 2'],
  ['the noun of a known name', 'organisation', 'NASA|Administration|Agency', '1 1 2'],
  ['a nation’s court', 'organisation', 'Italian Harbour Court of Appeal|Harbour Court', '1 1'],
  [
    'a bank under a longer name is another',
    'organisation',
    'Bank of Norham|Royal Bank of Norham|Bank of Norham|Ministry of Tides|Norham Ministry of Tides',
    '1 2 1 3 3',
  ],
  ['members of a party', 'organisation', 'Velk Liberal Party|Liberals|Greens', '1 1 2'],
  ['the players of a country', 'organisation', 'Belgium|Belgians|Italians', '1 1 2'],
  ['a misspelled organisation', 'organisation', 'United Harbours|Untied Harbours|United Shores', '1 1 2'],
  ['an airport by its bare name', 'place', 'London’s Norrow Airport|Norrow|Paris Airport|Paris', '1 1 2 3'],
  ['a place by its noun, or without', 'place', 'Panama Canal|Canal|Baltic|Baltic Sea|Canal Street', '1 1 2 2 3'],
  ['the half of a country', 'place', 'North Korea|North|South', '1 1 2'],
  ['names of one country', 'place', 'US|United States|U.S.|America|Paris', '1 1 1 1 2'],
];

test.each(CASES)('%s', (_name, kind, names, actors) => {
  const text = names.replaceAll('|', '\n');
  let start = 0;
  const mentions = names.split('|').map((name) => {
    const mention = { start, end: start + name.length, kind };
    start = mention.end + 1;
    return mention;
  });
  const ids = groupMentions(text, mentions);
  const order = [...new Set(ids)];
  expect(ids.map((id) => order.indexOf(id) + 1).join(' ')).toBe(actors);
});

test('what stands in brackets is another name of the organisation, not of the place', () => {
  const text = 'Union of Rail Workers (Azur), Springfield (Illinois)';
  const span = (words: string, kind: ActorKind) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind };
  };
  const [union, azur, springfield, illinois] = groupMentions(text, [
    span('Union of Rail Workers', 'organisation'),
    span('Azur', 'organisation'),
    span('Springfield', 'place'),
    span('Illinois', 'place'),
  ]);
  expect(azur).toBe(union);
  expect(illinois).not.toBe(springfield);
});

test('what was named before is no other name of what it stands behind in brackets, but by an acronym', () => {
  const text = 'Norham won. HVB rose. Velk Rail (Norham), Harbour Bank (HVB)';
  const names = ['Norham', 'HVB', 'Velk Rail', 'Norham', 'Harbour Bank', 'HVB'];
  let start = 0;
  const mentions = names.map((words) => {
    start = text.indexOf(words, start);
    return { start, end: start + words.length, kind: 'organisation' as const };
  });
  const ids = groupMentions(text, mentions);
  expect(ids.map((id) => ids.indexOf(id))).toEqual([0, 1, 2, 0, 1, 1]);
});

test('a title beside a name is its bearer’s', () => {
  const text = 'Ada Byron, a Norham Labour MP, met Bill Orr. Deputy Tom Velk stayed.';
  const names = ['Ada Byron', 'Norham Labour MP', 'Bill Orr', 'Deputy', 'Tom Velk'];
  const ids = groupMentions(
    text,
    names.map((words) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, kind: 'person' })),
  );
  expect(ids.map((id) => ids.indexOf(id))).toEqual([0, 0, 2, 3, 3]);
});

test('a German genitive is a form of its name; elsewhere an s may be somebody else’s', () => {
  const text = 'Norham … Norhams';
  const mentions = [
    { start: 0, end: 6, kind: 'place' },
    { start: 9, end: 16, kind: 'place' },
  ] as const;
  expect(new Set(groupMentions(text, mentions, 'de')).size).toBe(1);
  expect(new Set(groupMentions(text, mentions, 'en')).size).toBe(2);
});
