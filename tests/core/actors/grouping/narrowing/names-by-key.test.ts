import { expect, it } from 'vitest';
import { describeForm } from '../../../../../src/core/actors/grouping/form.ts';
import { namesByKey } from '../../../../../src/core/actors/grouping/narrowing/names-by-key.ts';

it('gathers where each form of a name stands', () => {
  const text = 'Ada Velk met Velk and Ada Velk';
  const mentions = Array.from(text.matchAll(/(?:Ada )?Velk/g), ({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
  const names = namesByKey({ text, mentions, formOf: mentions.map((mention) => describeForm(text, mention)) });
  expect(Object.fromEntries(names)).toEqual({ 'ada velk': [mentions[0], mentions[2]], velk: [mentions[1]] });
});
