import { wordsOfClass } from '../../text/word-lists/words-of-class.ts';
import { EUROPEAN_WORDS } from '../lists/words/european-words.ts';

/** Words of six languages that say what an organisation is, in lower case: agence, banco. */
export const INSTITUTION_WORDS: ReadonlySet<string> = wordsOfClass(EUROPEAN_WORDS, 'organisation');
