import { DEFAULT_LAYERS, type Layers } from '../../src/messages/layers/layers.ts';
import type { AnalysedReading } from '../reading/keep-reading.ts';
import { layerRanges } from './layer-ranges.ts';
import { type Paint, paintLayers } from './paint-layers.ts';

/** The paint of a page, through all its readings. */
export type KeptPaint = {
  /** Paints a reading in place of the one before. */
  readonly repaint: (analysed: AnalysedReading) => void;
  readonly show: (layers: Layers) => void;
  readonly shows: (layer: keyof Layers) => boolean;
  readonly restore: () => void;
  readonly isBroken: () => boolean;
};

/** Keeps a page painted until the signal is aborted; with no registry to paint in it does nothing. */
export function keepPainted(registry: HighlightRegistry | null, signal: AbortSignal): KeptPaint {
  let layers: Layers = DEFAULT_LAYERS;
  let paint: Paint | null = null;
  signal.addEventListener('abort', () => paint?.clear());
  return {
    repaint: ({ reading, analysis }) => {
      if (signal.aborted || registry === null) return;
      paint?.clear();
      paint = analysis && paintLayers(registry, layerRanges(reading, analysis), layers);
    },
    show: (wanted) => {
      layers = wanted;
      if (!signal.aborted) paint?.show(layers);
    },
    shows: (layer) => layers[layer],
    restore: () => paint?.restore(),
    isBroken: () => paint?.isBroken() ?? false,
  };
}
