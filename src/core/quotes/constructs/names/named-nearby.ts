import type { Phrase } from '../../frame/phrases/phrase.ts';
import { sentenceOf } from '../../frame/sentence-of.ts';
import { nakedCandidate } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';
import { namedPhraseEndingAt } from './named-phrase.ts';

const REACH = 40;
const MOST = 5;

/**
 * Somebody is named in the sentence without being the subject of any verb that we know.
 *
 *     Ada Byron’s verdict: “a triumph”.            → Ada Byron
 *     For Ada Byron, the plan is “a triumph”.      → Ada Byron
 */
export const namedNearby: Construct = {
  name: 'named-nearby',
  find: (place) => [...before(place), ...after(place)],
};

function before(place: Place): Candidate[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const { units } = paragraph.frame;
  const sentence = sentenceOf(paragraph, place.unit);
  const found: Candidate[] = [];
  for (
    let at = place.unit - 1;
    at >= 0 && place.unit - at < REACH && units[at]?.sentence === sentence && found.length < MOST;
    at--
  ) {
    const phrase = namedPhraseEndingAt(place, at);
    if (phrase === null) continue;
    found.push(nakedCandidate(place, 'named-nearby', phrase, { nearer: found.length }));
    at = phrase.from;
  }
  return found;
}

function after(place: Place): Candidate[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const { units } = paragraph.frame;
  const sentence = sentenceOf(paragraph, place.unit);
  let last: Phrase | null = null;
  for (let at = place.unit + 1; at < place.unit + REACH / 2 && units[at]?.sentence === sentence; at++) {
    const phrase = namedPhraseEndingAt(place, at);
    if (phrase === null || phrase.from <= place.unit) {
      if (last !== null) break;
      continue;
    }
    last = phrase;
  }
  return last === null ? [] : [nakedCandidate(place, 'named-nearby', last)];
}
