import type { Analysis } from '../../src/core/analysis.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { Reading } from '../../src/dom/reading.ts';
import { type Layer, layerOfQuote } from '../../src/messages/layers/layers.ts';

/** The places in the page that each layer marks. */
export type LayerRanges = { readonly [L in Layer]: readonly Range[] };

/**
 * Finds what each layer marks. Of an actor only its names are marked: marks under every “she” and “the minister” would
 * outnumber the words around them.
 */
export function layerRanges(reading: Reading, analysis: Analysis): LayerRanges {
  const rangesOf = (spans: readonly Span[]) => spans.flatMap((span) => reading.rangesOf(span.start, span.end));
  const namesOf = (kind: Layer) =>
    analysis.actors
      .filter((actor) => actor.kind === kind)
      .flatMap((actor) => actor.mentions.filter((mention) => mention.kind === 'name'));
  return {
    quotes: rangesOf(analysis.quotes.filter((quote) => layerOfQuote(quote) === 'quotes')),
    indirect: rangesOf(analysis.quotes.filter((quote) => layerOfQuote(quote) === 'indirect')),
    person: rangesOf(namesOf('person')),
    organisation: rangesOf(namesOf('organisation')),
    place: rangesOf(namesOf('place')),
  };
}
