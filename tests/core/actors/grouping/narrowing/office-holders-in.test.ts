import { expect, it } from 'vitest';
import { describeForm } from '../../../../../src/core/actors/grouping/form.ts';
import { officeHoldersIn } from '../../../../../src/core/actors/grouping/narrowing/office-holders-in.ts';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';

const TEXT = 'Gen. Otto Velk met Maj. Ada Velk and Colonel Xan Velk. ';

it.each([
  ['by a rank', 'Gen. ', ['otto velk']],
  ['by a rank in full', 'Major ', ['ada velk']],
  ['by a rank that is shortened', 'Col. ', ['xan velk']],
  ['not by a rank of nobody', 'Capt. ', null],
  ['not without one', 'Then ', null],
])('tells who is meant %s', (_, office, holders) => {
  const text = `${TEXT}${office}Velk`;
  const mentions = Array.from(text.matchAll(/\p{L}+ Velk/gu), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  })).slice(0, 3);
  const named = { text, mentions, formOf: mentions.map((mention) => describeForm(text, mention)) };
  const start = TEXT.length + office.length;
  const bearers = ['otto velk', 'ada velk', 'xan velk'];
  expect(officeHoldersIn(named, packOf('en'))({ start, end: text.length }, bearers)).toEqual(holders);
  expect(officeHoldersIn(named, packOf('en'))({ start, end: text.length }, bearers.slice(0, 1))).toBe(null);
});
