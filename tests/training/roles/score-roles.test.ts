import { expect, it } from 'vitest';
import { parseNews } from '../../../src/training/parse-news.ts';
import { readForRoles } from '../../../src/training/roles/role-reading.ts';
import { scoreRoles } from '../../../src/training/roles/score-roles.ts';

const HEAD = '=== id: inv-a-001 | lang: en | topic: harbour | style: wire\n';
const VELK = '[[PER#velk|Martin Velk]], the [[LOC#norham|Norham]] manager, met [[PER#orr|Thomas Orr]].';

/** A model that knows nothing: what the text says alone binds. */
const EMPTY = { get: () => undefined };

it.each([
  ['a role that is marked so', '[[ROLE#velk|The manager]] said no.', { found: 1, right: 1, marked: 1 }],
  ['one that means another', '[[ROLE#orr|The manager]] said no.', { found: 1, right: 0, marked: 1 }],
  ['one that nobody marked', 'The manager said no.', { found: 1, right: 0, marked: 0 }],
  ['one that is missed', '[[ROLE#orr|The loser]] wept.', { found: 0, right: 0, marked: 1 }],
  ['the mark of somebody without a name', '[[ROLE#cook|The cook]] wept.', { found: 0, right: 0, marked: 0 }],
])('counts %s', (_name, last, score) => {
  const [news] = parseNews(`${HEAD}${VELK}\n\n${last}\n`);
  const reading = news === undefined ? null : readForRoles(news);
  expect(reading && scoreRoles(reading, EMPTY)).toEqual(score);
});
