import type { Analysis } from '../../../src/core/analysis.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { nameSpeakers } from '../../../src/core/quotes/name-speakers.ts';
import type { Quote, QuoteEvidence, QuoteKind } from '../../../src/core/quotes/quote.ts';

/** What a card tells about a quote, before it is put into the words of a language. */
export type QuoteDescription = {
  readonly kind: QuoteKind;
  /** Names of actors, or else the article's own words for the speaker. Empty: unknown. */
  readonly speakers: readonly string[];
  /** The article's words for the speaker at this place, where they are not the name itself: “she”, “Byron”. */
  readonly namedHere: string | null;
  /** The reporting words: “said”. */
  readonly cue: string | null;
  readonly evidence: QuoteEvidence;
  /** How many utterances of the first speaker the article quotes, this one included; `null`: unknown speaker. */
  readonly utterances: number | null;
};

/**
 * Gathers what is known about a quote. A piece of a broken-up quote that names nobody takes the speaker from the piece
 * that does: they are one utterance.
 *
 *     “We won,” said Ada Byron, “and fairly.”   // both pieces: { speakers: ['Ada Byron'], cue: 'said', … }
 */
export function describeQuote(article: Article, analysis: Analysis, quote: Quote): QuoteDescription {
  const pieces = analysis.quotes.filter((piece) => piece.group === quote.group);
  const told = [quote, ...pieces].find((piece) => piece.speakers.length > 0) ?? quote;
  const textOf = ({ start, end }: { start: number; end: number }) => collapse(article.text.slice(start, end));
  const speakers = nameSpeakers(told, article.text, analysis.actors);
  const namedHere = told.speaker === null ? null : textOf(told.speaker);
  return {
    kind: quote.kind,
    speakers,
    namedHere: namedHere !== null && speakers.includes(namedHere) ? null : namedHere,
    cue: told.cue === null ? null : textOf(told.cue),
    evidence: told.evidence,
    utterances: told.actor === null ? null : utterancesOf(told.actor, analysis),
  };
}

function utterancesOf(actor: string, analysis: Analysis): number {
  const theirs = analysis.quotes.filter((quote) => quote.speakers.some((speaker) => speaker.actor === actor));
  return new Set(theirs.map((quote) => quote.group)).size;
}

function collapse(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
