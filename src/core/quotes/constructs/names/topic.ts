import type { Paragraph } from '../../frame/paragraph.ts';
import { topicAt } from '../../frame/phrases/topic-at.ts';
import { nakedCandidate } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';
import { isMereOpening } from './is-mere-opening.ts';

const SENTENCES_BACK = 3;

/**
 * Whom the sentence is about, or one of the sentences before, whatever the verb: where a report leaves its subject out,
 * or there is none.
 *
 *     Ada Byron lève un sourcil. « Peut-être ? »              → Ada Byron
 *     Ada Byron, la présidente, n’en démord pas : « Non. »    → Ada Byron
 *     Ada Byron llegó tarde. Llovía. «Lo siento», dijo.       → Ada Byron, two sentences back
 */
export const topic: Construct = { name: 'topic', find: (place) => (place.pack.readsTopics ? topicsOf(place) : []) };

function topicsOf(place: Place): Candidate[] {
  const here = place.paragraphs[place.paragraph];
  if (here === undefined) return [];
  const starts = sentenceStarts(here, place.unit).slice(0, SENTENCES_BACK + 1);
  const own = starts.flatMap((start, back) => candidateAt(place, place.paragraph, start, back));
  if (starts.length > 2) return own;
  return [...own, ...paragraphBefore(place)];
}

/** The last and the first sentence of the paragraph before. */
function paragraphBefore(place: Place): Candidate[] {
  const before = place.paragraphs[place.paragraph - 1];
  if (before === undefined) return [];
  const starts = sentenceStarts(before, before.frame.units.length - 1);
  const ends = starts.length > 1 ? [starts[0], starts.at(-1)] : starts;
  return ends.flatMap((start, nth) =>
    start === undefined ? [] : candidateAt(place, place.paragraph - 1, start, SENTENCES_BACK + 1 + nth),
  );
}

function candidateAt(place: Place, paragraph: number, start: number, nearer: number): Candidate[] {
  const phrase = topicAt(place.paragraphs[paragraph]?.frame.units ?? [], start, place.pack);
  if (
    phrase === null ||
    isMereOpening(place, phrase, paragraph) ||
    (paragraph === place.paragraph && phrase.to >= place.unit)
  )
    return [];
  return [nakedCandidate(place, 'topic', phrase, { nearer, paragraph })];
}

/** Where the sentence of a unit begins, and those before it, the nearest first. */
function sentenceStarts({ frame: { units } }: Paragraph, from: number): number[] {
  const starts: number[] = [];
  for (let at = from; at >= 0 && starts.length <= SENTENCES_BACK && from - at < 200; at--) {
    if (units[at - 1]?.sentence !== units[at]?.sentence) starts.push(at);
  }
  return starts;
}
