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
  /** The reporting words where nothing is in marks: whether somebody “announced” or “denied” what follows. */
  readonly cue: string | null;
  readonly start: number;
  readonly end: number;
};

/**
 * The article's quotes in its order, the pieces of one utterance joined to one entry.
 *
 *     “We won,” said Ada Byron, “and fairly.”   → one entry of two pieces, said by Ada Byron
 *     Ada Byron said she was “very happy”.      → one entry: she was “very happy”
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
  const marked = pieces.filter((piece) => piece.kind !== 'indirect');
  const attributed = [...marked, ...pieces].find((piece) => piece.speakers.length > 0) ?? first;
  const hasReport = marked.length < pieces.length;
  return {
    group: first.group,
    kind: hasReport && marked.length > 0 ? 'mixed' : first.kind,
    pieces: outermost(pieces).map((piece) => collapse(text.slice(piece.start, piece.end))),
    speakers: nameSpeakers(attributed, text, actors),
    isUnsure: attributed.evidence.confidence === 'unsure',
    cue: marked.length === 0 && first.cue !== null ? collapse(text.slice(first.cue.start, first.cue.end)) : null,
    start: first.start,
    end: first.end,
  };
}

/** Words in marks that stand within a report of the same utterance are read there. */
function outermost(pieces: readonly Quote[]): readonly Quote[] {
  let reached = 0;
  const outerFirst = [...pieces].sort((one, other) => one.start - other.start || other.end - one.end);
  return outerFirst.filter(({ end }) => {
    const isWithin = end <= reached;
    reached = Math.max(reached, end);
    return !isWithin;
  });
}

/** A quote over several paragraphs reads on as one text in the list. */
function collapse(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
