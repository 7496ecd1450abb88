import { languageOfScript } from './language-of-script.ts';
import { LISTED_LANGUAGES } from './listed-languages.ts';
import { sampleWords } from './sample-words.ts';
import { shareOfSmallWords } from './share-of-small-words.ts';

/** A language must explain this share of the words, and be ahead of the next by so much. */
const LEAST_SHARE = 0.12;
const LEAST_LEAD = 1.15;

/** So many words must there be to tell a language by. */
const LEAST_WORDS = 8;

/**
 * Tells the language of a text by its script or its small words, as a BCP 47 code; `null` where neither tells.
 *
 *     detectLanguage('Der Hafen ist wieder offen, und die Schiffe …')   // 'de'
 *     detectLanguage('港は金曜日に再開した')                              // 'ja'
 *     detectLanguage('Westhaven 2026')                                   // null
 */
export function detectLanguage(text: string): string | null {
  return languageOfScript(text) ?? languageOfWords(sampleWords(text));
}

function languageOfWords(words: readonly string[]): string | null {
  if (words.length < LEAST_WORDS) return null;
  const [first, second] = LISTED_LANGUAGES.map((language) => ({
    language,
    share: shareOfSmallWords(words, language),
  })).sort((one, other) => other.share - one.share);
  const isClear = first && second && first.share >= LEAST_SHARE && first.share >= LEAST_LEAD * second.share;
  return isClear ? first.language : null;
}
