import { describe, expect, it } from 'vitest';
import { paragraphBefore } from '../../../../../src/core/quotes/constructs/clauses/paragraph-before.ts';
import { proposedBy } from '../proposed-by.ts';

describe('paragraphBefore', () => {
  it.each([
    ['takes who reported last', 'Ada Byron said no.\n\n“We had no choice.”', ['Ada Byron']],
    ['leaves marks within a paragraph to others', 'Ada Byron said no. “We had no choice.”', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(paragraphBefore, text)).toEqual(speakers);
  });
});
