import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { FRENCH_ROUTE_NOUNS } from '../../lists/words/nouns/french-route-nouns.ts';
import type { Name } from '../../name.ts';
import { partEach } from '../parting/part-each.ts';
import { wordBefore } from '../word-before.ts';

/** What goes from one place to another, right before both; with its capital it may have been read as part of the name. */
const ROUTES = parseWordList(FRENCH_ROUTE_NOUNS);

/** Two places, or three, each of one word. */
const PLACES = /^\p{Lu}\p{Ll}[\p{L}’]+(?:-\p{Lu}\p{Ll}[\p{L}’]+){1,2}$/u;

/**
 * Parts the places between which a line or a road goes in a French article.
 *
 *     la ligne [Norham-Orrion] (organisation)   → the places Norham, Orrion
 *     la ville de [Norham-Orrion]               → as it is
 */
export function partRoutes(text: string, names: readonly Name[]): readonly Name[] {
  return partEach(names, (name) => {
    const written = text.slice(name.start, name.end);
    const noun = FIRST.exec(written)?.[0] ?? '';
    const isWithin = ROUTES.has(noun.trimEnd().toLowerCase());
    const from = isWithin ? noun.length : 0;
    const isRoute = isWithin || ROUTES.has(wordBefore(text, name) ?? '');
    return isRoute && PLACES.test(written.slice(from)) ? placesOf(name, written, from) : null;
  });
}

/** The first word of a name, with the space behind it. */
const FIRST = /^\p{Lu}\p{Ll}+ /u;

function placesOf({ start }: Name, written: string, from: number): readonly Name[] {
  let at = start + from;
  return written
    .slice(from)
    .split('-')
    .map((place) => {
      const found: Name = {
        start: at,
        end: at + place.length,
        kind: 'place',
        evidence: { rule: 'route', words: null },
      };
      at = found.end + 1;
      return found;
    });
}
