import { hashText } from '../hash.ts';
import type { Line, Uses } from './document.ts';
import { SIGN } from './find-signs.ts';
import { CLASS, isCapital, type Word, wordAt } from './word.ts';

/** The longest name whose first letters are looked at. */
const LONGEST_SPELLED = 8;

/** Finds names whose first letters an acronym of the article spells, with and without their small words. */
export function linkAcronyms({ words }: Line, uses: ReadonlyMap<number, Uses>): void {
  for (let from = 0; from < words.length; from += 1) {
    if (isCapital(wordAt(words, from))) linkFrom(words, from, uses);
  }
}

function linkFrom(words: readonly Word[], from: number, uses: ReadonlyMap<number, Uses>): void {
  const first = wordAt(words, from);
  let all = '';
  let large = '';
  for (let to = from; to < Math.min(words.length, from + LONGEST_SPELLED); to += 1) {
    const last = wordAt(words, to);
    const capital = isCapital(last);
    if (!capital && (last.classes & (CLASS.particle | CLASS.article)) === 0) return;
    const letter = last.text.charAt(0);
    all += letter;
    if (capital) large += letter;
    if (to === from || !capital) continue;
    link(all, first, last, uses);
    if (all !== large) link(large, first, last, uses);
  }
}

function link(letters: string, first: Word, last: Word, uses: ReadonlyMap<number, Uses>): void {
  const own = uses.get(hashText(letters.toLowerCase()));
  if (own !== undefined && (own.once & SIGN.capitals) !== 0) own.acronymOf = { first, last };
}
