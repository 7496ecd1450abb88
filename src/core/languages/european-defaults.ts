import type { Phrasal } from './pack/verb-words.ts';
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

  plainVerbs: NONE,
  particles: new Map<string, readonly string[]>(),
  phrasals: new Map<string, Phrasal>(),
  tellsOtherVerbs: false,
  readsUnlistedVerbs: true,
  passives: NONE,
  isParticiple: () => false,
  participles: null,
  gerund: NEVER,
  citing: NONE,
  quotesAsSaying: false,
  hangingObject: NEVER,
  enclitics: NONE,
  encliticLinks: NONE,
  pluralVerb: null,
  invertsFreely: true,
  putsSubjectsFirst: false,
  inverters: NONE,
  hasAbsolutes: false,
  saysMeanwhile: false,
  sharesTurnedSubjects: true,
  elidesSubjects: true,

  objectPronouns: NONE,
  nominatives: NONE,
  loneDeterminers: NONE,
  loneSingulars: NONE,
  pointers: NONE,
  thingPointers: NONE,
  obliques: NONE,
  innerDeterminers: NONE,
  pluralDeterminers: NONE,
  bareGenitives: NONE,
  clauseOpeners: [],
  innerSubordinators: NONE,
  innerAdverbials: new Map<string, readonly (readonly string[])[]>(),
  timesTakeArticles: false,
  elisions: NONE,
  acronyms: NONE,

  capitalizesNouns: false,
  compoundsNouns: false,
  leadingAdjectives: NONE,
  pluralNoun: NEVER,
  groupNouns: NONE,
  feminineNoun: NEVER,
  masculineNoun: NEVER,
  agedNoun: NEVER,
  spokesNoun: NEVER,
  apostrophized: /s$/,
  hasGenitiveS: false,
  hasVerbalNouns: false,
  hasBaseNouns: false,
  hasPastNouns: true,
  hasNounAdjuncts: false,
  ordersFreely: true,
  reachesPastModifiers: false,
  reachesPastTimes: false,
  objectsEndRelatives: false,

  outerWords: NONE,
  surnamesTakeOf: false,
  namesRoles: true,
  namesSpeakersWhole: false,
  namesNearest: true,
  readsTopics: true,
  hearsTurns: true,
  followsSilentRoles: false,

  accordingBehind: NONE,
  interposed: NONE,
  turns: NONE,
  documents: NONE,
  utterances: NONE,
  recordings: NONE,
  examples: NONE,

  pointsBehindMarks: true,
  joinsParagraphs: true,
  capitalizesHeadlines: false,
  incise: null,
  marksNames: true,
  makers: NONE,
} as const satisfies Partial<LanguagePack>;
