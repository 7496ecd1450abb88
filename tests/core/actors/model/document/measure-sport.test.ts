import { expect, test } from 'vitest';
import { readDocument } from '../../../../../src/core/actors/model/document/read-document.ts';
import { makeLexicon } from '../../../../../src/core/actors/model/lexicon/lexicon.ts';
import { findTokens } from '../../../../../src/core/text/tokens/find-tokens.ts';

const REST = ' The ministers met for two days and spoke about the price of bread in all of the towns along the river.';

const CASES = [
  ['a report of a match is much about sport', 'Norham beat Orrion 2-1, and the coach praised his striker.', 2],
  ['a result alone makes a short text one', 'Norham – Orrion 88–93', 2],
  ['a word of sport among many others is little', `They played down the goal.${REST.repeat(4)}`, 1],
  ['years are no result', 'The plan for 2019-2020 was cut.', 0],
  ['other languages have their own words', 'Der Trainer lobte die Mannschaft.', 2],
  ['other news is not', REST, 0],
] as const;

test.each(CASES)('%s', (_name, text, sport) => {
  const reach = { left: 0, right: 0, gap: 3 };
  expect(readDocument([findTokens(text)], 'en', makeLexicon(1), reach).sport).toBe(sport);
});
