import type { Weights } from '../../linear-model/weights.ts';
import { percent } from '../../percent.ts';
import { type SpeakerChoice, speakerChoices } from '../choices/speaker-choices.ts';
import type { QuotePlan } from '../plans.ts';
import type { Seen } from '../seen.ts';
import { fitSpeakers } from './fit-speakers.ts';
import { isAnswered } from './is-answered.ts';

/** Fits who speaks to all folds of articles, and says of each language how it does on each fold when fitted to the others. */
export function learnSpeakers(folds: readonly (readonly Seen[][])[], plan: QuotePlan): Weights {
  const choices = folds.map((fold) => fold.flatMap(speakerChoices));
  const held = choices.flatMap((own, fold) => {
    const weights = fitSpeakers(choices.filter((_, other) => other !== fold).flat(), plan);
    return own.map((choice) => ({ choice, isRight: isAnswered(choice, weights) }));
  });
  for (const lang of plan.langs) {
    const named = held.filter(({ choice }) => choice.seen.article.lang === lang && isAnswerable(choice));
    const reachable = named.filter(({ choice }) => choice.right.includes(true));
    const right = named.filter(({ isRight }) => isRight);
    console.log(
      `speakers ${lang}: ${named.length} quotes, ${percent(reachable.length / named.length)} with the speaker among the candidates, ${percent(right.length / named.length)} right held out`,
    );
  }
  return fitSpeakers(choices.flat(), plan);
}

/** Whether the annotators say who speaks. */
function isAnswerable({ seen: { gold } }: SpeakerChoice): boolean {
  return gold !== null && (gold.speaker !== null || gold.canonicalSpeaker !== undefined);
}
