import type { Article } from '../../../article/article.ts';
import { languageOf } from '../../language-of.ts';
import type { ActorModel } from '../model.ts';

/**
 * The model if it reads the article's language, else `null`.
 *
 *     readBy(english, articleFromText('Góðan dag', 'is'))   // null
 */
export function readBy(model: ActorModel | null, article: Article): ActorModel | null {
  return model?.langs.includes(languageOf(article)) ? model : null;
}
