import type { Place } from './constructs/construct.ts';
import type { Quote } from './quote.ts';

/**
 * Makes one quote of those whose marks the next paragraph opens again, in text order; what stands inside stays.
 *
 *     «Uno. ¶ «Due», disse Ada.              → one: «Uno. ¶ «Due»
 *     «Uno.» ¶ «Due», disse Ada.             → two: the first is closed
 *     « Un, confie Ada. ¶ « Deux. »          → two: a report stands between
 *
 * @param places where the quotes' own marks stand, those inside them left out.
 */
export function joinParagraphs(quotes: readonly Quote[], places: readonly Place[]): readonly Quote[] {
  const outer = new Map(places.filter(({ pack }) => pack.joinsParagraphs).map((place) => [place.mark.start, place]));
  const joined: Quote[] = [];
  let open: number | null = null;
  for (const quote of quotes) {
    const place = outer.get(quote.start);
    const before = open === null ? undefined : joined[open];
    if (open !== null && before !== undefined && place !== undefined && goesOn(quote, before, place))
      joined[open] = { ...before, end: quote.end };
    else {
      if (place !== undefined) open = joined.length;
      joined.push(quote);
    }
    if (place?.mark.closed === true) open = null;
  }
  return joined;
}

function goesOn(quote: Quote, before: Quote, { mark, text }: Place): boolean {
  return mark.continues && before.group === quote.group && text.slice(before.end, quote.start).trim() === '';
}
