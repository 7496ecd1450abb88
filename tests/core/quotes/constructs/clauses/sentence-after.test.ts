import { describe, expect, it } from 'vitest';
import { sentenceAfter } from '../../../../../src/core/quotes/constructs/clauses/sentence-after.ts';
import { proposedBy } from '../proposed-by.ts';

describe('sentenceAfter', () => {
  it.each([
    ['takes who acts next', '“It is over.” Ada Byron put on her hat.', ['Ada Byron']],
    ['leaves the own sentence to others', '“It is over,” Ada Byron said.', []],
    ['takes no stop behind the marks for an end in English', '“It is over”. Ada Byron put on her hat.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(sentenceAfter, text)).toEqual(speakers);
  });

  it.each([
    ['takes who acts behind a stop outside the marks', '«Basta proroghe». Lo ha detto Clara Byron.', ['Clara Byron']],
    ['takes nobody where the sentence has more than the marks', 'La strada è «matta». Lo ha detto Clara Byron.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(sentenceAfter, text, 'it')).toEqual(speakers);
  });
});
