import { LAYERS, type Layer, type Layers } from '../../src/messages/layers/layers.ts';
import { LAYER_NAMES } from './highlight-names.ts';
import { isGone } from './is-gone.ts';
import type { LayerRanges } from './layer-ranges.ts';

/** Paint in the page. */
export type Paint = {
  /** Shows these layers and no others. */
  readonly show: (layers: Layers) => void;
  /** Puts back what the page took out of the registry, as a page does that calls `CSS.highlights.clear()`. */
  readonly restore: () => void;
  /** Says whether the page has taken the painted text away, as a page does that renders its article again. */
  readonly isBroken: () => boolean;
  readonly clear: () => void;
};

/**
 * Paints the layers over the text, without touching the document.
 *
 *     const paint = paintLayers(CSS.highlights, layerRanges(reading, analysis), layers);
 *     paint.show({ ...layers, quotes: false });
 *     paint.clear();
 */
export function paintLayers(registry: HighlightRegistry, ranges: LayerRanges, layers: Layers): Paint {
  const highlights = LAYERS.map((layer) => ({ layer, highlight: highlightOf(layer, ranges[layer]) }));
  let shown = layers;

  const restore = () => {
    for (const { layer, highlight } of highlights) {
      const name = LAYER_NAMES[layer];
      if (shown[layer] && registry.get(name) !== highlight) registry.set(name, highlight);
    }
  };
  const hide = (isHidden: (layer: Layer) => boolean) => {
    for (const { layer, highlight } of highlights) {
      const name = LAYER_NAMES[layer];
      if (isHidden(layer) && registry.get(name) === highlight) registry.delete(name);
    }
  };

  restore();
  return {
    show: (newLayers) => {
      shown = newLayers;
      hide((layer) => !shown[layer]);
      restore();
    },
    restore,
    isBroken: () => LAYERS.some((layer) => ranges[layer].some(isGone)),
    clear: () => hide(() => true),
  };
}

function highlightOf(layer: Layer, ranges: readonly Range[]): Highlight {
  const highlight = new Highlight(...ranges);
  // Words in marks lie over the reported speech around them; a note (1) over both, an actor's line over all.
  highlight.priority = layer === 'indirect' ? -1 : layer === 'quotes' ? 0 : 2;
  return highlight;
}
