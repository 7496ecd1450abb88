import type { LinearModel } from '../../core/quotes/model/linear-model.ts';
import { bestProposal } from '../../core/quotes/speakers/rank-speakers.ts';
import { speechFeatures } from '../../core/quotes/speech/speech-features.ts';
import type { Choice } from './fit-weights.ts';
import { isGoldNonSpeech } from './match-gold.ts';
import type { Seen } from './seen.ts';

/** Speech or not, for every mark of an article that the annotators decided: its features against nothing. */
export function speechChoices(seen: readonly Seen[], speakers: LinearModel): Choice[] {
  return seen.flatMap((one) => {
    const marked = isGoldNonSpeech(one.article, one.place.mark);
    if ((one.gold === null) !== marked || (marked && isDoubtful(one))) return [];
    const features = speechFeatures(one.place, one.setting, bestProposal(one.proposals, speakers));
    return [{ options: [features, []], right: [!marked, marked] }];
  });
}

/** PolNeAR's annotators missed some speech: long marks that are no title are left out of what is learned. */
function isDoubtful({ article, place }: Seen): boolean {
  const words = article.text.slice(place.mark.inner.start, place.mark.inner.end).trim().split(/\s+/);
  const capitals = words.filter((word) => word.length > 3 && /^\p{Lu}/u.test(word)).length;
  return !article.id.startsWith('inv') && words.length > 5 && capitals < words.length / 3;
}
