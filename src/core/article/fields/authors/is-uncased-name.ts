import { DESK_WORDS } from '../../words/authors/role-words.ts';

/**
 * Whether words can be the full name of a person in a script without capitals: Hebrew, Arabic or one of India. Nothing in
 * the letters tells a name there, so the place must say that it is one.
 *
 *     isUncasedName('أحمد يوسف')       // true
 *     isUncasedName('منذ 3 ساعات')     // false: figures
 *     isUncasedName('Ada Byron')       // false: has capitals
 */
export function isUncasedName(text: string): boolean {
  const words = text.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || text.length > LONGEST) return false;
  return words.every((word) => LETTERS.test(word) && !DESK_WORDS.has(word));
}

const MOST_WORDS = 4;
const LONGEST = 30;

/** Hebrew to Sinhala, without figures and marks of their own. */
const LETTERS = /^[\u05D0-\u05F4\u0620-\u065F\u066E-\u06D3\u06EE\u06EF\u0900-\u0963\u0971-\u0DDF\u200C\u200D]{2,}$/;
