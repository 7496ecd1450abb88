import type { Actor } from '../../core/actors/actor.ts';
import type { Analysis } from '../../core/analysis.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import type { Span } from '../../core/text/span.ts';
import type { PageView } from '../../messages/protocol.ts';

/**
 * What was found on a page, for a terminal: the headline, each actor with its mentions, each quote with its speaker.
 *
 *     describePage(view)
 *     // Ferry to sail again
 *     //
 *     // Actors
 *     //     4  Ada Byron (person)
 *     //
 *     // Quotes
 *     //     Ada Byron: “We won,”
 */
export function describePage({ article, analysis }: PageView): string {
  const headline = article.headline ?? 'No headline';
  if (analysis === null) return `${headline}\n\nThis page is no article.`;
  const textOf = ({ start, end }: Span) => article.text.slice(start, end);
  return [
    headline,
    '',
    `Actors: ${analysis.actors.length}`,
    ...analysis.actors.map((actor) => `${String(actor.mentions.length).padStart(5)}  ${actor.name} (${actor.kind})`),
    '',
    `Quotes: ${analysis.quotes.length}`,
    ...analysis.quotes.map((quote) => `    ${speakersOf(quote, analysis, textOf)}: ${textOf(quote)}`),
  ].join('\n');
}

/** The speakers' full names; for one who is no actor the article's words, and “unknown” where nobody can tell. */
function speakersOf(quote: Quote, { actors }: Analysis, textOf: (span: Span) => string): string {
  const nameOf = (id: string | null) => actors.find((actor: Actor) => actor.id === id)?.name ?? null;
  const names = quote.speakers.map((speaker) => nameOf(speaker.actor) ?? textOf(speaker));
  return names.length > 0 ? names.join(' and ') : 'unknown';
}
