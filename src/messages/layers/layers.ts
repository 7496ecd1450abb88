import * as v from 'valibot';
import { ACTOR_KINDS } from '../../core/actors/actor.ts';
import type { Quote } from '../../core/quotes/quote.ts';

/**
 * What can be highlighted in a page, each switched on or off by the reader. `quotes` are words in marks, `indirect` is
 * speech reported without them.
 */
export const LAYERS = ['quotes', 'indirect', ...ACTOR_KINDS] as const;

/** One of `LAYERS`. */
export type Layer = (typeof LAYERS)[number];

/** The layer that a quote is painted in: a piece in marks inside reported speech keeps the stronger one. */
export function layerOfQuote(quote: Pick<Quote, 'kind'>): 'quotes' | 'indirect' {
  return quote.kind === 'indirect' ? 'indirect' : 'quotes';
}

/** `true`: shown. */
export type Layers = { readonly [L in Layer]: boolean };

/** Everything is shown until the reader says otherwise. */
export const DEFAULT_LAYERS = {
  quotes: true,
  indirect: true,
  person: true,
  organisation: true,
  place: true,
} as const satisfies Layers;

const layerSchema = v.fallback(v.boolean(), true);

const layersSchema = v.fallback(
  v.object({
    quotes: layerSchema,
    indirect: layerSchema,
    person: layerSchema,
    organisation: layerSchema,
    place: layerSchema,
  }),
  DEFAULT_LAYERS,
) satisfies v.GenericSchema<unknown, Layers>;

/**
 * Reads stored layers; what is missing or damaged is shown.
 *
 *     parseLayers({ quotes: false })   // DEFAULT_LAYERS, but for the quotes
 *     parseLayers(undefined)           // DEFAULT_LAYERS
 */
export function parseLayers(stored: unknown): Layers {
  return v.parse(layersSchema, stored);
}
