import { expect, it } from 'vitest';
import { governorOf } from '../../../../../src/core/quotes/speech/features/governor-of.ts';
import { placeIn } from '../../place-in.ts';

const cases: readonly (readonly [name: string, text: string, governor: readonly [string, string, string] | null])[] = [
  ['through an apposition and a preposition', 'The envoy, Ada Byron, spoke of “shared duty”.', ['speak', 'of', 'none']],
  ['with the auxiliary before it', 'The plan was called a “joke”.', ['call', 'none', 'be']],
  ['that begins the sentence', 'Calling it “a toy,” Ada Byron left.', ['call', 'none', 'none']],
  ['that comes after: none', 'The “winner” said nothing.', null],
  ['that a determiner makes a noun of: none', 'In the report “winners” are rare.', null],
  ['beyond a semicolon: none', 'She said so; the “winner” left.', null],
];

it.each(cases)('finds the reporting word %s', (_name, text, expected) => {
  const governor = governorOf(placeIn(text));
  expect(governor === null ? null : [governor.verb.lemma, governor.link, governor.helped]).toEqual(expected);
});
