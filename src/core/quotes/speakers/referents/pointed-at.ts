import type { Actor } from '../../../actors/actor.ts';
import type { Span } from '../../../text/span.ts';
import type { Resolution } from './resolve-speaker.ts';
import { sightingsBefore } from './sightings/sightings-before.ts';

const MOST_SIGHTINGS = 4;

/**
 * The person whom a pointing pronoun stands for: "der", "die", "dieser" pass over the subject and take whoever was named last,
 * in the sentence right before; `null` if nobody was, or somebody of another gender.
 *
 *     Karl Orr rief Ada Byron an. Die sagte: „Nein.“     → Ada Byron
 *     Karl Orr rief Ada Byron an. Sie sagte: „Nein.“     → null: “sie” is learned
 *     Ada Byron rief Karl Orr an. Die Frau sagte: „Nein.“ → null: no pronoun
 */
export function pointedAt(words: Span, { text, pack, index, genders }: Resolution): Actor | null {
  const word = text.slice(words.start, words.end).toLowerCase();
  if (!pack.pointers.has(word)) return null;
  const before = index.sentenceAt(words.start) - 1;
  const [last] = sightingsBefore(index, words.start, MOST_SIGHTINGS).filter(({ actor }) => actor.kind === 'person');
  if (last === undefined || last.quoted || last.sentence !== before) return null;
  const [asked, own] = [pack.genders.get(word), genders.get(last.actor.id)];
  return asked === undefined || own === undefined || asked === own ? last.actor : null;
}
