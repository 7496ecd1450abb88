import { type QuoteEntry, quoteEntries } from '../../../popup/quotes/quote-entries.ts';
import type { PageView } from '../../messages/protocol.ts';

/**
 * What was found on a page, for a terminal: the headline, each actor with its mentions, each utterance with its speaker,
 * as the popup lists them.
 *
 *     describePage(view)
 *     // Ferry to sail again
 *     //
 *     // Actors: 1
 *     //     4  Ada Byron (person)
 *     //
 *     // Quotes: 2
 *     //     Ada Byron: “We won,”
 *     //     Ada Byron (denied): a foul
 */
export function describePage({ article, analysis }: PageView): string {
  const headline = article.headline ?? 'No headline';
  if (analysis === null) return `${headline}\n\nThis page is no article.`;
  const quotes = quoteEntries(article, analysis);
  return [
    headline,
    '',
    `Actors: ${analysis.actors.length}`,
    ...analysis.actors.map((actor) => `${String(actor.mentions.length).padStart(5)}  ${actor.name} (${actor.kind})`),
    '',
    `Quotes: ${quotes.length}`,
    ...quotes.map((quote) => `    ${speakersOf(quote)}${cueOf(quote)}: ${quote.pieces.join(' … ')}`),
  ].join('\n');
}

/** Who speaks, as far as anybody can tell. */
function speakersOf({ speakers, isUnsure }: QuoteEntry): string {
  if (speakers.length === 0) return 'unknown';
  return `${isUnsure ? 'perhaps ' : ''}${speakers.join(' and ')}`;
}

/** The reporting words, where only they tell whether somebody announced or denied it. */
function cueOf({ cue }: QuoteEntry): string {
  return cue === null ? '' : ` (${cue})`;
}
