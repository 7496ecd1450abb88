import { wordsOfClass } from '../../../text/words-of-class.ts';
import { EUROPEAN_WORDS } from '../../lists/words/european-words.ts';
import { GERMAN_NOUNS } from '../../lists/words/nouns/german-nouns.ts';

/** Endings; what is shorter, such as "sa", ends other nouns too. */
const ENDINGS: readonly string[] = [
  ...wordsOfClass(GERMAN_NOUNS, 'body'),
  ...[...wordsOfClass(EUROPEAN_WORDS, 'organisation')].filter((word) => word.length > 3),
];

/**
 * Whether a German noun is what institutions, firms and parties are called by.
 *
 *     isGermanBody('Strahlenschutzamt')   // true
 *     isGermanBody('Sicherheitsrats')     // true: a genitive
 *     isGermanBody('Zinsen')              // false
 */
export function isGermanBody(noun: string): boolean {
  const lower = noun.toLowerCase();
  const nominative = lower.replace(/e?s$/, '');
  return ENDINGS.some((ending) => lower.endsWith(ending) || nominative.endsWith(ending));
}
