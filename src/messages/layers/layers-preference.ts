import { type Layers, parseLayers } from './layers.ts';

/** A place where small things are kept under a name, and seen by every context at once. */
export type StoredArea = {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: object) => Promise<void>;
  readonly observe: (key: string, onChange: (value: unknown) => void, signal: AbortSignal) => void;
};

/** The layers that the reader wants to see. */
export type LayersPreference = {
  readonly read: () => Promise<Layers>;
  readonly save: (layers: Layers) => Promise<void>;
  /** Calls back at every change, from whichever context it comes. */
  readonly observe: (onChange: (layers: Layers) => void, signal: AbortSignal) => void;
};

const KEY = 'layers';

/**
 * The layers preference, kept in a stored area.
 *
 *     const layers = layersPreference(localArea);   // localArea from src/platform/storage.ts
 *     layers.observe(repaint, signal);
 */
export function layersPreference(area: StoredArea): LayersPreference {
  return {
    read: async () => parseLayers(await area.read(KEY)),
    save: (layers) => area.write(KEY, layers),
    observe: (onChange, signal) => area.observe(KEY, (value) => onChange(parseLayers(value)), signal),
  };
}
