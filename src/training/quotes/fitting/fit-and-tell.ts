import { type Choice, type FitSettings, fitWeights } from '../../linear-model/fit-weights.ts';
import type { Weights } from '../../linear-model/weights.ts';
import { percent } from '../../percent.ts';
import { FOLDS } from './in-folds.ts';
import { isAnswered } from './is-answered.ts';

/**
 * Fits the weights to the choices of all articles, and says how they do on every fifth article when fitted to the others.
 *
 * @param name of the model
 * @param what is chosen: `pronouns and roles`
 */
export function fitAndTell(
  name: string,
  what: string,
  choices: readonly (readonly Choice[])[],
  settings: FitSettings,
): Weights {
  const held = choices.flatMap((own, index) => (index % FOLDS === 0 ? own : []));
  const weights = fitWeights(
    choices.flatMap((own, index) => (index % FOLDS === 0 ? [] : own)),
    settings,
  );
  const right = held.filter((choice) => isAnswered(choice, weights));
  console.log(`${name}: ${held.length} ${what}, ${percent(right.length / held.length)} right held out`);
  return fitWeights(choices.flat(), settings);
}
