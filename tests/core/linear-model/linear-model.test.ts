import { describe, expect, it } from 'vitest';
import { parseWeights } from '../../../src/core/linear-model/linear-model.ts';

describe('parseWeights', () => {
  it('puts each ending behind the beginning of its line', () => {
    expect([...parseWeights('\ncolon|\tnear 65\tfar -4\n\tcolon 140\n')]).toEqual([
      ['colon|near', 0.65],
      ['colon|far', -0.04],
      ['colon', 1.4],
    ]);
  });

  it('takes the last blank for the one before the weight', () => {
    expect(parseWeights('word|\tde la 7').get('word|de la')).toBe(0.07);
  });
});
