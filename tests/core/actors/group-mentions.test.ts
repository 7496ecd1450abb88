import { expect, test } from 'vitest';
import type { ActorKind } from '../../../src/core/actors/actor.ts';
import { groupMentions } from '../../../src/core/actors/group-mentions.ts';

/** Names of one kind, and for each the number of its actor. */
const CASES: readonly [name: string, kind: ActorKind, names: string, actors: string][] = [
  ['a surname is the person named last', 'person', 'Bill Orr|Orr|Ann Orr|Orr', '1 1 2 2'],
  ['initials, particles and accents', 'person', 'José de la Vega|J. de la Vega|Jose de la Vega|de la Vega', '1 1 1 1'],
  ['short given names', 'person', 'William Orr|Bill Orr', '1 1'],
  ['two given names are two people', 'person', 'Anne Orr|Ada Orr', '1 2'],
  ['acronyms', 'organisation', 'International Harbour Agency|IHA|I.H.A.|IHB', '1 1 1 2'],
  ['a club by its town', 'organisation', 'Norham City|Norham|Norham’s', '1 1 1'],
  ['a misspelled organisation', 'organisation', 'United Harbours|Untied Harbours|United Shores', '1 1 2'],
  ['an airport by its bare name', 'place', 'London’s Norrow Airport|Norrow|Paris Airport|Paris', '1 1 2 3'],
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
