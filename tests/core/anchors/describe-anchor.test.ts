import { expect, it } from 'vitest';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';

it('keeps the words, what stands beside them, and the place', () => {
  const text = 'We won, said Ada. Ada smiled.';
  expect(describeAnchor(text, 13, 16)).toMatchObject({
    quote: { exact: 'Ada', prefix: 'We won, said ', suffix: '. Ada smiled.' },
    position: { start: 13, end: 16 },
    occurrences: 2,
  });
});

it('keeps 64 characters of context', () => {
  const { prefix, suffix } = describeAnchor(`${'a'.repeat(100)} word ${'b'.repeat(100)}`, 101, 105).quote;
  expect([prefix.length, suffix.length]).toEqual([64, 64]);
});

it('counts code points for exchange', () => {
  const anchor = describeAnchor('🇮🇪 and 🎉 won', 11, 13);
  expect(anchor.position).toEqual({ start: 11, end: 13 });
  expect(anchor.codePoints).toEqual({ start: 8, end: 10 });
});

it('does not cut a pair in the context', () => {
  const text = `${'🎉'.repeat(40)}x${'🎉'.repeat(40)}`;
  const { prefix, suffix } = describeAnchor(`a${text}b`, 81, 82).quote;
  expect(prefix).toBe('🎉'.repeat(32));
  expect(suffix).toBe('🎉'.repeat(32));
  expect(describeAnchor(`${text}b`, 79, 80).quote.prefix.charCodeAt(0)).toBe(0xd83c);
});

const strange = [
  { what: 'before the text', start: -5, end: 2, position: { start: 0, end: 2 } },
  { what: 'behind it', start: 3, end: 99, position: { start: 3, end: 5 } },
  { what: 'turned round', start: 4, end: 1, position: { start: 4, end: 4 } },
  { what: 'no number', start: Number.NaN, end: Number.NaN, position: { start: 0, end: 0 } },
];

it.each(strange)('takes an offset $what for the nearest place', ({ start, end, position }) => {
  expect(describeAnchor('Hello', start, end).position).toEqual(position);
});
