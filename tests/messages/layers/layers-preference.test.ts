import { expect, it, vi } from 'vitest';
import { DEFAULT_LAYERS } from '../../../src/messages/layers/layers.ts';
import { layersPreference, type StoredArea } from '../../../src/messages/layers/layers-preference.ts';

function areaWith(stored: Record<string, unknown>): StoredArea {
  const observers: ((value: unknown) => void)[] = [];
  return {
    read: async (key) => stored[key],
    write: async (key, value) => {
      stored[key] = value;
      for (const observer of observers) observer(value);
    },
    observe: (_key, onChange, signal) => {
      observers.push(onChange);
      signal.addEventListener('abort', () => observers.splice(0));
    },
  };
}

it('shows all layers until one was switched off', async () => {
  const layers = layersPreference(areaWith({}));
  expect(await layers.read()).toEqual(DEFAULT_LAYERS);
  await layers.save({ ...DEFAULT_LAYERS, place: false });
  expect(await layers.read()).toEqual({ ...DEFAULT_LAYERS, place: false });
});

it('tells of changes, until told to stop', async () => {
  const layers = layersPreference(areaWith({}));
  const life = new AbortController();
  const onChange = vi.fn();
  layers.observe(onChange, life.signal);
  await layers.save({ ...DEFAULT_LAYERS, quotes: false });
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_LAYERS, quotes: false });
  life.abort();
  await layers.save(DEFAULT_LAYERS);
  expect(onChange).toHaveBeenCalledOnce();
});

it('repairs what was stored damaged', async () => {
  expect(await layersPreference(areaWith({ layers: { quotes: 'no' } })).read()).toEqual(DEFAULT_LAYERS);
});
