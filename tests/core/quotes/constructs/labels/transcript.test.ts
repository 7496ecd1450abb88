import { describe, expect, it } from 'vitest';
import { transcript } from '../../../../../src/core/quotes/constructs/labels/transcript.ts';
import { proposedBy } from '../proposed-by.ts';

describe('transcript', () => {
  it.each([
    ['takes the label inside the marks', '“BYRON: Let us begin with the news.”', ['BYRON']],
    ['needs a name for a label', '“Note: it rained.”', []],
    ['takes capitals at their word', '“BYRON: This is an episode of”', ['BYRON']],
    ['takes no title of a work', 'The show is called “Ada Byron: Works on Paper” in Norham.', []],
    ['needs a label', '“Let us begin with the news.”', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(transcript, text)).toEqual(speakers);
  });
});
