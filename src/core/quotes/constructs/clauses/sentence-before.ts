import type { Clause } from '../../frame/clause.ts';
import { sentenceOf } from '../../frame/sentence-of.ts';
import { candidatesOf } from '../candidate-of.ts';
import type { Construct } from '../construct.ts';
import { clausesOfSentence } from './nearby/clauses-of-sentence.ts';

/**
 * Nobody reports, but somebody acted in the sentence before.
 *
 *     Ada Byron shook her head. “Not this winter.”   → Ada Byron
 */
export const sentenceBefore: Construct = {
  name: 'sentence-before',
  find: (place) => {
    const paragraph = place.paragraphs[place.paragraph];
    if (paragraph === undefined) return [];
    const sentence = sentenceOf(paragraph, place.unit);
    const clauses = sentence > 0 ? clausesOfSentence(paragraph, sentence - 1) : [];
    return candidatesOf(place, 'sentence-before', onePerSubject(clauses));
  },
};

function onePerSubject(clauses: readonly Clause[]): Clause[] {
  return clauses.filter(
    (clause, index) => clauses.findIndex((other) => other.subject.from === clause.subject.from) === index,
  );
}
