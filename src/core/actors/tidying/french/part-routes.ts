import type { Name } from '../../name.ts';
import { partEach } from '../parting/part-each.ts';

/** What goes from one place to another, right before both; with its capital it may have been read as part of the name. */
const ROUTE = /(?<![\p{L}-])(?:axe|itinéraire|liaison|ligne|route|traversée|trajet|tronçon) $/iu;

const WITH_ROUTE = /^(?:Axe|Itinéraire|Liaison|Ligne|Route|Traversée|Trajet|Tronçon) /u;

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
    const noun = WITH_ROUTE.exec(written)?.[0] ?? '';
    const isRoute = noun !== '' || ROUTE.test(text.slice(Math.max(0, name.start - REACH), name.start));
    return isRoute && PLACES.test(written.slice(noun.length)) ? placesOf(name, written, noun.length) : null;
  });
}

/** Longer than the longest noun, and the blank behind it. */
const REACH = 12;

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
