import type { Actor } from '../../actors/actor.ts';
import type { Span } from '../../text/span.ts';
import type { Pronoun } from '../languages/pack.ts';
import { type Sighting, sightingsBefore } from './actor-index.ts';
import type { Resolution } from './resolve-speaker.ts';

const FURTHEST_SENTENCES = 8;
const MOST_SIGHTINGS = 30;

/**
 * Says whom a speaking pronoun stands for: somebody named before whose gender fits, near by, rather the one whom
 * a sentence begins with, rather the one who spoke last.
 *
 *     Clara Voss met Henrik Dahl. “He owes me,” she said.   → Clara Voss
 *     Halden Rail cut trains. “We regret it,” it said.      → Halden Rail
 */
export function resolvePronoun(words: Span, { text, pack, index, lastSpeaker }: Resolution): Actor | null {
  const pronoun = pack.pronouns.get(text.slice(words.start, words.end).toLowerCase());
  if (pronoun === undefined) return null;
  const here = index.sentenceAt(words.start);
  let best: { readonly actor: Actor; readonly score: number } | null = null;
  for (const sighting of sightingsBefore(index, words.start, MOST_SIGHTINGS)) {
    const away = here - sighting.sentence;
    if (away > FURTHEST_SENTENCES) break;
    if (!fits(sighting.actor, pronoun)) continue;
    const score = scoreOf(sighting, away, lastSpeaker);
    if (best === null || score > best.score) best = { actor: sighting.actor, score };
  }
  if (best === null && lastSpeaker !== null && fits(lastSpeaker, pronoun)) return lastSpeaker;
  return best?.actor ?? null;
}

function fits(actor: Actor, pronoun: Pronoun): boolean {
  if (pronoun.gender === 'thing' || pronoun.number === 'many') return actor.kind === 'organisation';
  return (
    actor.kind === 'person' && (actor.gender === null || pronoun.gender === null || actor.gender === pronoun.gender)
  );
}

function scoreOf({ actor, first }: Sighting, away: number, lastSpeaker: Actor | null): number {
  return -away + (first ? 1 : 0) + (actor.id === lastSpeaker?.id ? 1.5 : 0) + (actor.gender === null ? 0 : 0.7);
}
