import { expect, test } from 'vitest';
import { groupMentions } from '../../../../../src/core/actors/group-mentions.ts';

/** People in brackets, and for each the number of its actor. */
const CASES: readonly [name: string, lang: string, marked: string, actors: string][] = [
  ['she by her title', 'en', '[Ada Velk] and her husband, [Karl Velk]. Mrs. [Velk] left.', '1 2 1'],
  ['he by his title', 'en', '[Karl Velk] and his wife, [Ada Velk]. Mr [Velk] left.', '1 2 1'],
  ['without a title the one named last', 'en', '[Ada Velk] and [Karl Velk]. [Velk] left.', '1 2 2'],
  ['names that tell nothing', 'en', '[Vye Velk] and [Xan Velk]. Mrs [Velk] left.', '1 2 2'],
  ['somebody else, where the title fits nobody', 'en', '[Otto Velk] and [Karl Velk]. Mrs [Velk] left.', '1 2 3'],
  ['the same one again', 'en', '[Otto Velk] slept. Mrs [Velk] left. Mrs [Velk] came back.', '1 2 2'],
  ['a relative with a given name alone', 'en', '[Karl Velk] and his wife, [Ada]. Mrs [Velk] left.', '1 2 2'],
  ['no relative of the other gender', 'en', '[Karl Velk] and his brother, [Otto]. Mrs [Velk] left.', '1 2 3'],
  ['a title that came before', 'en', '[Xan Velk]. Mr [Velk] slept. His cousin [Vye Velk]. Ms [Velk] left.', '1 1 2 2'],
  [
    'the one not called by the given name',
    'en',
    '[Ada Velk], [Ada]. Her mother, [Ida Velk]. [Ada] slept. [Velk] left.',
    '1 1 2 1 2',
  ],
  [
    'who is called by both names',
    'en',
    '[Ada Velk], [Ada]. [Velk] slept. Her mother, [Ida Velk]. [Velk] left.',
    '1 1 1 2 1',
  ],
  [
    'the one who is called without a title',
    'en',
    '[Otto Velk]. [Velk] slept. [Ada Velk]. Mrs [Velk] sang. Mrs [Velk] sat. [Velk] left.',
    '1 1 2 2 2 1',
  ],
  ['the one of that rank', 'en', 'Gen. [Otto Velk]. Maj. [Ada Velk]. Gen. [Velk] left. Major [Velk] sat.', '1 2 1 2'],
  ['the longer rank', 'en', 'Maj. Gen. [Otto Velk]. Lt. Gen. [Xan Velk]. Major General [Velk] left.', '1 2 1'],
  [
    'by recency, where both have the rank',
    'en',
    'Maj. Gen. [Otto Velk]. Lt. Gen. [Xan Velk]. Gen. [Velk] left.',
    '1 2 2',
  ],
  ['the one of that office', 'en', 'Mayor [Vye Velk]. The lawyer [Xan Velk]. Mayor [Velk] left.', '1 2 1'],
  ['by recency, where no office stands', 'en', 'But [Vye Velk] sat. So did [Xan Velk]. But [Velk] left.', '1 2 2'],
  ['a German office', 'de', 'Trainer [Otto Velk] und Richter [Xan Velk]. Trainer [Velk] ging.', '1 2 1'],
  ['a French relative', 'fr', '[Paul Velk] et sa femme, [Marie]. Mme [Velk] est partie.', '1 2 2'],
  ['a title with the full name', 'en', 'Mrs [Vye Velk] and Mr [Xan Velk]. Mrs [Velk] left.', '1 2 1'],
  ['a French title', 'fr', '[Marie Velk] et son mari, [Paul Velk]. Mme [Velk] est partie.', '1 2 1'],
  ['no title in a German relative word', 'de', '[Anna Velk] ging. Ein Bericht, den [Velk] schrieb, half.', '1 1'],
  ['a German title', 'de', '[Peter Velk] und seine Frau [Anna Velk]. Herr [Velk] ging.', '1 2 1'],
];

test.each(CASES)('%s', (_, lang, marked, actors) => {
  let text = '';
  const mentions = marked.split(/[[\]]/).flatMap((piece, index) => {
    const start = text.length;
    text += piece;
    return index % 2 === 1 ? [{ start, end: text.length, kind: 'person' as const }] : [];
  });
  const ids = groupMentions(text, mentions, lang);
  const order = [...new Set(ids)];
  expect(ids.map((id) => order.indexOf(id) + 1).join(' ')).toBe(actors);
});
