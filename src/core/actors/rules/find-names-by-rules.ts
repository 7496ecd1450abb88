import type { Token } from '../../text/tokens/find-tokens.ts';
import type { Name } from '../name.ts';
import { describeCasing } from './describe-casing.ts';
import { findCapitalisedRuns } from './find-capitalised-runs.ts';
import { splitRun } from './split-run.ts';

/**
 * Finds names by capitals, word lists and neighbours alone: what remains when there is no model for the language.
 *
 *     Foreign Minister Sigrid Halvorsen met the Harbour Council in Bergen.   → Sigrid Halvorsen, Harbour Council, Bergen
 *     On Monday the Israeli said: “Maybe.”                                          → none
 *
 * @param language of the text: `en`. The ordinary words of other languages are unknown here, so that a capital at the
 * begin of a sentence says nothing there.
 */
export function findNamesByRules(text: string, lines: readonly (readonly Token[])[], language = 'en'): Name[] {
  const casing = describeCasing(lines);
  return lines.flatMap((tokens) =>
    findCapitalisedRuns(tokens, casing, language === 'en').flatMap((run) => splitRun(text, tokens, run, casing)),
  );
}
