import { describe, expect, it } from 'vitest';
import { nounThenQuote } from '../../../../../src/core/quotes/constructs/clauses/noun-then-quote.ts';
import { proposedBy } from '../proposed-by.ts';

describe('nounThenQuote', () => {
  it.each([
    ['takes whose claim it was', 'Frost seized on Ada Byron’s claim that the bridge is “a toy”.', ['Ada Byron']],
    ['takes by whom it was', 'A warning by the town that the bridge is “a toy” went unheard.', ['the town']],
    ['takes a possessive pronoun', 'The town mocked her prediction that it would be “a toy”.', ['her']],
    ['leaves what is nobody’s', 'The town mocked the claim that the bridge is “a toy”.', []],
    ['leaves a claim in another sentence', 'The town mocked her claim that it fell. It is “a toy”.', []],
    ['leaves a claim behind the marks', 'The “toy” fell, by her claim that it fell.', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(nounThenQuote, text)).toEqual(speakers);
  });
});
