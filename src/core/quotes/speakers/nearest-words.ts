import type { Actor } from '../../actors/actor.ts';
import type { Span } from '../../text/span.ts';
import type { Place } from '../constructs/construct.ts';
import { type ActorIndex, sightingsAfter, sightingsBefore } from './referents/actor-index.ts';

/** Mentions looked at on either side of the marks: the time stays linear in a paragraph of thousands. */
const MOST_SIGHTINGS = 12;

/**
 * Of all the words of the paragraph that name the speaker, those nearest to the marks, the speaker's own left aside.
 *
 *     The floor was Ada Byron’s. “We won,” | the captain | said.           → Ada Byron
 *     Minister Ada Byron called it “late”. | The minister | wants a vote.   → the minister
 *     Ada Byron rose. “We won,” | she | said.                              → she: no name stands nearer
 *
 * @param speaker The words that the report itself names the speaker by.
 */
export function nearestWords(
  { mark, paragraphs, paragraph }: Place,
  speaker: Span,
  actor: Actor,
  index: ActorIndex,
): Span {
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
  return nearest;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function distance(words: Span, mark: Span): number {
  return words.start >= mark.end ? words.start - mark.end : mark.start - words.end;
}
