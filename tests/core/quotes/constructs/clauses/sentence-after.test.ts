import { describe, expect, it } from 'vitest';
import { sentenceAfter } from '../../../../../src/core/quotes/constructs/clauses/sentence-after.ts';
import { proposedBy } from '../proposed-by.ts';

describe('sentenceAfter', () => {
  it.each([
    ['takes who acts next', '“It is over.” Ada Byron put on her hat.', ['Ada Byron']],
    ['leaves the own sentence to others', '“It is over,” Ada Byron said.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(sentenceAfter, text)).toEqual(speakers);
  });
});
