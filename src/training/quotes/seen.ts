import { articleFromText } from '../../core/article/article-from-text.ts';
import { packOf } from '../../core/languages/pack-of.ts';
import type { Place } from '../../core/quotes/constructs/construct.ts';
import { describeSetting, type Setting } from '../../core/quotes/describe-setting.ts';
import { readPlaces } from '../../core/quotes/read-places.ts';
import { type Proposal, proposeSpeakers } from '../../core/quotes/speakers/ranking/propose-speakers.ts';
import { actorsIn } from '../actors-in.ts';
import type { GoldArticle, GoldQuote } from './gold/gold.ts';
import { matchGoldQuote } from './gold/match-gold-quote.ts';

/** A pair of marks as the engine reads it, and what the annotators said of it. */
export type Seen = {
  readonly article: GoldArticle;
  readonly place: Place;
  readonly setting: Setting;
  readonly proposals: readonly Proposal[];
  readonly gold: GoldQuote | null;
};

/** Reads every pair of marks of an annotated article; none if we have no words for its language. */
export function seenIn(article: GoldArticle): Seen[] {
  const pack = packOf(article.lang);
  if (pack === null) return [];
  const plain = articleFromText(article.text, article.lang);
  return readPlaces(plain, pack, actorsIn(plain)).places.map((place) => {
    const setting = describeSetting(place);
    return {
      article,
      place,
      setting,
      proposals: proposeSpeakers(place, setting),
      gold: matchGoldQuote(article, place.mark),
    };
  });
}
