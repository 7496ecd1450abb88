import type { Token } from '../../text/find-tokens.ts';
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
export function findNamesByRules(text: string, lines: readonly (readonly Token[])[]): Name[] {
  const casing = describeCasing(lines);
  return lines.flatMap((tokens) =>
    findCapitalisedRuns(tokens, casing).flatMap((run) => splitRun(text, tokens, run, casing)),
  );
}
