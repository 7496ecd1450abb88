import type { Span } from '../../../core/text/span.ts';
import type { GoldArticle } from './gold.ts';
import { overlapOf } from './overlap-of.ts';
import { trimmed } from './trimmed.ts';

/** Whether the annotators said that a stretch is no speech. */
export function isGoldNonSpeech(article: GoldArticle, stretch: Span): boolean {
  const own = trimmed(article.text, stretch);
  return article.nonSpeech.some((other) => overlapOf(trimmed(article.text, other), own) >= 0.5);
}
