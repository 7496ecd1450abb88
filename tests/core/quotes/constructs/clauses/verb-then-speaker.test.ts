import { describe, expect, it } from 'vitest';
import { verbThenSpeaker } from '../../../../../src/core/quotes/constructs/clauses/verb-then-speaker.ts';
import { proposedBy } from '../proposed-by.ts';

describe('verbThenSpeaker', () => {
  it.each([
    ['takes the subject after the verb', 'Said Ada Byron: “We won.”', ['Ada Byron']],
    ['leaves the other order to others', 'Ada Byron said: “We won.”', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(verbThenSpeaker, text)).toEqual(speakers);
  });
});
