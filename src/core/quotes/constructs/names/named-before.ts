import type { Phrase } from '../../frame/phrases/phrase.ts';
import { sentenceOf } from '../../frame/sentence-of.ts';
import { nakedCandidate } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';
import { namedPhraseEndingAt } from './named-phrase.ts';

const REACH = 40;

/**
 * Marks that stand for themselves: the first and the last name of the sentence before, or of the paragraph before.
 *
 *     At the wheel sits Ada Byron. “I brake for leaves.”   → Ada Byron
 */
export const namedBefore: Construct = { name: 'named-before', find: opening };

function opening(place: Place): Candidate[] {
  const own = place.paragraphs[place.paragraph];
  const sentence = own === undefined ? 0 : sentenceOf(own, place.unit);
  if (own === undefined || (place.unit > 0 && sentenceOf(own, place.unit - 1) === sentence)) return [];
  const paragraph = place.unit > 0 ? place.paragraph : place.paragraph - 1;
  const units = place.paragraphs[paragraph]?.frame.units ?? [];
  const last = place.unit > 0 ? place.unit - 1 : units.length - 1;
  const names: Phrase[] = [];
  for (let at = last; at >= 0 && last - at < REACH && units[at]?.sentence === units[last]?.sentence; at--) {
    const phrase = namedPhraseEndingAt(place, at, paragraph);
    if (phrase === null) continue;
    names.push(phrase);
    at = phrase.from;
  }
  const ends = names.length > 1 ? [names.at(-1), names[0]] : names;
  return ends.flatMap((phrase, nearer) =>
    phrase === undefined ? [] : [nakedCandidate(place, 'named-before', phrase, { nearer, paragraph })],
  );
}
