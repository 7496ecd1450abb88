import type { Actor } from '../../../../../actors/actor.ts';
import type { Gender } from '../../../../../actors/genders/genders-of.ts';
import { lowerBound } from '../../../../../text/lower-bound.ts';
import type { Span } from '../../../../../text/span.ts';
import type { Resolution } from '../../resolve-speaker.ts';
import type { Sighting } from '../../sightings/actor-index.ts';
import type { Asked } from '../look.ts';
import type { NearStranger } from '../stranger-before.ts';

/** Whom the last pronoun stood for, as far as can be told; `null`: there was none, or nobody fits. */
export type Heir = { readonly kind: 'named'; readonly actor: Actor } | { readonly kind: 'stranger' } | null;

/** Sentences after which a pronoun says nothing of the next. */
const FURTHEST = 2;

/**
 * Whom the last pronoun of the same gender stood for that did something before a pronoun: of those in the sentence that
 * named anybody last, whoever comes first.
 *
 *     Ada Byron met Ben Orr. A neighbour waited. He had flowers. “For her,” he said.   → the neighbour
 *     Ada Byron left. She wept. “Never,” she said.                                     → Ada Byron
 */
export function heirBefore(
  { kind, gender, many }: Asked,
  seen: readonly Sighting[],
  stranger: NearStranger | null,
  words: Span,
  resolution: Resolution,
): Heir {
  if (kind !== 'pronoun' || many || gender === null || gender === 'thing') return null;
  const { index, genders } = resolution;
  const here = index.sentenceAt(words.start);
  const last = pronounBefore(words, gender, here, resolution);
  if (last === null) return null;
  const named = namedBefore(last.start, gender, seen, genders);
  if (named?.mention.start === last.start) return { kind: 'named', actor: named.actor };
  if (stranger !== null && stranger.start < last.start && isNearer(stranger, here, named)) return { kind: 'stranger' };
  return named === null ? null : { kind: 'named', actor: named.actor };
}

/** The last pronoun of a gender that did something, a sentence or two before. */
function pronounBefore(
  words: Span,
  gender: Gender,
  here: number,
  { text, pack, index: { pronouns, sentenceAt } }: Resolution,
): Span | null {
  for (let at = lowerBound(pronouns, ({ end }) => end <= words.start) - 1; at >= 0; at -= 1) {
    const pronoun = pronouns[at];
    if (pronoun === undefined || here - sentenceAt(pronoun.start) > FURTHEST) return null;
    const told = pack.pronouns.get(text.slice(pronoun.start, pronoun.end).toLowerCase());
    if (told?.gender === gender && told.number !== 'many') return pronoun;
  }
  return null;
}

/** Whoever comes first in the last sentence up to an offset that names somebody who may be of a gender. */
function namedBefore(
  offset: number,
  gender: Gender,
  seen: readonly Sighting[],
  genders: ReadonlyMap<string, Gender>,
): Sighting | null {
  let best: Sighting | null = null;
  for (const sighting of seen) {
    const { actor, mention, quoted, sentence } = sighting;
    if (mention.start > offset || quoted || actor.kind !== 'person') continue;
    if ((genders.get(actor.id) ?? gender) !== gender) continue;
    if (mention.start === offset) return sighting;
    if (best !== null && sentence < best.sentence) break;
    best = sighting;
  }
  return best;
}

/** Whether words for a person stand in a later sentence than a name, or before it in the same. */
function isNearer({ start, away }: NearStranger, here: number, best: Sighting | null): boolean {
  if (best === null) return true;
  const sentence = here - away;
  return sentence > best.sentence || (sentence === best.sentence && start < best.mention.start);
}
