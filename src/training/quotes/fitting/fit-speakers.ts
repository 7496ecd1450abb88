import { fitWeights } from '../../linear-model/fit-weights.ts';
import type { Weights } from '../../linear-model/weights.ts';
import type { SpeakerChoice } from '../choices/speaker-choices.ts';
import type { QuotePlan } from '../plans.ts';
import { timesOf } from './times-of.ts';

/** Fits who speaks to the quotes with the speaker among the candidates. */
export function fitSpeakers(choices: readonly SpeakerChoice[], plan: QuotePlan): Weights {
  const reachable = choices.filter(({ right }) => right.includes(true));
  return fitWeights(
    reachable.flatMap((choice) => timesOf(choice, choice.seen.article.lang, plan)),
    plan.speakers,
  );
}
