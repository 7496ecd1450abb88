import type { Article } from '../../article/article.ts';
import { findLines } from '../find-lines.ts';
import type { Name } from '../name.ts';
import { describeCasing } from './describe-casing.ts';
import { findCapitalisedRuns } from './find-capitalised-runs.ts';
import { splitRun } from './split-run.ts';

/**
 * Finds names by capitals, word lists and neighbours alone: what remains when there is no model for the language.
 *
 *     Russian Foreign Minister Sergei Lavrov met the National Coalition in Paris.   → Sergei Lavrov, National Coalition, Paris
 *     On Monday the Israeli said: “Maybe.”                                          → none
 */
export function findNamesByRules(article: Article): Name[] {
  const lines = findLines(article);
  const casing = describeCasing(lines);
  return lines.flatMap((tokens) =>
    findCapitalisedRuns(tokens, casing).flatMap((run) => splitRun(article.text, tokens, run, casing)),
  );
}
