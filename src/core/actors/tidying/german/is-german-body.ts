import { endsWithOneOf } from '../../../text/word-lists/ends-with-one-of.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { GERMAN_NOUNS } from '../../lists/words/nouns/german-nouns.ts';
import { INSTITUTION_WORDS } from '../institution-words.ts';

/** Endings; what is shorter, such as "sa", ends other nouns too. */
const endsAsBody = endsWithOneOf([
  ...wordsOfClass(GERMAN_NOUNS, 'body'),
  ...[...INSTITUTION_WORDS].filter((word) => word.length > 3),
]);

/**
 * Whether a German noun is what institutions, firms and parties are called by.
 *
 *     isGermanBody('Strahlenschutzamt')   // true
 *     isGermanBody('Sicherheitsrats')     // true: a genitive
 *     isGermanBody('Zinsen')              // false
 */
export function isGermanBody(noun: string): boolean {
  const lower = noun.toLowerCase();
  return endsAsBody(lower) || endsAsBody(lower.replace(/e?s$/, ''));
}
