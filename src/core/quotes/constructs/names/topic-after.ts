import { topicAt } from '../../frame/phrases/topic-at.ts';
import { nakedCandidate } from '../candidate-of.ts';
import { sentenceBehind } from '../clauses/nearby/sentence-behind.ts';
import type { Candidate, Construct, Place } from '../construct.ts';
import { isMereOpening } from './is-mere-opening.ts';

/** Units behind the marks within which the next sentence begins: a stop at most. */
const REACH = 3;

/**
 * Whom the sentence behind the marks is about, whatever the verb, where the marks are a sentence for themselves.
 *
 *     «Pendeva già.» Ada Byron guarda il minareto.   → Ada Byron
 *     «Basta proroghe». Così la ministra Ada Byron.  → Ada Byron
 *     Per Ada Byron è «matta.» Lui ride.             → none: more than the marks
 */
export const topicAfter: Construct = {
  name: 'topic-after',
  find: (place) => (place.pack.readsTopics ? topicBehind(place) : []),
};

function topicBehind(place: Place): Candidate[] {
  const own = place.paragraphs[place.paragraph];
  const sentence = own === undefined ? null : sentenceBehind(own, place);
  if (own === undefined || sentence === null) return [];
  const { units } = own.frame;
  if (units[place.unit - 1]?.sentence === units[place.unit]?.sentence) return [];
  let start = place.unit + 1;
  while (start < place.unit + REACH && units[start]?.sentence !== sentence) start++;
  const phrase = topicAt(units, start, place.pack);
  if (phrase === null || isMereOpening(place, phrase, place.paragraph)) return [];
  return [nakedCandidate(place, 'topic-after', phrase)];
}
