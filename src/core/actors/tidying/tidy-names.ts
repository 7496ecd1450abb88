import type { Article } from '../../article/article.ts';
import { packOf } from '../../languages/pack-of.ts';
import { languageOf } from '../language-of.ts';
import type { Name } from '../name.ts';
import { commonOrder } from './orders/common-order.ts';
import { ENGLISH_ORDER } from './orders/english-order.ts';
import { otherOrder } from './orders/other-order.ts';

/**
 * Mends the names that were found in an article, one thing after the other: first what is its language's own, then what
 * is every language's. The orders stand in `orders/`.
 *
 *     [Mr Karl Orr] in an English article   → Karl Orr
 */
export function tidyNames(article: Article, names: readonly Name[]): readonly Name[] {
  const lang = languageOf(article);
  const pack = packOf(article.lang);
  const own = lang === 'en' ? ENGLISH_ORDER : otherOrder(lang, pack);
  return [...own, ...commonOrder(pack)].reduce<readonly Name[]>((sofar, tidy) => tidy(article.text, sofar), names);
}
