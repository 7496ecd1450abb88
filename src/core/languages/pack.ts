import type { LittleWords } from './pack/little-words.ts';
import type { MarkWords } from './pack/mark-words.ts';
import type { NounWords } from './pack/noun-words.ts';
import type { PeopleWords } from './pack/people-words.ts';
import type { ReportWords } from './pack/report-words.ts';
import type { SourceWords } from './pack/source-words.ts';
import type { VerbWords } from './pack/verb-words.ts';

/** English has models of its own; the six other languages have one together. */
export type LanguageGroup = 'english' | 'european';

/**
 * The words of one language that finding quotes, speakers and roles rests on, and what its grammar tells. A property of
 * its grammar says what the language does, never which language it is. Words stand in lower case, but for acronyms.
 */
export type LanguagePack = {
  readonly code: string;
  /** With which languages it shares what is learned: English has models of its own, the six others have one together. */
  readonly group: LanguageGroup;
  /** What indirect speech is found by. */
  readonly reports: ReportWords;
} & VerbWords &
  LittleWords &
  NounWords &
  PeopleWords &
  SourceWords &
  MarkWords;
