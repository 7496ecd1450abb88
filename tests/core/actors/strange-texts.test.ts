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

test('never throws, and every mention is where it says', () => {
  const strangeText = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(strangeText, (text) => {
      for (const { mentions } of findActors(articleFromText(text))) {
        for (const { start, end } of mentions) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
}, 60_000);

const LONG = [
  ['one word', 'a'.repeat(300_000)],
  ['one capital word', 'A'.repeat(300_000)],
  ['two megabytes of names', 'The minister said Ada Byron of Wessex Bank met Karl Vex. '.repeat(35_000)],
  [
    'two megabytes of different names',
    Array.from({ length: 150_000 }, (_, index) => `Ada By${index.toString(36)}`).join(' and '),
  ],
] as const;

test.each(LONG)(
  'takes %s in linear time',
  (_name, text) => {
    const started = performance.now();
    findActors(articleFromText(text));
    expect(performance.now() - started).toBeLessThan(60_000);
  },
  90_000,
);
