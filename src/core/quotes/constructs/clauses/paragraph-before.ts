import { sentenceOf } from '../../frame/sentence-of.ts';
import { candidatesOf } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';
import { clausesOfSentence } from './nearby/clauses-of-sentence.ts';

/**
 * The marks open a paragraph, and the paragraph before ended with what somebody did or said.
 *
 *     … the ministry, Ada Byron said. ¶ “We had no choice.”   → Ada Byron
 */
export const paragraphBefore: Construct = {
  name: 'paragraph-before',
  find: (place) => {
    const before = place.paragraphs[place.paragraph - 1];
    if (before === undefined || place.unit > 0) return [];
    const last = before.frame.units.length - 1;
    if (before.frame.units[last]?.text === ':') return [];
    return candidatesOf(
      place,
      'paragraph-before',
      clausesOfSentence(before, sentenceOf(before, last)).slice(0, 4),
      place.paragraph - 1,
    );
  },
};
