import { describe, expect, it } from 'vitest';
import { endsWithOneOf } from '../../../../src/core/text/word-lists/ends-with-one-of.ts';

describe('endsWithOneOf', () => {
  const isBody = endsWithOneOf(['amt', 'rat', 'gericht']);
  it.each([
    ['stadtrat', true],
    ['rat', true],
    ['amtsgericht', true],
    ['ratte', false],
    ['at', false],
    ['', false],
  ])('says of %j: %s', (word, expected) => {
    expect(isBody(word)).toBe(expected);
  });

  it('knows no ending where there is none', () => {
    expect(endsWithOneOf([])('stadtrat')).toBe(false);
  });
});
