import { expect, it } from 'vitest';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import { saysEnough } from '../../../src/core/quotes/says-enough.ts';

const cases: readonly (readonly [
  words: string,
  kind: Quote['kind'],
  confidence: 'likely' | 'unsure',
  isEnough: boolean,
])[] = [
  ['the bells', 'indirect', 'likely', false],
  ['it was late', 'indirect', 'likely', true],
  ['it was late', 'indirect', 'unsure', false],
  ['it was too late', 'indirect', 'unsure', true],
  ['“No”', 'mixed', 'unsure', true],
];

it.each(cases)('%s (%s, %s): %s', (words, kind, confidence, isEnough) => {
  const evidence = { construct: 'reported-clause', verb: null, resolvedBy: null, confidence };
  const nobody = { group: 0, speakers: [], speaker: null, actor: null, cue: null };
  expect(saysEnough({ start: 0, end: words.length, kind, evidence, ...nobody }, words)).toBe(isEnough);
});
