import type { FeatureTree } from '../../../core/linear-model/feature-tree.ts';
import { bestScored } from '../../../core/quotes/speakers/ranking/best-scored.ts';
import { scoreProposals } from '../../../core/quotes/speakers/ranking/score-proposals.ts';
import { speechFeatures } from '../../../core/quotes/speech/speech-features.ts';
import type { Choice } from '../../linear-model/fit-weights.ts';
import { isGoldNonSpeech } from '../gold/is-gold-non-speech.ts';
import type { Seen } from '../seen.ts';

/** Whether one pair of marks is speech, in an article of a language. */
export type SpeechChoice = Choice & { readonly lang: string };

/**
 * Speech or not, for every mark of an article that the annotators decided: its features against nothing.
 *
 * @param speakers tells how likely somebody speaks
 * @param ownWeight how often our own articles are read
 */
export function speechChoices(seen: readonly Seen[], speakers: FeatureTree, ownWeight: number): SpeechChoice[] {
  return seen.flatMap((one) => {
    const marked = isGoldNonSpeech(one.article, one.place.mark);
    if ((one.gold === null) !== marked) return [];
    const features = speechFeatures(one.place, one.setting, bestScored(scoreProposals(one.proposals, speakers)));
    const choice = { options: [features, []], right: [!marked, marked], lang: one.article.lang };
    if (one.article.id.startsWith('inv')) return Array<SpeechChoice>(ownWeight).fill(choice);
    return isDoubtful(one, features, marked) ? [] : [choice];
  });
}

/**
 * PolNeAR's annotators missed some speech, and took some titles for it: long marks that are no title, and titles of
 * something that has one, are left out of what is learned.
 */
function isDoubtful({ article, place }: Seen, features: readonly string[], marked: boolean): boolean {
  if (!marked) return isTitleLike(features);
  const words = article.text.slice(place.mark.inner.start, place.mark.inner.end).trim().split(/\s+/);
  const capitals = words.filter((word) => word.length > 3 && /^\p{Lu}/u.test(word)).length;
  return words.length > 5 && capitals < words.length / 3;
}

function isTitleLike(features: readonly string[]): boolean {
  const has = (start: string): boolean => features.some((feature) => feature.startsWith(start));
  const named =
    has('work|right') ||
    has('work|near') ||
    has('work|none|right') ||
    has('intro|possessive') ||
    (has('naming|') && !has('naming|none'));
  return named && (has('case|all|') || has('case|all-one|')) && !has('intro|verb-saying') && !has('intro|:');
}
