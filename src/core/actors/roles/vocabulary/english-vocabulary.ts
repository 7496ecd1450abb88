import * as roleWords from '../../../languages/english/english-role-words.ts';
import { genderOfNoun } from '../../../languages/gender-of-noun.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { KIN_NOUNS } from '../../lists/words/nouns/kin-nouns.ts';
import { TEXT_NOUNS } from '../../lists/words/nouns/text-nouns.ts';
import type { Opening } from '../find-noun-phrases.ts';
import { isNationality } from '../nouns/is-nationality.ts';
import { isOrganisationNoun } from '../nouns/is-organisation-noun.ts';
import { isPersonNoun } from '../nouns/is-person-noun.ts';
import { inBothCases } from './in-both-cases.ts';
import type { NounSort, Vocabulary } from './vocabulary.ts';

/** What English phrases for actors are made of. */
export function englishVocabulary(pack: LanguagePack): Vocabulary {
  const lists = { kin: wordsOfClass(KIN_NOUNS, 'en'), texts: wordsOfClass(TEXT_NOUNS, 'en') };
  return {
    pack,
    openings: new Map<string, Opening>([
      ...inBothCases(roleWords.ENGLISH_KNOWN, 'the'),
      ...inBothCases(roleWords.ENGLISH_OWN, 'own'),
      ...inBothCases(roleWords.ENGLISH_POSSESSIVE_ENDS, 'possessive'),
      ...inBothCases(roleWords.ENGLISH_NEW, 'new'),
    ]),
    isBreak: (word) => roleWords.ENGLISH_BREAKS.has(word),
    isHeadLast: true,
    bindsByRules: true,
    asksDeterminer: false,
    sortOf: (noun) => sortOf(noun, pack, lists),
    genderOf: (noun) => genderOfNoun(noun, pack),
    isJoint: () => false,
    endsApposition: (word) => roleWords.ENGLISH_APPOSITION_ENDS.has(word),
    endsDescription: ({ lower }) => pack.outerWords.has(lower),
  };
}

type Lists = { readonly kin: ReadonlySet<string>; readonly texts: ReadonlySet<string> };

function sortOf(noun: string, { agedNoun, agentNoun }: LanguagePack, { kin, texts }: Lists): NounSort {
  if (kin.has(noun)) return 'kin';
  if (texts.has(noun)) return 'text';
  if (isOrganisationNoun(noun)) return 'organisation';
  if (agedNoun.test(noun)) return 'age';
  if (isNationality(noun)) return 'nation';
  if (isPersonNoun(noun)) return 'person';
  return agentNoun.test(noun) ? 'agent' : 'other';
}
