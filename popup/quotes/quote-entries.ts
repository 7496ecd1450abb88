import type { Analysis } from '../../src/core/analysis.ts';
import type { Article } from '../../src/core/article/article.ts';
import { nameSpeakers } from '../../src/core/quotes/name-speakers.ts';
import type { Quote, QuoteKind } from '../../src/core/quotes/quote.ts';

/** One utterance as the popup lists it. Offsets are those of its first piece in `Article.text`, where a jump leads. */
export type QuoteEntry = {
  readonly group: number;
  readonly kind: QuoteKind;
  /** The words as they stand in the article, one text for each piece: `“We won,”` and `“and fairly.”` */
  readonly pieces: readonly string[];
  /** Names of actors, or else the article's own words for the speaker. Empty: unknown. */
  readonly speakers: readonly string[];
  readonly isUnsure: boolean;
  readonly start: number;
  readonly end: number;
};

/**
 * The article's quotes in its order, the pieces of one utterance joined to one entry.
 *
 *     “We won,” said Ada Byron, “and fairly.”   → one entry of two pieces, said by Ada Byron
 */
export function quoteEntries(article: Article, analysis: Analysis): readonly QuoteEntry[] {
  const groups = new Map<number, Quote[]>();
  for (const quote of analysis.quotes) {
    const pieces = groups.get(quote.group);
    if (pieces) pieces.push(quote);
    else groups.set(quote.group, [quote]);
  }
  return Array.from(groups.values(), (pieces) => entryOf(pieces, article.text, analysis)).filter(
    (entry) => entry !== null,
  );
}

function entryOf(pieces: readonly Quote[], text: string, { actors }: Analysis): QuoteEntry | null {
  const [first] = pieces;
  if (!first) return null;
  const attributed = pieces.find((piece) => piece.speakers.length > 0) ?? first;
  return {
    group: first.group,
    kind: first.kind,
    pieces: pieces.map((piece) => collapse(text.slice(piece.start, piece.end))),
    speakers: nameSpeakers(attributed, text, actors),
    isUnsure: attributed.evidence.confidence === 'unsure',
    start: first.start,
    end: first.end,
  };
}

/** A quote over several paragraphs reads on as one text in the list. */
function collapse(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
