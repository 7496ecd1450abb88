import { expect, test } from 'vitest';
import { proposalsOf } from '../proposals-of.ts';

const TWO = 'Mary Velk met Thomas Orr.';

test.each([
  [`${TWO} The surgeon said her hands were cold.`, 'The surgeon', { 'Mary Velk': 'yes', 'Thomas Orr': 'no' }],
  [`${TWO} The surgeon said he was cold.`, 'The surgeon', { 'Mary Velk': 'no', 'Thomas Orr': 'yes' }],
  [`${TWO} The surgeon left. “She is good,” he said.`, 'The surgeon', { 'Mary Velk': 'no', 'Thomas Orr': 'yes' }],
  [`${TWO} At noon the surgeon left. He was cold.`, 'the surgeon', { 'Mary Velk': 'none', 'Thomas Orr': 'none' }],
  [`${TWO} The surgeon left. It rained. He was cold.`, 'The surgeon', { 'Mary Velk': 'none', 'Thomas Orr': 'none' }],
  ['Vye Velk left. The surgeon said he was cold.', 'The surgeon', { 'Vye Velk': 'unknown' }],
])('a pronoun behind a phrase goes with whom it may mean: %s', (text, phrase, echoes) => {
  const rows = proposalsOf(text)[phrase] ?? {};
  expect(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.echoes]))).toEqual(echoes);
});

test.each([
  ['The junior minister said no.', 'The junior minister', 'other'],
  ['The surgeon said no.', 'The surgeon', 'bare'],
])('what a phrase tells beside its noun: %s', (sentence, phrase, told) => {
  const rows = proposalsOf(`Trade minister Mary Velk met Thomas Orr. ${sentence}`)[phrase];
  expect(rows?.['Mary Velk']?.told).toBe(told);
});

test.each([
  ['The military', {}],
  ['The accused', { 'Mary Velk': 'none', 'Thomas Orr': 'none' }],
])('nobody alone is meant by many: %s', (phrase, echoes) => {
  const rows = proposalsOf(`${TWO} ${phrase} said no.`)[phrase] ?? {};
  expect(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.echoes]))).toEqual(echoes);
});

test.each([
  ['The lender', { 'Norham Bank': true }],
  ['The retailer', {}],
])('a business is no public body, unless it is named so: %s', (phrase, named) => {
  const rows = proposalsOf(`Norham Bank and Norham District Court spoke. ${phrase} may go on, it said.`)[phrase] ?? {};
  expect(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.isNamedSo]))).toEqual(named);
});

test.each([
  ['Polish envoy Mary Velk left. Poland’s top surgeon said no.', 'Poland’s top surgeon', { 'Mary Velk': 'same' }],
  ['Mary Velk left. Poland’s top surgeon said no.', 'Poland’s top surgeon', { 'Mary Velk': 'unknown' }],
  ['Austrian envoy Mary Velk left. The Australian surgeon said no.', 'The Australian surgeon', {}],
])('a phrase that names a nation means nobody of another: %s', (text, phrase, nations) => {
  const rows = proposalsOf(text)[phrase] ?? {};
  expect(Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, row.nation]))).toEqual(nations);
});
