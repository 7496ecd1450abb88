import { carryFeatures, type Neighbour } from '../../core/quotes/constructs/carried-over.ts';
import { featureNames } from '../linear-model/feature-names.ts';
import type { Choice } from '../linear-model/fit-weights.ts';
import type { GoldQuote } from './gold.ts';
import { namesGoldSpeaker } from './match-gold.ts';
import type { Seen } from './seen.ts';

/** What the ranker has to choose from at a quote of one article, and the quote itself. */
export type SpeakerChoice = Choice & { readonly seen: Seen };

const NEIGHBOURS = [
  ['before', -1],
  ['before-that', -2],
  ['next', 1],
] as const satisfies readonly (readonly [Neighbour, number])[];

/** The choices of one article: its annotated quotes, their neighbours' speakers taken as the annotators have them. */
export function speakerChoices(seen: readonly Seen[]): SpeakerChoice[] {
  const quotes = seen.filter((one) => one.gold !== null);
  return quotes.map((one, index) => {
    const own = one.proposals.map(({ candidate, features }) => ({ features, right: isRight(one, candidate.speaker) }));
    const carried = NEIGHBOURS.flatMap(([neighbour, step]) => {
      const other = quotes[index + step];
      if (other === undefined || one.gold === null || other.gold === null) return [];
      const features = carryFeatures(one.place, one.setting, neighbour, other.place, other.setting);
      return [{ features, right: sameSpeaker(one.gold, other.gold) }];
    });
    const options = [...own, ...carried];
    return {
      seen: one,
      options: options.map(({ features }) => featureNames(features)),
      right: options.map(({ right }) => right),
    };
  });
}

function isRight({ article, gold }: Seen, words: { readonly start: number; readonly end: number }): boolean {
  return gold !== null && gold.speaker !== null && namesGoldSpeaker(article.text, words, gold.speaker);
}

function sameSpeaker(one: GoldQuote, other: GoldQuote): boolean {
  if (one.speaker !== null && other.speaker !== null) return one.speaker.start === other.speaker.start;
  return one.canonicalSpeaker !== undefined && one.canonicalSpeaker === other.canonicalSpeaker;
}
