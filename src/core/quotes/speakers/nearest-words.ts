import type { Actor } from '../../actors/actor.ts';
import type { Gender } from '../../actors/genders/genders-of.ts';
import type { Span } from '../../text/span.ts';
import { clausesOfSentence } from '../constructs/clauses/nearby/clauses-of-sentence.ts';
import type { Place } from '../constructs/construct.ts';
import { sentenceOf } from '../frame/sentence-of.ts';
import type { ActorIndex } from './referents/sightings/actor-index.ts';
import { sightingsAfter } from './referents/sightings/sightings-after.ts';
import { sightingsBefore } from './referents/sightings/sightings-before.ts';

/** Mentions looked at on either side of the marks: the time stays linear in a paragraph of thousands. */
const MOST_SIGHTINGS = 12;

/** Units behind the marks within which the next sentence has to begin. */
const FURTHEST_SENTENCE = 40;

/** Where the actors are named, and whether the speaker is known as a man or a woman. */
export type Known = { readonly index: ActorIndex; readonly gender: Gender | null };

/**
 * Of all the words of the paragraph that name the speaker, those nearest to the marks, the speaker's own left aside.
 *
 *     The floor was Ada Byron’s. “We won,” | the captain | said.            → Ada Byron
 *     Minister Ada Byron called it “late”. | The minister | wants a vote.   → the minister
 *     Ada Byron rose. “We won,” | she | said.                               → she: no name stands nearer
 *
 * @param speaker The words that the report itself names the speaker by.
 */
export function nearestWords(place: Place, speaker: Span, actor: Actor, { index, gender }: Known): Span {
  const { mark, paragraphs, paragraph } = place;
  const around = paragraphs[paragraph]?.frame;
  if (around === undefined) return speaker;
  const sightings = [
    ...sightingsBefore(index, mark.start, MOST_SIGHTINGS),
    ...sightingsAfter(index, mark.end, MOST_SIGHTINGS),
  ];
  let nearest = speaker;
  for (const { actor: other, mention, quoted } of sightings) {
    if (other !== actor || quoted || mention.start < around.start || mention.end > around.end) continue;
    if (overlaps(mention, speaker) || distance(mention, mark) >= distance(nearest, mark)) continue;
    nearest = { start: mention.start, end: mention.end };
  }
  for (const pronoun of [...reportingPronouns(place, gender), ...openingPronoun(place, gender)]) {
    if (!overlaps(pronoun, speaker) && distance(pronoun, mark) < distance(nearest, mark)) nearest = pronoun;
  }
  return nearest;
}

/** "Byron called it “late”. | She | said …": pronouns of the gender that speak in the sentence of the marks or the next. */
function reportingPronouns({ paragraphs, paragraph, unit, pack }: Place, gender: Gender | null): Span[] {
  const own = paragraphs[paragraph];
  if (own === undefined || gender === null) return [];
  const { units } = own.frame;
  const sentence = sentenceOf(own, unit);
  return [sentence, sentence + 1].flatMap((number) =>
    clausesOfSentence(own, number).flatMap(({ subject, verb, order }) => {
      const word = units[subject.from];
      const speaks = subject.kind === 'pronoun' && (verb?.force === 'saying' || order === 'according');
      if (word === undefined || !speaks || pack.pronouns.get(word.lower)?.gender !== gender) return [];
      return [{ start: word.start, end: word.end }];
    }),
  );
}

/** "Byron called it “late”. | She | left early.": the pronoun of the gender that the next sentence begins with, whatever it does. */
function openingPronoun({ paragraphs, paragraph, unit, pack }: Place, gender: Gender | null): Span[] {
  const units = paragraphs[paragraph]?.frame.units ?? [];
  const sentence = units[unit]?.sentence ?? 0;
  let at = unit + 1;
  while (at < unit + FURTHEST_SENTENCE && units[at]?.sentence === sentence) at++;
  const first = units[at];
  if (first === undefined || gender === null || first.sentence !== sentence + 1) return [];
  const pronoun = pack.pronouns.get(first.lower);
  return pronoun?.speaker === true && pronoun.gender === gender ? [{ start: first.start, end: first.end }] : [];
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function distance(words: Span, mark: Span): number {
  return words.start >= mark.end ? words.start - mark.end : mark.start - words.end;
}
