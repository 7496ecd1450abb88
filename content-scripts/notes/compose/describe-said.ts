import type { Analysis } from '../../../src/core/analysis.ts';
import type { Article } from '../../../src/core/article/article.ts';
import type { Said } from '../../../src/core/notes/note.ts';
import type { Quote } from '../../../src/core/quotes/quote.ts';
import type { Span } from '../../../src/core/text/span.ts';

/**
 * What is kept of who said a quote. As in `describeQuote`, a piece of a broken-up quote that names nobody takes the
 * speaker from the piece that does.
 *
 *     “We won,” said Ada Byron, “and fairly.”
 *     // both: { kind: 'direct', speakers: [{ words: 'Ada Byron', name: 'Ada Byron' }], cue: 'said' }
 */
export function describeSaid(article: Article, analysis: Analysis, quote: Quote): Said {
  const pieces = analysis.quotes.filter((piece) => piece.group === quote.group);
  const told = [quote, ...pieces].find((piece) => piece.speakers.length > 0) ?? quote;
  const names = new Map(analysis.actors.map((actor) => [actor.id, actor.name]));
  const textOf = ({ start, end }: Span) => article.text.slice(start, end).replace(/\s+/g, ' ').trim();
  return {
    kind: quote.kind,
    speakers: told.speakers.map((speaker) => ({
      words: textOf(speaker),
      name: speaker.actor === null ? null : (names.get(speaker.actor) ?? null),
    })),
    cue: told.cue === null ? null : textOf(told.cue),
  };
}
