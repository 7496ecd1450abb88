import type { Place } from './constructs/construct.ts';
import type { Quote } from './quote.ts';

/**
 * Makes one quote of those whose marks the next paragraph opens again, in text order; what stands inside stays.
 *
 *     «Uno. ¶ «Due», disse Ada.      → one: «Uno. ¶ «Due»
 *     «Uno.» ¶ «Due», disse Ada.     → two: the first is closed
 *
 * @param places where the quotes' own marks stand, those inside them left out.
 */
export function joinParagraphs(quotes: readonly Quote[], places: readonly Place[]): readonly Quote[] {
  const marks = new Map(places.filter(({ pack }) => pack.joinsParagraphs).map(({ mark }) => [mark.start, mark]));
  const joined: Quote[] = [];
  let open: number | null = null;
  for (const quote of quotes) {
    const mark = marks.get(quote.start);
    const before = open === null ? undefined : joined[open];
    if (mark?.continues === true && open !== null && before !== undefined && before.group === quote.group)
      joined[open] = { ...before, end: quote.end };
    else {
      if (mark !== undefined) open = joined.length;
      joined.push(quote);
    }
    if (mark?.closed === true) open = null;
  }
  return joined;
}
