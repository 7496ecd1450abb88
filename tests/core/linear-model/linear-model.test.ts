import { describe, expect, it } from 'vitest';
import { parseWeights } from '../../../src/core/linear-model/linear-model.ts';

describe('parseWeights', () => {
  it.each([
    ['colon|near', 0.65],
    ['colon|far', -0.04],
    ['colon', 1.4],
    ['colon|', undefined],
    ['near', undefined],
    ['comma|near', undefined],
  ])('puts each ending behind the beginning of its line: %s', (feature, weight) => {
    const model = parseWeights('\ncolon|\tnear 65\tfar -4\n\tcolon 140\n');
    expect(model.get(feature)).toBe(weight);
    expect(model.get(feature)).toBe(weight);
  });

  it('takes the last blank for the one before the weight', () => {
    expect(parseWeights('word|\tde la 7').get('word|de la')).toBe(0.07);
  });
});
