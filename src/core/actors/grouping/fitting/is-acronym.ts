import type { Form } from '../form.ts';

const SMALL_WORDS = new Set('of for and & in on de la del des du le et der für und'.split(' '));

/**
 * Says whether a name is made of the first letters of another one.
 *
 *     IAEA, International Atomic Energy Agency; MoH, Ministry of Health   → true
 *     ILO, International Atomic Energy Agency                             → false
 */
export function isAcronym(short: Form, long: Form): boolean {
  const letters = short.words.length === 1 ? (short.words[0] ?? '') : '';
  if (letters.length < 2 || letters.length > long.words.length) return false;
  if (!/^(?:\p{Lu}\.?){2,}s?$|^\p{Lu}\p{Ll}{2,5}$|^\p{Lu}\p{Ll}\p{Lu}+$/u.test(short.text)) return false;
  let initials = '';
  let ofLongWords = '';
  for (const word of long.words) {
    const initial = word.slice(0, 1);
    initials += initial;
    if (!SMALL_WORDS.has(word)) ofLongWords += initial;
  }
  return initials === letters || ofLongWords === letters;
}
