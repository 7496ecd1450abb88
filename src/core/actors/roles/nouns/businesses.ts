import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { BUSINESS_NOUNS } from '../../lists/words/nouns/organisations/business-nouns.ts';

/** Nouns of organisations that are businesses: any name may be one's that says nothing else. */
export const BUSINESSES: ReadonlySet<string> = parseWordList(BUSINESS_NOUNS);
