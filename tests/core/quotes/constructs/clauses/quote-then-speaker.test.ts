import { describe, expect, it } from 'vitest';
import { quoteThenSpeaker } from '../../../../../src/core/quotes/constructs/clauses/quote-then-speaker.ts';
import { proposedBy } from '../proposed-by.ts';

describe('quoteThenSpeaker', () => {
  it.each([
    ['takes the subject after the marks', '“We won,” Ada Byron said.', ['Ada Byron']],
    ['looks over an apposition', '“We won,” Ada Byron, who leads the club, said.', ['the club', 'Ada Byron']],
    ['stays in the sentence', '“We won.” The crowd cheered.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(quoteThenSpeaker, text)).toEqual(speakers);
  });
});
