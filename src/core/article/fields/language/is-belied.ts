import { languageOfScript } from './language-of-script.ts';
import { LISTED_LANGUAGES } from './listed-languages.ts';
import { sampleWords } from './sample-words.ts';
import { shareOfSmallWords } from './share-of-small-words.ts';

/** In news about every fifth word is one of the small ones that are listed, and in no article less than one in twenty. */
const LEAST_SHARE = 0.03;

/** So many letters are enough where they have twice that share; nearly all pages need no further look. */
const GLANCE = 1000;

/** With fewer words, only the script may say otherwise. */
const LEAST_WORDS = 40;

/**
 * Whether a text cannot be in the language that its page declares, as where a site writes "en" on whatever it publishes.
 *
 *     isBelied('en', 'Meli ya kwanza iliingia bandarini Ijumaa asubuhi …')   // true
 *     isBelied('en', 'The first ship entered the harbour on Friday …')       // false
 *     isBelied('is', 'The first ship entered the harbour on Friday …')       // false: its words are not known
 */
export function isBelied(declared: string, text: string): boolean {
  const [language = ''] = declared.toLowerCase().split('-');
  if (!LISTED_LANGUAGES.includes(language)) return false;
  const begun = sampleWords(text.slice(0, GLANCE));
  if (begun.length >= LEAST_WORDS && shareOfSmallWords(begun, language) >= 2 * LEAST_SHARE) return false;
  const words = sampleWords(text);
  if (words.length < LEAST_WORDS) return languageOfScript(text) !== null;
  return shareOfSmallWords(words, language) < LEAST_SHARE;
}
