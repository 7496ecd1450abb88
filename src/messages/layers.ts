import * as v from 'valibot';
import { ACTOR_KINDS } from '../core/actors/actor.ts';

/** What can be highlighted in a page, each switched on or off by the reader. */
export const LAYERS = ['quotes', ...ACTOR_KINDS] as const;

export type Layer = (typeof LAYERS)[number];

/** `true`: shown. */
export type Layers = { readonly [L in Layer]: boolean };

/** Everything is shown until the reader says otherwise. */
export const DEFAULT_LAYERS = { quotes: true, person: true, organisation: true, place: true } as const satisfies Layers;

const layerSchema = v.fallback(v.boolean(), true);

const layersSchema = v.fallback(
  v.object({ quotes: layerSchema, person: layerSchema, organisation: layerSchema, place: layerSchema }),
  DEFAULT_LAYERS,
) satisfies v.GenericSchema<unknown, Layers>;

/**
 * Reads stored layers; what is missing or damaged is shown.
 *
 *     parseLayers({ quotes: false })   // { quotes: false, person: true, organisation: true, place: true }
 *     parseLayers(undefined)           // DEFAULT_LAYERS
 */
export function parseLayers(stored: unknown): Layers {
  return v.parse(layersSchema, stored);
}
