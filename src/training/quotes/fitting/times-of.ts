import type { Choice } from '../../linear-model/fit-weights.ts';
import type { QuotePlan } from '../plans.ts';

/** A choice as often as its language is read. */
export function timesOf(choice: Choice, lang: string, { langs, times }: QuotePlan): Choice[] {
  return langs.includes(lang) ? Array<Choice>(times).fill(choice) : [choice];
}
