import type { LanguagePack } from '../languages/pack.ts';

/**
 * The model of a language's group: English has its own, the six other languages share one. A model is read when its
 * first article comes, so that loading the module costs nothing.
 *
 *     modelsByLanguage('\tcolon 140', '\tcolon 90', parseWeights)(GERMAN_PACK).get('colon')   // 0.9
 */
export function modelsByLanguage<Model>(
  english: string,
  european: string,
  parse: (lines: string) => Model,
): (pack: LanguagePack) => Model {
  const models = new Map<string, Model>();
  return ({ code }) => {
    const weights = code === 'en' ? english : european;
    const model = models.get(weights) ?? parse(weights);
    models.set(weights, model);
    return model;
  };
}
