import type { NounWords } from '../pack/noun-words.ts';
import { wordSet } from '../packing/word-set.ts';
import { ENGLISH_KIN } from './english-kin.ts';

/** The nouns of English, and what a phrase is made of around them. Ours, written from general knowledge. */
export const ENGLISH_NOUN_WORDS: NounWords = {
  capitalizesNouns: false,
  compoundsNouns: false,
  nounsFirst: false,
  leadingAdjectives: new Set(),
  pluralNoun: /[^s]s$/,
  groupNouns: wordSet(`
    accused army audience band board cabinet cast children clergy club community congregation couple crew crowd deceased elderly electorate elite family few firm
    gentry half handful industry injured jury lot majority media men military militia minority number opposition orchestra pair
    people police poor press public quarter range rest rich series side squad third trio unemployed variety women wounded young youth`),
  feminineNoun:
    /(?:woman|actress|mother|mum|wife|sister|daughter|aunt|widow|queen|princess|duchess|nun|waitress|girl|bride|grandma)$/,
  masculineNoun: /(?:[^o]man|^man|father|dad|husband|brother|^son|uncle|widower|^king|prince|duke|boy|groom)$/,
  agedNoun: /^(\d{1,3})-year-old$/,
  agentNoun: /(?:[^aeo]er|or|ist|man|woman|ian|eer)$/,
  spokesNoun: /^spokes/,
  kin: ENGLISH_KIN,
  apostrophized: /s$/,
  hasGenitiveS: false,
  hasVerbalNouns: true,
  hasBaseNouns: true,
  hasPastNouns: false,
  hasNounAdjuncts: true,
  ordersFreely: false,
  reachesPastModifiers: true,
  reachesPastTimes: true,
  objectsEndRelatives: false,
  opensRelatives: false,
};
