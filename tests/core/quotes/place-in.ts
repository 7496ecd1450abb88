import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import type { Place } from '../../../src/core/quotes/constructs/construct.ts';
import { readPlaces } from '../../../src/core/quotes/read-places.ts';
import { packFor } from '../languages/pack-for.ts';

/** Where a pair of marks stands in a text in which no actor is known: the first, unless `nth` says which. */
export function placeIn(text: string, lang = 'en', nth = 0): Place {
  const place = readPlaces(articleFromText(text, lang), packFor(lang), []).places.at(nth);
  if (place === undefined) throw new Error(`No marks in ${text}`);
  return place;
}
