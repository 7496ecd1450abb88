import type { Span } from '../../../core/text/span.ts';
import type { NewsArticle, QuoteLabel } from '../../parse-news.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';

/**
 * An article of the training news as an annotated article: the marks say who speaks, and the speaker's words are their nearest mention
 * in the paragraph that is not itself said.
 *
 *     <q s="byron" k="direct">“We won,”</q> said [[PER#byron|Ada Byron]].      speaker "Ada Byron"
 */
export function goldOfNews(article: NewsArticle): GoldArticle {
  const { id, lang, text, nonSpeech } = article;
  const quotes = article.quotes.map((quote) => goldOf(article, quote));
  return { id, lang, text, nonSpeech, ambiguous: [], quotes, mentions: mentionsOf(article) };
}

/** Names, and the roles and pronouns that stand for somebody with a name. */
function mentionsOf({ names, roles }: NewsArticle): GoldArticle['mentions'] {
  const named = new Set(names.map(({ referent }) => referent));
  return [...names, ...roles].flatMap(({ start, end, referent }) =>
    referent !== null && named.has(referent) ? [{ start, end, referent }] : [],
  );
}

function goldOf(article: NewsArticle, quote: QuoteLabel): GoldQuote {
  const { start, end, kind } = quote;
  const who = quote.speakers[0];
  const mention = nearestMention(article, quote);
  const speaker = mention === null ? null : { ...mention, text: article.text.slice(mention.start, mention.end) };
  return { start, end, kind, speaker, ...(who === undefined ? {} : { canonicalSpeaker: who }) };
}

function nearestMention({ text, names, roles, quotes }: NewsArticle, quote: QuoteLabel): Span | null {
  const paragraph = paragraphAt(text, quote.start);
  const said = quotes.filter(({ kind }) => kind !== 'indirect');
  const mentions = [...names, ...roles].filter(
    (one) =>
      one.referent !== null &&
      quote.speakers.includes(one.referent) &&
      isWithin(one, paragraph) &&
      (isLabel(text, one, quote) || ![quote, ...said].some((other) => isWithin(one, other))),
  );
  const [nearest] = mentions.sort((one, other) => distance(one, quote) - distance(other, quote));
  return nearest === undefined ? null : { start: nearest.start, end: nearest.end };
}

/** "BYRON: We won.": the label that a transcript's marks begin with. */
function isLabel(text: string, one: Span, quote: Span): boolean {
  return one.start >= quote.start && one.start <= quote.start + 2 && text[one.end] === ':';
}

function paragraphAt(text: string, at: number): Span {
  const end = text.indexOf('\n\n', at);
  return { start: text.lastIndexOf('\n\n', at) + 1, end: end < 0 ? text.length : end };
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function distance(one: Span, other: Span): number {
  return one.start >= other.end ? one.start - other.end : other.start - one.end;
}
