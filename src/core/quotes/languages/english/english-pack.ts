import type { LanguagePack } from '../pack.ts';
import { wordSet } from '../word-set.ts';
import { ENGLISH_VERBS } from './english-verb-forms.ts';
import * as words from './english-words.ts';

export const ENGLISH_PACK: LanguagePack = {
  code: 'en',
  verbs: ENGLISH_VERBS,
  isOtherVerb: (word) => words.ENGLISH_IRREGULAR_PASTS.has(word) || (word.length > 4 && word.endsWith('ed')),
  auxiliaries: words.ENGLISH_AUXILIARIES,
  negations: words.ENGLISH_NEGATIONS,
  pronouns: words.ENGLISH_PRONOUNS,
  relatives: words.ENGLISH_RELATIVES,
  determiners: words.ENGLISH_DETERMINERS,
  possessives: words.ENGLISH_POSSESSIVES,
  prepositions: words.ENGLISH_PREPOSITIONS,
  nounPrepositions: words.ENGLISH_NOUN_PREPOSITIONS,
  genitives: wordSet('of for'),
  definites: wordSet('the this that his her their its'),
  agents: wordSet('by'),
  enclitics: new Set(),
  speaksWithDashes: false,
  clitics: new Set(),
  elisions: new Set(),
  invertsFreely: false,
  namesRoles: false,
  elidesSubjects: false,
  readsUnlistedVerbs: false,
  impersonals: new Set(),
  subordinators: words.ENGLISH_SUBORDINATORS,
  coordinators: words.ENGLISH_COORDINATORS,
  isAdverb: (word) => words.ENGLISH_ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly')),
  times: words.ENGLISH_TIMES,
  titles: words.ENGLISH_TITLES,
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
  ],
  speakingNouns: words.ENGLISH_SPEAKING_NOUNS,
  namingWords: words.ENGLISH_NAMING_WORDS,
  workWords: words.ENGLISH_WORK_WORDS,
  ownWords: words.ENGLISH_OWN_WORDS,
};
