import type { NewsArticle } from '../parse-news.ts';

/**
 * Copies an article with its headline in capitals or in Title Case, as half of the papers write theirs; marks stay where
 * they are, since no letter changes its length.
 *
 *     Byron wins race   → BYRON WINS RACE or Byron Wins Race
 */
export function recaseHeadline(article: NewsArticle, style: 'capitals' | 'title'): NewsArticle {
  const end = article.text.indexOf('\n');
  if (end < 0) return article;
  const headline = article.text.slice(0, end);
  const recased = style === 'capitals' ? headline.toUpperCase() : capitaliseWords(headline);
  return recased.length === headline.length ? { ...article, text: recased + article.text.slice(end) } : article;
}

/** Words of four letters or more; small words stay small. */
function capitaliseWords(line: string): string {
  return line.replace(/(?<![\p{L}’'])\p{Ll}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase());
}
