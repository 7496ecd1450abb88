import { lowerBound } from '../../../text/lower-bound.ts';
import type { Span } from '../../../text/span.ts';
import type { Unit } from '../../frame/frame.ts';
import { nakedCandidate } from '../candidate-of.ts';
import type { Candidate, Construct, Place } from '../construct.ts';

const MOST = 3;

/** How many names are looked at on the way. */
const REACH = 12;

/**
 * People and organisations of the article, wherever in their sentence they are named: in the paragraph of the marks and in
 * the one before.
 *
 *     Il gol porta la firma di Ada Byron, 38 anni. «Finalmente.»     → Ada Byron
 *     Sale il prezzo dei biglietti. «Finalmente.»                    → none
 */
export const actorNearby: Construct = {
  name: 'actor-nearby',
  find: (place) => (place.pack.readsTopics ? [...actorsBefore(place), ...actorAfter(place)] : []),
};

function actorsBefore(place: Place): Candidate[] {
  const { named } = place.cast;
  const found: Candidate[] = [];
  const last = firstStartingAt(place, place.mark.start) - 1;
  for (let at = last; at >= Math.max(0, last - REACH) && found.length < MOST; at--) {
    const name = named[at];
    const paragraph = [place.paragraph, place.paragraph - 1].find(
      (index) => (place.paragraphs[index]?.frame.start ?? Number.POSITIVE_INFINITY) <= (name?.start ?? 0),
    );
    if (name === undefined || paragraph === undefined) break;
    const phrase = phraseOf(place.paragraphs[paragraph]?.frame.units ?? [], name);
    if (phrase === null || found.some(({ speaker }) => isSameName(place.text, speaker, name))) continue;
    found.push(nakedCandidate(place, 'actor-nearby', phrase, { nearer: found.length, paragraph }));
  }
  return found;
}

/** The first name behind the marks, in their paragraph. */
function actorAfter(place: Place): Candidate[] {
  const name = place.cast.named[firstStartingAt(place, place.mark.end)];
  const frame = place.paragraphs[place.paragraph]?.frame;
  if (name === undefined || frame === undefined || name.end > frame.end) return [];
  const phrase = phraseOf(frame.units, name);
  return phrase === null ? [] : [nakedCandidate(place, 'actor-nearby', phrase, { nearer: MOST })];
}

function isSameName(text: string, one: Span, other: Span): boolean {
  return lastWord(text, one) === lastWord(text, other);
}

function lastWord(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return words.slice(words.lastIndexOf(' ') + 1);
}

/** The units that a name consists of; `null` where it stands in marks. */
function phraseOf(units: readonly Unit[], { start, end }: Span): Candidate['phrase'] | null {
  const from = firstUnit(units, start);
  const to = Math.max(from, lowerBound(units, (unit) => unit.start < end) - 1);
  return units[from]?.kind !== 'word' || units[to]?.kind !== 'word' ? null : { from, to, kind: 'name' };
}

/** The first unit that ends behind an offset. */
function firstUnit(units: readonly Unit[], offset: number): number {
  return lowerBound(units, ({ end }) => end <= offset);
}

function firstStartingAt({ cast: { named } }: Place, offset: number): number {
  return lowerBound(named, ({ start }) => start < offset);
}
