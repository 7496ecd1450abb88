import type { ReportWords } from './pack/report-words.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * How reports without marks are found in most of the six languages besides English: a pack says what is its own.
 *
 *     { ...EUROPEAN_REPORT_DEFAULTS, that: wordSet('dat'), verbSecond: true, … }
 */
export const EUROPEAN_REPORT_DEFAULTS = {
  whether: NONE,
  questions: NONE,
  infinitive: NONE,
  infinitiveEnding: null,
  what: NONE,
  as: NONE,
  moods: NONE,
  plainMoods: NONE,
  ownMinds: NONE,
  nouns: new Map<string, string>(),
  contentNouns: NONE,
  makers: NONE,
  from: NONE,
  minds: NONE,
  staying: NONE,
  hearing: NONE,
  listeners: NONE,
  urging: new Map(),
  telling: NONE,
  otherVerb: null,
  beginsBehindPoints: true,
  turnsReports: true,
  takesWordsBehind: true,
  tellsMoreOfSources: true,
  endsBeforeSaying: true,
  weighsWidely: true,
  soughtWithoutSubject: false,
  goesAroundSources: false,
  closesPlainly: false,
  dropsThat: false,
  endsBeforeVerbs: false,
  verbSecond: false,
} as const satisfies Partial<ReportWords>;
