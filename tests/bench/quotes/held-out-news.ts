import type { NewsArticle } from '../../../src/training/parse-news.ts';
import { fifthOf } from '../../../src/training/quotes/fifth-of.ts';
import { goldOfNews } from '../../../src/training/quotes/gold/gold-of-news.ts';
import { readNews } from '../../../src/training/read-news.ts';

const NEWS = 'src/training/news';

/** The articles of our training news in one fifth, a line of JSON each, as the measuring tools read annotated articles. */
export function heldOutNews(lang: string, fifth: number): string {
  return readNews(NEWS, lang)
    .train.filter(({ id }) => id.startsWith('inv') && fifthOf(id) === fifth)
    .map((article) => `${JSON.stringify(annotated(article))}\n`)
    .join('');
}

/** The tools want each quote's words, and the speaker's fullest name instead of an id. */
function annotated(article: NewsArticle) {
  const gold = goldOfNews(article);
  const quotes = gold.quotes.map(({ canonicalSpeaker, ...quote }) => ({
    ...quote,
    text: article.text.slice(quote.start, quote.end),
    canonicalSpeaker: canonicalSpeaker === undefined ? undefined : fullestName(article, canonicalSpeaker),
  }));
  return { ...gold, quotes };
}

function fullestName({ names, text }: NewsArticle, who: string): string | undefined {
  return names
    .filter(({ referent }) => referent === who)
    .map(({ start, end }) => text.slice(start, end))
    .sort((one, other) => other.length - one.length)[0];
}
