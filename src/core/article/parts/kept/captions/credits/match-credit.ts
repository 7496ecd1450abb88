import { letterCase } from '../../../../../text/letters/letter-case.ts';
import type { Span } from '../../../../../text/span.ts';
import { isOfNames } from './is-of-names.ts';
import { labelStart } from './label-start.ts';
import { namesSource } from './names-source.ts';
import { takenStart } from './taken-start.ts';

/**
 * Finds who made a picture, as a caption says it at its end, from the words that lead to it (“Photo:”) on.
 *
 *     'Ada at the harbour [AP]'                        → AP
 *     'Ada at the harbour. Photo: K. Benz'             → Photo: K. Benz
 *     'Ada at the harbour. KARL BENZ/AFP via Getty'    → KARL BENZ/AFP via Getty
 *     '3月2日，渔船驶出西港。王明 摄'                   → 王明 摄
 *     'Ada (left) at the harbour', 'Ada (Norham City)' → none
 */
export function matchCredit(caption: string): Span | null {
  const start = bracketStart(caption) ?? labelStart(caption) ?? takenStart(caption) ?? tailStart(caption);
  if (start === null) return null;
  const isInBracket = start > 0 && '[('.includes(caption.charAt(start - 1));
  const bracket = isInBracket ? /[\])]\s*\.?\s*$/.exec(caption) : null;
  return { start, end: bracket?.index ?? caption.length };
}

/** The most characters that a credit has. */
const LONGEST = 120;

/** “[AP]”, “Karl Benz (WP)”; behind a full stop any name: “… sailed. (Karl Benz)”. */
function bracketStart(caption: string): number | null {
  if (!(caption.includes(')') || caption.includes(']'))) return null;
  const bracket = /[[(]([^[\]()]{2,80})[\])]\s*\.?\s*$/.exec(caption);
  const words = bracket?.[1];
  if (bracket === null || words === undefined) return null;
  const sentence = sentenceStarts(caption).findLast((start) => start <= bracket.index) ?? 0;
  const before = caption.slice(sentence, bracket.index).trim();
  const isApart = sentence > 0 && before === '' && letterCase(words.charAt(0)) === 'upper' && !/\d/.test(words);
  if (!isApart && !namesSource(words) && !words.includes('/') && labelStart(words) !== 0) return null;
  return sentence > 0 && before !== '' && before.length < 40 && isOfNames(before) ? sentence : bracket.index + 1;
}

/** A last sentence of names alone, one of them a source of pictures: “… sailed. KARL BENZ/AFP”. */
function tailStart(caption: string): number | null {
  const isCredit = (start: number) => {
    const words = caption.slice(start).trim();
    return words.length <= LONGEST && isOfNames(words) && (namesSource(words) || /[/|]/.test(words));
  };
  return sentenceStarts(caption).find(isCredit) ?? null;
}

/** Where the sentences of a caption begin, also where the space before them was lost; not behind an initial. */
function sentenceStarts(caption: string): readonly number[] {
  const starts = [0];
  for (const { 0: end, index } of caption.matchAll(/[.!?…]["”»)]?\s*/g)) {
    const before = caption.charAt(index - 1);
    const next = caption.charAt(index + end.length);
    const isEnd = letterCase(before) === 'lower' || BEFORE_END.has(before);
    if (isEnd && (letterCase(next) === 'upper' || (next !== '' && '@[('.includes(next))))
      starts.push(index + end.length);
  }
  return starts;
}

const BEFORE_END: ReadonlySet<string> = new Set('0123456789)”"»');
