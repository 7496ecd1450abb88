import type { LanguagePack } from '../pack.ts';
import { ENGLISH_LITTLE_WORDS } from './english-little-words.ts';
import { ENGLISH_MARK_WORDS } from './english-mark-words.ts';
import { ENGLISH_NOUN_WORDS } from './english-noun-words.ts';
import { ENGLISH_PEOPLE_WORDS } from './english-people-words.ts';
import { ENGLISH_REPORT_WORDS } from './english-report-words.ts';
import { ENGLISH_SOURCE_WORDS } from './english-source-words.ts';
import { ENGLISH_VERB_WORDS } from './english-verb-words.ts';

/** What quotes and roles are read with in English. */
export const ENGLISH_PACK: LanguagePack = {
  code: 'en',
  group: 'english',
  ...ENGLISH_VERB_WORDS,
  ...ENGLISH_LITTLE_WORDS,
  ...ENGLISH_NOUN_WORDS,
  ...ENGLISH_PEOPLE_WORDS,
  ...ENGLISH_SOURCE_WORDS,
  ...ENGLISH_MARK_WORDS,
  reports: ENGLISH_REPORT_WORDS,
};
