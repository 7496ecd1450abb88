import { expect, test } from 'vitest';
import { describeCasing } from '../../../../src/core/actors/rules/describe-casing.ts';
import { findTokens } from '../../../../src/core/text/tokens/find-tokens.ts';

test('tells how words are written inside sentences, and not by headlines in Title Case', () => {
  const lines = ['Storm Shuts Harbour For Days', 'Harbour masters saw Norham. Boats left: “Crews slept.”'];
  const { lower, capital } = describeCasing(lines.map((line) => findTokens(line)));
  expect([...lower]).toEqual(['masters', 'saw', 'left', 'slept']);
  expect([...capital]).toEqual(['Norham']);
});
