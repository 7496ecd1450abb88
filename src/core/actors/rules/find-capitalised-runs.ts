import { startsWithCapital } from '../../text/letters/starts-with-capital.ts';
import type { Token } from '../../text/tokens/find-tokens.ts';
import { isOrdinaryWord } from '../known/is-ordinary-word.ts';
import { WORDS } from '../known/known-words.ts';
import type { Casing } from './describe-casing.ts';
import { isTitleCased } from './is-title-cased.ts';
import { startsSentence } from './starts-sentence.ts';

/** A stretch of tokens, `to` exclusive. */
export type Run = { readonly from: number; readonly to: number };

/** Small words that stand inside a name: "Bank of England", "Ursula von der Leyen", "Bashar al-Assad". */
const INSIDE = new Set(
  "al of the de del della der den di do dos da du el bin ibn bint ben la le van von und y e ter ten zu for & ’s 's - ‑".split(
    ' ',
  ),
);

/** At most so many of them in a row: "of the", "van der". */
const MOST_INSIDE = 2;

/**
 * Finds stretches of words with capitals, and of the small words between them.
 *
 *     The Bank of England met.   → Bank of England ("The" begins the sentence and is an ordinary word)
 *     Hvis Stine kommer.         → Stine, even if we know no ordinary words of the language
 *
 * @param knowsWords whether the text is in the language of our list of ordinary words
 */
export function findCapitalisedRuns(tokens: readonly Token[], casing: Casing, knowsWords = true): Run[] {
  const titled = isTitleCased(tokens);
  const runs: Run[] = [];
  let from = 0;
  while (from < tokens.length) {
    const isFree = !knowsWords && startsSentence(tokens, from) && !casing.capital.has(tokens[from]?.text ?? '');
    if (isFree || !beginsRun(tokens, from, casing, titled)) {
      from += 1;
      continue;
    }
    const to = findEnd(tokens, from, casing, titled);
    runs.push({ from, to });
    from = to;
  }
  return runs;
}

function beginsRun(tokens: readonly Token[], index: number, casing: Casing, titled: boolean): boolean {
  const word = tokens[index]?.text ?? '';
  if (!startsWithCapital(word) || WORDS.calendar.has(word)) return false;
  if (titled || startsSentence(tokens, index))
    return !isOrdinary(word, casing) || startsWithCapital(tokens[index + 1]?.text ?? '');
  return true;
}

/** An ordinary word with a capital, as far as lists and the rest of the article tell. */
function isOrdinary(word: string, casing: Casing): boolean {
  if (casing.capital.has(word)) return false;
  return casing.lower.has(word.toLowerCase()) || isOrdinaryWord(word);
}

function findEnd(tokens: readonly Token[], from: number, casing: Casing, titled: boolean): number {
  let end = from + 1;
  let inside = 0;
  for (let index = end; index < tokens.length && inside <= MOST_INSIDE; index += 1) {
    const word = tokens[index]?.text ?? '';
    const isName = startsWithCapital(word) && !WORDS.calendar.has(word) && !(titled && isOrdinary(word, casing));
    if (isName) {
      end = index + 1;
      inside = 0;
    } else if (INSIDE.has(word)) inside += 1;
    else break;
  }
  return end;
}
