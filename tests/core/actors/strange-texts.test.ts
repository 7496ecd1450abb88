import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findActors } from '../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';

const PIECES = [
  'Ada Byron',
  'the',
  ' ',
  '\n\n',
  '’s',
  '😀',
  '\ud800',
  '\udc00',
  'Ünïcode',
  '王毅',
  'محمد',
  '(',
  ')',
  '-',
  'U.S.',
  '“',
  '.',
  'McX',
];

/** @returns how many mentions were found */
function expectMentionsWithin(text: string): number {
  const mentions = findActors(articleFromText(text)).flatMap((actor) => actor.mentions);
  const astray = mentions.filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length));
  expect(astray).toEqual([]);
  return mentions.length;
}

test('never throws, and every mention is where it says', () => {
  const strangeText = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(strangeText, (text) => void expectMentionsWithin(text)),
    { numRuns: 60 },
  );
}, 60_000);

/** Quadratic time would run into the time-out many times over. */
const LONG = [
  { what: 'one word', text: 'a'.repeat(300_000), atLeast: 0 },
  { what: 'one capital word', text: 'A'.repeat(300_000), atLeast: 0 },
  {
    what: 'two megabytes of names',
    text: 'The minister said Ada Byron of Wessex Bank met Karl Vex. '.repeat(35_000),
    atLeast: 35_000,
  },
  {
    what: 'a megabyte of different names',
    text: Array.from({ length: 75_000 }, (_, index) => `Ada By${index.toString(36)}`).join(' and '),
    atLeast: 35_000,
  },
  {
    what: 'a megabyte of officers of one surname',
    text: 'Maj. Otto Velk and Xan Velk slept. Gen. Velk did not. '.repeat(20_000),
    atLeast: 60_000,
  },
] as const;

test.each(LONG)(
  'takes $what in linear time',
  ({ text, atLeast }) => {
    expect(expectMentionsWithin(text)).toBeGreaterThanOrEqual(atLeast);
  },
  90_000,
);
