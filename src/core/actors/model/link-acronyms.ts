import { CLASS } from './describe-word.ts';
import { isCapital, type Line, SIGN, type Uses } from './document.ts';
import { hashText } from './hash.ts';

/** The longest name whose first letters are looked at. */
const LONGEST_SPELLED = 8;

/** Finds names whose first letters an acronym of the article spells, with and without their small words. */
export function linkAcronyms(line: Line, uses: Map<number, Uses>): void {
  line.words.forEach((first, from) => {
    if (!isCapital(first)) return;
    let all = '';
    let large = '';
    for (let to = from; to < Math.min(line.words.length, from + LONGEST_SPELLED); to += 1) {
      const last = line.words[to];
      if (last === undefined || (!isCapital(last) && (last.classes & (CLASS.particle | CLASS.article)) === 0)) return;
      const letter = last.text.slice(0, 1).toUpperCase();
      all += letter;
      if (isCapital(last)) large += letter;
      if (to === from || !isCapital(last)) continue;
      for (const letters of all === large ? [all] : [all, large]) {
        const own = uses.get(hashText(letters.toLowerCase()));
        if (own !== undefined && (own.signs[SIGN.capitals] ?? 0) > 0) own.acronymOf = { first, last };
      }
    }
  });
}
