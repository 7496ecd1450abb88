import type { Cast, Place } from './constructs/construct.ts';
import { buildFrame, type Cutting } from './frame/build-frame.ts';
import { findClauses } from './frame/find-clauses.ts';
import type { Frame } from './frame/frame.ts';
import type { Mark } from './marks/mark.ts';

/**
 * Somebody's words within somebody's words, as far as they are said to be that: a colon or a verb of speech leads to them.
 * The words around, inside the outer marks, are read as a paragraph of their own.
 *
 *     «Mi madre me dijo: “No vayas”. Y fui», cuenta Ada Byron.   → “No vayas”, said by "mi madre"
 *     «Era un “loro” y nada más», cuenta Ada Byron.              → none
 *
 * @param outer Marks of one block at depth 0, in text order.
 * @param inner Marks of the block at depth 1, in text order.
 */
export function readNested(cutting: Cutting, outer: readonly Mark[], inner: readonly Mark[], cast: Cast): Place[] {
  let next = 0;
  return outer.flatMap((mark) => {
    while ((inner[next]?.start ?? Number.POSITIVE_INFINITY) < mark.inner.start) next++;
    const own: Mark[] = [];
    for (let one = inner[next]; one !== undefined && one.end <= mark.inner.end; one = inner[++next]) own.push(one);
    return own.length === 0 ? [] : placesWithin(cutting, mark, own, cast);
  });
}

function placesWithin(cutting: Cutting, mark: Mark, inner: readonly Mark[], cast: Cast): Place[] {
  const frame = buildFrame(cutting, mark.inner, inner, 0);
  const paragraphs = [{ frame, clauses: findClauses(frame, cutting.pack) }];
  return frame.units.flatMap((unit, at): Place[] =>
    unit.mark === null || !isLedTo(frame, at, cutting)
      ? []
      : [{ ...cutting, paragraphs, paragraph: 0, unit: at, mark: unit.mark, cast }],
  );
}

function isLedTo({ units }: Frame, at: number, { pack }: Cutting): boolean {
  const before = units[at - 1];
  return before?.text === ':' || pack.verbs.get(before?.lower ?? '')?.force === 'saying';
}
