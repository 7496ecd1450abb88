import { describe, expect, it } from 'vitest';
import { isFullName } from '../../../../../src/core/article/fields/authors/is-full-name.ts';

describe('a full name', () => {
  it.each([
    ['two names', 'Ada Byron', true],
    ['with a title and a particle', 'Dr. Ada van Byron', true],
    ['with a hyphen and an apostrophe', "Ann-Marie O'Byrne", true],
    ['in Greek letters', 'Άντα Μπάιρον', true],
    ['in capitals', 'ADA BYRON', true],
    ['one name alone is none', 'Ada', false],
    ['an initial at the end is none', 'Ada B', false],
    ['an office is none', 'Senior reporter', false],
    ['a number is no part of one', 'Ada Byron 2', false],
    ['a particle does not begin one', 'von Byron', false],
  ])('%s', (_, text, expected) => {
    expect(isFullName(text)).toBe(expected);
  });
});
