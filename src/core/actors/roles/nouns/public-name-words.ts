import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { PUBLIC_WORDS } from '../../lists/words/public-words.ts';
import { BUSINESSES } from './businesses.ts';
import { ORGANISATION_WORDS_OF } from './organisation-words-of.ts';

/** Words of names that are no business's. */
export const PUBLIC_NAME_WORDS: readonly string[] = [...ORGANISATION_WORDS_OF]
  .filter(([noun]) => !BUSINESSES.has(noun))
  .flatMap(([, words]) => words)
  .concat(...parseWordList(PUBLIC_WORDS));
