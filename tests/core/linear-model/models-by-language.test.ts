import { describe, expect, it } from 'vitest';
import { packOf } from '../../../src/core/languages/pack-of.ts';
import { parseWeights } from '../../../src/core/linear-model/linear-model.ts';
import { modelsByLanguage } from '../../../src/core/linear-model/models-by-language.ts';

describe('modelsByLanguage', () => {
  const model = modelsByLanguage('\tcolon 140', '\tcolon 90', parseWeights);
  it.each([
    ['en', 1.4],
    ['de', 0.9],
    ['pt', 0.9],
  ])('gives %s the weights of its group', (lang, weight) => {
    const pack = packOf(lang);
    expect(pack && model(pack).get('colon')).toBe(weight);
  });
});
