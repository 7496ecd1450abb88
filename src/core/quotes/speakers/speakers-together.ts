import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import type { Speaker } from '../quote.ts';
import { type ActorIndex, type Sighting, sightingsIn } from './referents/actor-index.ts';

const WORD = /[\p{L}\p{N}&][\p{L}\p{N}.’'-]*/gu;

/** A title, an article and a role between two names: "and the Norham councillor". */
const MOST_BETWEEN = 5;

/**
 * Everybody whom words for speakers name, where they speak together; empty where they name one or nobody.
 *
 *     Ada Byron and the engineer Bo Vance     → Ada Byron, Bo Vance
 *     Ada Byron and Bo Vance’s lawyer         → none: neither speaks
 *     a spokesman for Ada Byron and Bo Vance  → none: they do not speak themselves
 */
export function speakersTogether(text: string, words: Span, index: ActorIndex, pack: LanguagePack): Speaker[] {
  const named = sightingsIn(index, words).filter(({ mention }) => mention.kind === 'name');
  const last = named.at(-1);
  if (last === undefined || last.mention.end !== words.end) return [];
  const leading = wordsIn(text, words.start, named[0]?.mention.start ?? words.start);
  if (leading.some((word) => pack.prepositions.has(word))) return [];
  const isJoined = named.every((one, at) => at === 0 || joins(text, named[at - 1] ?? one, one, pack));
  const actors = new Set(named.map(({ actor }) => actor));
  if (!isJoined || actors.size < 2 || actors.size < named.length) return [];
  return named.map(({ actor, mention }, at) => ({
    start: at === 0 ? words.start : mention.start,
    end: mention.end,
    actor: actor.id,
  }));
}

/** A comma or “and” between two names, and little more. */
function joins(text: string, one: Sighting, next: Sighting, pack: LanguagePack): boolean {
  const gap = text.slice(one.mention.end, next.mention.start);
  const between = wordsIn(text, one.mention.end, next.mention.start);
  const isApart = pack.coordinators.has(between[0] ?? '') || /^,\s/.test(gap);
  return isApart && between.length <= MOST_BETWEEN && !between.some((word) => pack.prepositions.has(word));
}

function wordsIn(text: string, start: number, end: number): string[] {
  return text.slice(start, end).toLowerCase().match(WORD) ?? [];
}
