import { letterCase } from '../../../../text/letter-case.ts';
import type { Span } from '../../../../text/span.ts';
import { AGENCY_NAMES } from '../../../words/authors/agency-names.ts';
import { CREDIT_END, CREDIT_JOINTS, PICTURE_SOURCES } from '../../../words/picture-words.ts';
import { labelAt } from './label-at.ts';

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
  const bracket = /[\])]\s*\.?\s*$/.exec(caption);
  return { start, end: bracket && /[[(]/.test(caption.charAt(start - 1)) ? bracket.index : caption.length };
}

/**
 * Whether a caption has a word for who made the picture, and not only a name at its end.
 *
 *     'Ada at the harbour. Photo: K. Benz'   → true
 *     'Nobody was hurt. (dpa)'               → false
 */
export function saysCredit(caption: string): boolean {
  return labelStart(caption) !== null || takenStart(caption) !== null;
}

/** The most characters that a credit has. */
const LONGEST = 120;

/** “[AP]”, “Karl Benz (WP)”; behind a full stop any name: “… sailed. (Karl Benz)”. */
function bracketStart(caption: string): number | null {
  const bracket = /[[(]([^[\]()]{2,80})[\])]\s*\.?\s*$/.exec(caption);
  const words = bracket?.[1];
  if (bracket === null || words === undefined) return null;
  const sentence = sentenceStarts(caption).findLast((start) => start <= bracket.index) ?? 0;
  const before = caption.slice(sentence, bracket.index).trim();
  const isApart = sentence > 0 && before === '' && letterCase(words.charAt(0)) === 'upper' && !/\d/.test(words);
  if (!isApart && !namesSource(words) && !words.includes('/') && labelStart(words) !== 0) return null;
  return sentence > 0 && before !== '' && before.length < 40 && isOfNames(before) ? sentence : bracket.index + 1;
}

/** “Photo: K. Benz”, “© Karl Benz”: the first such words in the last stretch of the caption, without a sentence after. */
function labelStart(caption: string): number | null {
  const least = Math.max(0, caption.length - LONGEST);
  for (let at = least; at < caption.length; at += 1) {
    const label = labelAt(caption, at);
    if (label === null || label.start < least) continue;
    const words = caption.slice(label.end);
    const isSaid = caption.charAt(label.end - 1) === ' ' && !isOfNames(words.trim());
    if (!isSaid && !hasSentenceEnd(words)) return label.start;
  }
  return null;
}

/** “王明 摄”, “佐藤花子撮影”: the last stretch, if it ends with a word for taking pictures. */
function takenStart(caption: string): number | null {
  const end = CREDIT_END.exec(caption);
  if (end === null) return null;
  const mark = Math.max(...Array.from('。，、＝', (one) => caption.lastIndexOf(one, end.index)));
  return end.index - mark > LONGEST_TAKEN ? null : mark + 1;
}

/** Names and the word for what they are, in letters of scripts without spaces. */
const LONGEST_TAKEN = 30;

/** A full stop behind a word of three small letters or more, and a capital behind it. */
function hasSentenceEnd(words: string): boolean {
  const isSmall = (letter: string) => letterCase(letter) === 'lower';
  for (let at = words.indexOf(' ', 4); at > 0; at = words.indexOf(' ', at + 1)) {
    if (!'.!?'.includes(words.charAt(at - 1)) || letterCase(words.charAt(at + 1)) !== 'upper') continue;
    if (Array.from(words.slice(at - 4, at - 1)).every(isSmall)) return true;
  }
  return false;
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
    const isEnd = letterCase(before) === 'lower' || BEFORE_END.test(before);
    if (isEnd && (letterCase(next) === 'upper' || (next !== '' && '@[('.includes(next))))
      starts.push(index + end.length);
  }
  return starts;
}

const BEFORE_END = /[\d)”"»]/;

/** Whether there is none but names and what joins them in a credit. */
function isOfNames(words: string): boolean {
  return words
    .split(/[\s/|,()[\]]+/)
    .every(
      (word) => letterCase(word.charAt(0)) !== 'lower' || CREDIT_JOINTS.has(word.toLowerCase()) || namesSource(word),
    );
}

/** All but small letters and hyphens, also general and full-width marks. */
const NO_LETTERS = /[^a-z\u00DF-\u1FFF\u2C00-\u2DFF\u3040-\uFEFF-]+/;

function namesSource(words: string): boolean {
  return words
    .toLowerCase()
    .split(NO_LETTERS)
    .some((word) => AGENCY_NAMES.has(word) || PICTURE_SOURCES.has(word));
}
