import { expect, it } from 'vitest';
import { prepareText } from '../../../src/core/anchors/prepare-text.ts';
import { foldTypography } from '../../../src/core/anchors/searched-text/fold-typography.ts';
import { recallText } from '../../../src/core/anchors/searched-text/recall-text.ts';
import { splitWords } from '../../../src/core/anchors/searched-text/split-words.ts';

/** Of more than one part. */
const long = (what: string) =>
  Array.from({ length: 3000 }, (_, day) => `On day ${day} the ${what} rose by 1,${day} hands.`).join(' ');

it('prepares a long text in many parts, and gives what is made in one go', () => {
  const text = long('water');
  let parts = 0;
  for (const _ of prepareText(text)) parts += 1;
  expect(parts).toBeGreaterThan(10);
  expect(recallText(text).words()).toEqual(splitWords(foldTypography(text).text));
});

it('gives all of what was prepared in part', () => {
  const text = long('river');
  const steps = prepareText(text);
  for (let part = 0; part < 4; part++) steps.next();
  expect(recallText(text).words()).toEqual(splitWords(foldTypography(text).text));
  expect([...steps].length).toBeGreaterThan(1);
});

it('prepares a text without a blank', () => {
  const text = '港'.repeat(40_000);
  for (const _ of prepareText(text));
  expect(recallText(text).words()).toHaveLength(40_000);
});
