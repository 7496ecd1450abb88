import { DESK_WORDS } from '../../words/authors/role-words.ts';
import { HAN_DESK, NO_UNCASED_NAMES } from '../../words/authors/uncased-names.ts';

/**
 * Whether words can be the full name of a person in a script without capitals: Hebrew, Arabic, one of India, Thai, Georgian,
 * and Chinese, where it is one word. Nothing in the letters tells a name there, so the place must say that it is one.
 *
 *     isUncasedName('أحمد يوسف')       // true
 *     isUncasedName('王明')            // true
 *     isUncasedName('海岸日报')        // false: ends with a word for a paper
 *     isUncasedName('منذ 3 ساعات')     // false: figures
 *     isUncasedName('Ada Byron')       // false: has capitals
 */
export function isUncasedName(text: string): boolean {
  if (HAN_NAME.test(text)) return !(HAN_DESK.test(text) || NO_UNCASED_NAMES.has(text));
  const words = text.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || text.length > LONGEST) return false;
  return words.every((word) => LETTERS.test(word) && !DESK_WORDS.has(word));
}

const MOST_WORDS = 4;
const LONGEST = 30;

/** Hebrew to Sinhala, Thai and Georgian, without figures and marks of their own. */
const LETTERS =
  /^[\u05D0-\u05F4\u0620-\u065F\u066E-\u06D3\u06EE\u06EF\u0900-\u0963\u0971-\u0DDF\u0E01-\u0E4E\u10D0-\u10FF\u200C\u200D]{2,}$/;

/** Family and given name in Chinese characters, as Chinese and Japanese write them without a space. */
const HAN_NAME = /^[\u4E00-\u9FFF々]{2,4}$/;
