import { describe, expect, it } from 'vitest';
import { sentenceBefore } from '../../../../../src/core/quotes/constructs/clauses/sentence-before.ts';
import { proposedBy } from '../proposed-by.ts';

describe('sentenceBefore', () => {
  it.each([
    ['takes who acted before', 'Ada Byron shook her head. “Not this winter.”', ['Ada Byron']],
    ['leaves the own sentence to others', 'Ada Byron said, “Not this winter.”', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(sentenceBefore, text)).toEqual(speakers);
  });
});
