import { sentenceOf } from '../../frame/sentence-of.ts';
import { nounReports } from '../../indirect/verbless/noun-reports.ts';
import { candidatesOf } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';
import { clausesBefore } from './nearby/clauses-before.ts';

/** Units before the marks that are searched for the noun. */
const REACH = 30;

/**
 * Whose claim, demand or warning holds the marks.
 *
 *     Frost seized on Ada Byron’s claim that the bridge is “a toy”.   → Ada Byron
 *     a warning by the town that the bridge is “a toy”                → the town
 *     the claim that the bridge is “a toy”                            → none: nobody knows whose
 */
export const nounThenQuote: Construct = { name: 'noun-then-quote', find: owners };

function owners(place: Place): Candidate[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const { frame } = paragraph;
  const sentence = sentenceOf(paragraph, place.unit);
  const around = { frame, clauses: clausesBefore(place) };
  const reports = nounReports(around, place.pack, { from: Math.max(0, place.unit - REACH), to: place.unit });
  const owned = reports.filter(
    ({ subject, verbFrom, verbTo }) =>
      sentenceOf(paragraph, verbFrom) === sentence && verbTo < place.unit && subject.from !== verbFrom,
  );
  return candidatesOf(place, 'noun-then-quote', owned.reverse());
}
