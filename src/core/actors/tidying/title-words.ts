import { wordsOfClass } from '../../text/word-lists/words-of-class.ts';
import { EUROPEAN_WORDS } from '../lists/words/european-words.ts';

/** Words of six languages that say what a person is, in lower case: chefin, alcalde. */
export const TITLE_WORDS: ReadonlySet<string> = wordsOfClass(EUROPEAN_WORDS, 'title');
