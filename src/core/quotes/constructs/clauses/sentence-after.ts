import { candidatesOf } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';
import { clausesOfSentence } from './nearby/clauses-of-sentence.ts';
import { sentenceBehind } from './nearby/sentence-behind.ts';

/**
 * The marks end with a stop, and the next sentence begins with who speaks.
 *
 *     “Who pays?” Ada Byron asked.              → Ada Byron
 *     “It is over.” Ada Byron put on her hat.   → Ada Byron
 *     «Basta». Lo dice Ada Byron.               → Ada Byron
 */
export const sentenceAfter: Construct = {
  name: 'sentence-after',
  find: (place) => {
    const paragraph = place.paragraphs[place.paragraph];
    if (paragraph === undefined) return [];
    const sentence = sentenceBehind(paragraph, place);
    if (sentence === null) return [];
    return candidatesOf(place, 'sentence-after', clausesOfSentence(paragraph, sentence).slice(0, 3));
  },
};
