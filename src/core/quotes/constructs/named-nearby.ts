import { type Phrase, phraseEndingAt } from '../frame/noun-phrase.ts';
import { nakedCandidate } from './candidate-of.ts';
import type { Candidate, Construct, Place } from './construct.ts';
import { sentenceOf } from './nearby-clauses.ts';

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
  find: (place) => [...before(place), ...after(place), ...opening(place)],
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

/** Marks that stand for themselves: the first and the last name of the sentence before, or of the paragraph before. */
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

function namedPhraseEndingAt(place: Place, at: number, paragraph = place.paragraph): Phrase | null {
  const units = place.paragraphs[paragraph]?.frame.units ?? [];
  const unit = units[at];
  if (unit === undefined || unit.kind !== 'word') return null;
  if (!/^\p{Lu}/u.test(unit.text) && !place.pack.pronouns.has(unit.lower)) return null;
  const phrase = phraseEndingAt(units, at, place.pack);
  return phrase === null || phrase.kind === 'noun' ? null : phrase;
}
