import type { Span } from '../../text/span.ts';
import type { Clause } from '../frame/clause.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import type { Candidate, Place } from './construct.ts';

/** Makes candidates of a construct from clauses of one paragraph, the nearest first. */
export function candidatesOf(
  place: Place,
  construct: string,
  clauses: readonly Clause[],
  paragraph = place.paragraph,
): Candidate[] {
  return clauses.map((clause, nearer) => ({
    construct,
    speaker: spanOf(place, paragraph, clause.subject.from, clause.subject.to),
    phrase: clause.subject,
    paragraph,
    clause,
    cue: spanOf(place, paragraph, clause.verbFrom, clause.verbTo),
    distance: distanceTo(place, clause, paragraph),
    nearer,
  }));
}

/** Makes a candidate from words that do nothing. */
export function nakedCandidate(
  place: Place,
  construct: string,
  phrase: Phrase,
  { nearer = 0, paragraph = place.paragraph } = {},
): Candidate {
  const distance = paragraph === place.paragraph ? Math.max(place.unit - phrase.to, phrase.from - place.unit) - 1 : 99;
  return {
    construct,
    speaker: spanOf(place, paragraph, phrase.from, phrase.to),
    phrase,
    paragraph,
    clause: null,
    cue: null,
    distance,
    nearer,
  };
}

function spanOf(place: Place, paragraph: number, from: number, to: number): Span {
  const units = place.paragraphs[paragraph]?.frame.units ?? [];
  return { start: units[from]?.start ?? place.mark.start, end: units[to]?.end ?? place.mark.start };
}

function distanceTo(place: Place, clause: Clause, paragraph: number): number {
  if (paragraph !== place.paragraph) return 99;
  const first = Math.min(clause.subject.from, clause.verbFrom);
  const last = Math.max(clause.subject.to, clause.verbTo);
  return (place.unit > last ? place.unit - last : first - place.unit) - 1;
}
