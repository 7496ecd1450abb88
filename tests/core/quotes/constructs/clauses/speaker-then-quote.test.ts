import { describe, expect, it } from 'vitest';
import { speakerThenQuote } from '../../../../../src/core/quotes/constructs/clauses/speaker-then-quote.ts';
import { proposedBy } from '../proposed-by.ts';

describe('speakerThenQuote', () => {
  it.each([
    ['takes the subject before the marks', 'Ada Byron said, “We won.”', ['Ada Byron']],
    ['keeps the name beside a role', 'The captain, Ada Byron, said, “We won.”', ['The captain', 'Ada Byron']],
    ['leaves “that” to the sentence', 'Nobody denied that Ada Byron said “no”.', ['Ada Byron', 'Nobody']],
    ['takes who is quoted as saying', 'The agency quoted Ada Byron as saying “no”.', ['Ada Byron']],
    ['takes a pronoun that is quoted', 'The agency quoted him as saying “no”.', ['him']],
    [
      'reaches what somebody has seen',
      'A letter seen by Ada Byron says “no”.',
      ['A letter', 'Ada Byron', 'Ada Byron', 'A letter'],
    ],
    [
      'reaches who goes on doing something',
      'Protesters marching through the streets chanted “no”.',
      ['Protesters', 'the streets'],
    ],
    ['reaches over a place behind “who”', 'The mayor, who in York said “no”, left.', ['York', 'The mayor']],
    ['passes by what the verb leads to', 'Ada Byron called a “rant” what he wrote.', ['Ada Byron']],
    ['takes a name that ends as adverbs do', 'Kelly replied, with a smile: “No.”', ['Kelly']],
    ['takes a number that stands for somebody', 'The mother of three replied, “No.”', ['The mother of three']],
    ['takes who does it “himself”', 'The musician himself called it “no good”.', ['The musician']],
    ['keeps a plural’s possessive', 'The hunters’ association called it “no good”.', ['The hunters’ association']],
    ['takes by whom something is seen', 'It is a plan seen by officials as a “toy”.', ['officials', 'a plan']],
    [
      'takes no marks behind a little word into a name',
      'On “Sunday,” Sen. Ada Byron called it “no good”.',
      ['Sen. Ada Byron'],
    ],
    ['stays in the sentence', 'Ada Byron rose. “We won.”', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(speakerThenQuote, text)).toEqual(speakers);
  });
});
