import type { Cast, Place } from './constructs/construct.ts';
import { buildFrame } from './frame/build-frame.ts';
import { findClauses } from './frame/find-clauses.ts';
import type { Frame } from './frame/frame.ts';
import type { Cutting } from './frame/units/add-unit.ts';
import { isSupposed } from './is-supposed.ts';
import type { Mark } from './marks/mark.ts';

const FEWEST_WORDS = 3;

/** A pair of marks inside another, in its place there, and the pair around it. */
export type NestedPlace = { readonly place: Place; readonly outer: Mark };

/**
 * Somebody's words within somebody's words, as far as they are said to be that: a colon, a verb of speech, also before a
 * comma, or, where they are more than a name, a comma leads to them.
 * The words around, inside the outer marks, are read as a paragraph of their own.
 *
 *     «Mi madre me dijo: “No vayas”. Y fui», cuenta Ada Byron.   → “No vayas”, said by "mi madre"
 *     “He said, ‘Jump!’ and I jumped,” Ada Byron said.           → ‘Jump!’, said by "He"
 *     «Era un “loro” y nada más», cuenta Ada Byron.              → none
 *     “Nobody can say, ‘Let it fall,’” Ada Byron said.           → none: only supposed
 *
 * @param outer Marks of one block at depth 0, in text order.
 * @param inner Marks of the block at depth 1, in text order.
 */
export function readNested(
  cutting: Cutting,
  outer: readonly Mark[],
  inner: readonly Mark[],
  cast: Cast,
): NestedPlace[] {
  let next = 0;
  return outer.flatMap((mark) => {
    while ((inner[next]?.start ?? Number.POSITIVE_INFINITY) < mark.inner.start) next++;
    const own: Mark[] = [];
    for (let one = inner[next]; one !== undefined && one.end <= mark.inner.end; one = inner[++next]) own.push(one);
    return own.length === 0 ? [] : placesWithin(cutting, mark, own, cast);
  });
}

function placesWithin(cutting: Cutting, mark: Mark, inner: readonly Mark[], cast: Cast): NestedPlace[] {
  const frame = buildFrame(cutting, mark.inner, inner, 0);
  const paragraphs = [{ frame, clauses: findClauses(frame, cutting.pack) }];
  return frame.units.flatMap((unit, at): NestedPlace[] => {
    if (unit.mark === null || !isLedTo(frame, at, cutting)) return [];
    const place: Place = {
      ...cutting,
      paragraphs,
      paragraph: 0,
      unit: at,
      mark: unit.mark,
      cast,
      guest: null,
      source: null,
    };
    return isSupposed(place) ? [] : [{ outer: mark, place }];
  });
}

function isLedTo({ units }: Frame, at: number, { text, pack }: Cutting): boolean {
  const before = units[at - 1];
  if (before?.text === ':') return true;
  const mark = units[at]?.mark ?? null;
  const words =
    mark === null ? 0 : text.slice(mark.inner.start, mark.inner.end).trim().split(/\s+/, FEWEST_WORDS).length;
  const said = pack.verbs.get(units[before?.text === ',' ? at - 2 : at - 1]?.lower ?? '')?.force === 'saying';
  if (before?.text === ',') return said || words === FEWEST_WORDS;
  return words > 1 && said;
}
