import { analyse } from '../../src/core/analyse.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Article } from '../../src/core/article/article.ts';
import type { Learned } from '../../src/core/learned/learned.ts';
import { modelOf } from '../../src/training/model-of.ts';

/** What was learned for a language, as it is shipped. */
export function learnedFor(lang: string): Learned {
  const { learned } = modelOf(lang);
  if (learned === null) throw new Error(`nothing was learned for ${lang}`);
  return learned;
}

/** Analyses as the product does, but finds names by rules, so that a test does not change with the names' model. */
export function analyseLearned(article: Article): Analysis {
  return analyse(article, { names: null, learned: modelOf(article.lang).learned });
}
