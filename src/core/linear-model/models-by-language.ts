import { onceByLanguage } from '../languages/once-by-language.ts';
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
  return onceByLanguage(
    ({ group }) => parse(group === 'english' ? english : european),
    ({ group }) => group,
  );
}
