import { treeOf } from '../../../core/linear-model/feature-tree.ts';
import { scoreFeatures } from '../../../core/linear-model/score-features.ts';
import { fitWeights } from '../../linear-model/fit-weights.ts';
import type { Weights } from '../../linear-model/weights.ts';
import { speakerChoices } from '../choices/speaker-choices.ts';
import { type SpeechChoice, speechChoices } from '../choices/speech-choices.ts';
import type { QuotePlan } from '../plans.ts';
import type { Seen } from '../seen.ts';
import { tellSpeech } from '../tell-speech.ts';
import { fitSpeakers } from './fit-speakers.ts';
import { timesOf } from './times-of.ts';

/**
 * Fits what is speech to all folds of articles, and says how it does on each when fitted to the others. Speech rests on how
 * well a speaker was found: each fold is judged by what the others taught about speakers.
 */
export function learnSpeech(folds: readonly (readonly Seen[][])[], plan: QuotePlan): Weights {
  const choices = folds.map((fold, number) => {
    const speakers = fitSpeakers(
      folds.flatMap((other, index) => (index === number ? [] : other.flatMap(speakerChoices))),
      plan,
    );
    const tree = treeOf(speakers);
    return fold.flatMap((seen) => speechChoices(seen, tree, plan.speech.ownWeight));
  });
  const held = choices.flatMap((own, fold) => {
    const weights = fitSpeech(choices.filter((_, other) => other !== fold).flat(), plan);
    return own.map((choice) => ({
      score: scoreFeatures(weights, choice.options[0] ?? []),
      speech: choice.right[0] ?? false,
      lang: choice.lang,
    }));
  });
  tellSpeech(held.filter(({ lang }) => plan.langs.includes(lang)));
  return fitSpeech(choices.flat(), plan);
}

function fitSpeech(choices: readonly SpeechChoice[], plan: QuotePlan): Weights {
  return fitWeights(
    choices.flatMap((choice) => timesOf(choice, choice.lang, plan)),
    plan.speech,
  );
}
