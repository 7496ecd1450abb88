import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_LAYERS, parseLayers } from '../../../src/messages/layers/layers.ts';

describe('stored layers', () => {
  const none = { quotes: false, indirect: false, person: false, organisation: false, place: false };
  const cases = [
    { what: 'nothing stored: all are shown', stored: undefined, layers: DEFAULT_LAYERS },
    { what: 'all switched off', stored: none, layers: none },
    { what: 'one missing: it is shown', stored: { quotes: false }, layers: { ...DEFAULT_LAYERS, quotes: false } },
    { what: 'one damaged: it is shown', stored: { ...none, place: 'no' }, layers: { ...none, place: true } },
    { what: 'an unknown one is forgotten', stored: { ...none, animal: true }, layers: none },
    { what: 'no object', stored: 'quotes', layers: DEFAULT_LAYERS },
  ];

  it.each(cases)('$what', ({ stored, layers }) => {
    expect(parseLayers(stored)).toEqual(layers);
  });

  it('are whole, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const shown = expect.any(Boolean);
        expect(parseLayers(stored)).toEqual({
          quotes: shown,
          indirect: shown,
          person: shown,
          organisation: shown,
          place: shown,
        });
      }),
    );
  });
});
