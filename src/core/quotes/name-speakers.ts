import type { Actor } from '../actors/actor.ts';
import type { Quote } from './quote.ts';

/**
 * Says who speaks in a quote, for people to read: the names of actors, or else the article's own words for the speaker,
 * each once. Empty: nobody can tell.
 *
 *     nameSpeakers(quote, text, actors)   // ['Ada Byron'], where the article has “she said”
 *
 * @param text `Article.text`
 */
export function nameSpeakers(quote: Quote, text: string, actors: readonly Actor[]): readonly string[] {
  const names = quote.speakers.map(
    ({ start, end, actor }) => actors.find(({ id }) => id === actor)?.name ?? text.slice(start, end),
  );
  return [...new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()))];
}
