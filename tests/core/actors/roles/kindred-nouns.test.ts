import { expect, test } from 'vitest';
import { kindredNouns } from '../../../../src/core/actors/roles/kindred-nouns.ts';

test('nouns of one family are kindred', () => {
  expect(kindredNouns('lawyer').has('barrister')).toBe(true);
});

test('a noun is not kindred to itself, nor to those of other families', () => {
  expect([...kindredNouns('lawyer')].filter((noun) => noun === 'lawyer' || noun === 'striker')).toEqual([]);
});

test('a noun of no family has none', () => {
  expect(kindredNouns('table').size).toBe(0);
});
