import { STOP_WORDS } from '../../words/stop-words.ts';

/** The languages whose commonest small words are known, as BCP 47 codes. */
export const LISTED_LANGUAGES: readonly string[] = Object.keys(STOP_WORDS);
