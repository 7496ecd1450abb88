import type { LanguagePack } from './pack.ts';

const NONE: ReadonlySet<string> = new Set();
const NEVER = /(?!)/;

/**
 * How quotes and roles are read in most of the six languages besides English: a pack says what is its own.
 *
 *     { ...EUROPEAN_DEFAULTS, code: 'de', hasGenitiveS: true, … }
 */
export const EUROPEAN_DEFAULTS = {
  group: 'european',
  particles: new Map<string, readonly string[]>(),
  tellsOtherVerbs: false,
  passives: NONE,
  isParticiple: () => false,
  objectPronouns: NONE,
  acronyms: NONE,
  loneDeterminers: NONE,
  loneSingulars: NONE,
  innerDeterminers: NONE,
  leadingAdjectives: NONE,
  apostrophized: /s$/,
  pluralNoun: NEVER,
  groupNouns: NONE,
  feminineNoun: NEVER,
  masculineNoun: NEVER,
  agedNoun: NEVER,
  capitalizesNouns: false,
  compoundsNouns: false,
  surnamesTakeOf: false,
  spokesNoun: NEVER,
  enclitics: NONE,
  incise: null,
  elisions: NONE,
  invertsFreely: true,
  putsSubjectsFirst: false,
  inverters: NONE,
  namesRoles: true,
  namesSpeakersWhole: false,
  namesNearest: true,
  capitalizesHeadlines: false,
  pointsBehindMarks: true,
  joinsParagraphs: true,
  hasVerbalNouns: false,
  hasNounAdjuncts: false,
  reachesPastModifiers: false,
  quotesAsSaying: false,
  ordersFreely: true,
  innerSubordinators: NONE,
  hangingObject: NEVER,
  elidesSubjects: true,
  hearsTurns: true,
  hearsNearbyWords: true,
  followsSilentRoles: false,
  readsUnlistedVerbs: true,
  outerWords: NONE,
  clauseOpeners: NONE,
  interposed: NONE,
  bareGenitives: NONE,
  hasGenitiveS: false,
  turns: NONE,
  documents: NONE,
} as const satisfies Partial<LanguagePack>;
