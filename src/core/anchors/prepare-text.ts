import { recallText } from './searched-text/recall-text.ts';
import type { Steps } from './steps.ts';

/**
 * Works out what the search in a text needs of it, in parts that take a few milliseconds each: the first search would have
 * to do it all at once.
 *
 *     yield* prepareText(text);
 */
export function prepareText(source: string): Steps<void> {
  return recallText(source).inSteps();
}
