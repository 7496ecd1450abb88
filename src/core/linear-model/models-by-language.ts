import type { LanguagePack } from '../languages/pack.ts';
import { type LinearModel, parseWeights } from './linear-model.ts';

/**
 * The model of a language's group: English has its own, the six other languages share one. A model is read when its
 * first article comes, so that loading the module costs nothing.
 *
 *     modelsByLanguage('colon 140', 'colon 90')(GERMAN_PACK).get('colon')   // 0.9
 */
export function modelsByLanguage(english: string, european: string): (pack: LanguagePack) => LinearModel {
  const models = new Map<string, LinearModel>();
  return ({ code }) => {
    const weights = code === 'en' ? english : european;
    const model = models.get(weights) ?? parseWeights(weights);
    models.set(weights, model);
    return model;
  };
}
