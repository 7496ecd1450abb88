import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import type { Speaker } from '../quote.ts';
import type { ActorIndex, Sighting } from './referents/sightings/actor-index.ts';
import { sightingsIn } from './referents/sightings/sightings-in.ts';

const WORD = /[\p{L}\p{N}&][\p{L}\p{N}.’'-]*/gu;

/** A title, an article and a role between two names: "and the Norham councillor". */
const MOST_BETWEEN = 5;

/**
 * Everybody whom words for speakers name, where they speak together; empty where they name one or nobody.
 *
 *     Ada Byron and the engineer Bo Vance           → Ada Byron, Bo Vance
 *     Ada Byron and US Minister of State Bo Vance   → Ada Byron, Bo Vance
 *     Ada Byron and Bo Vance’s lawyer               → none: neither speaks
 *     a spokesman for Ada Byron and Bo Vance        → none: they do not speak themselves
 */
export function speakersTogether(text: string, words: Span, index: ActorIndex, pack: LanguagePack): Speaker[] {
  const sightings = sightingsIn(index, words).filter(({ mention }) => mention.kind === 'name');
  const named = sightings.filter((one, at) => !isCountryOf(text, one, sightings[at + 1], pack));
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

/** "US | Minister Bo Vance": a place that only tells where the next one is from. */
function isCountryOf(
  text: string,
  { actor, mention }: Sighting,
  next: Sighting | undefined,
  pack: LanguagePack,
): boolean {
  return actor.kind === 'place' && next !== undefined && !isApart(text, mention.end, next.mention.start, pack);
}

/** A comma or “and” between two names, and little more. */
function joins(text: string, one: Sighting, next: Sighting, pack: LanguagePack): boolean {
  const between = wordsIn(text, one.mention.end, next.mention.start);
  if (!isApart(text, one.mention.end, next.mention.start, pack) || between.length > MOST_BETWEEN) return false;
  return !between.some((word, at) => pack.prepositions.has(word) && !isInTitle(between, at, pack));
}

function isApart(text: string, start: number, end: number, pack: LanguagePack): boolean {
  return pack.coordinators.has(wordsIn(text, start, end)[0] ?? '') || /^,\s/.test(text.slice(start, end));
}

/** "minister | of | state": what a title is of, with its bearer behind it. */
function isInTitle(words: readonly string[], at: number, { titles, genitives }: LanguagePack): boolean {
  return genitives.has(words[at] ?? '') && titles.has(words[at - 1] ?? '') && at + 1 < words.length;
}

function wordsIn(text: string, start: number, end: number): string[] {
  return text.slice(start, end).toLowerCase().match(WORD) ?? [];
}
