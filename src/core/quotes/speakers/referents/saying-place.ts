import type { Actor } from '../../../actors/actor.ts';
import type { Span } from '../../../text/span.ts';
import type { Resolution } from './resolve-speaker.ts';
import { sightingsBefore } from './sightings/sightings-before.ts';

const MOST_SIGHTINGS = 12;

/**
 * The country that says in the same sentence what “it” does; `null` if an organisation speaks there, or nobody.
 *
 *     Britain, which keeps bases in Cyprus, said it welcomed the plan.   → Britain
 *     Halden Rail said it welcomed Britain.                              → null: organisations are learned
 *     Britain shook. It welcomed the plan.                               → null: another sentence
 */
export function sayingPlace(words: Span, { text, pack, index }: Resolution): Actor | null {
  const pronoun = pack.pronouns.get(text.slice(words.start, words.end).toLowerCase());
  if (pronoun?.gender !== 'thing') return null;
  const sentence = index.sentenceAt(words.start);
  const sayer = sightingsBefore(index, words.start, MOST_SIGHTINGS).find(
    ({ does, sentence: own }) => does === 'says' && own === sentence,
  );
  return sayer?.actor.kind === 'place' ? sayer.actor : null;
}
