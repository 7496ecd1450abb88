import { describe, expect, it } from 'vitest';
import { namedBefore } from '../../../../../src/core/quotes/constructs/names/named-before.ts';
import { proposedBy } from '../proposed-by.ts';

describe('namedBefore', () => {
  it.each([
    [
      'takes the first and the last name of the sentence before',
      'Nobody likes Ada Byron. “I brake for leaves.”',
      ['Nobody', 'Ada Byron'],
    ],
    ['leaves marks within a sentence to others', 'Ada Byron wants “more leaves”.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(namedBefore, text)).toEqual(speakers);
  });
});
