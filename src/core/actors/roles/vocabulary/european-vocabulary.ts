import { genderOfNoun } from '../../../languages/gender-of-noun.ts';
import { isFunctionWord } from '../../../languages/is-function-word.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Opening } from '../find-noun-phrases.ts';
import { europeanSorts } from './european-sorts.ts';
import { inBothCases } from './in-both-cases.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What phrases for actors are made of in the six languages besides English. */
export function europeanVocabulary(pack: LanguagePack): Vocabulary {
  const isHeadLast = !pack.nounsFirst;
  return {
    pack,
    openings: openingsOf(pack),
    isBreak: (word) => endsPhrase(word, pack),
    isHeadLast,
    bindsByRules: false,
    asksDeterminer: true,
    sortOf: europeanSorts(pack),
    genderOf: (noun, determiner) => genderOfNoun(noun, pack) ?? pack.genders.get(determiner.toLowerCase()) ?? null,
    isJoint: (word) => pack.genitives.has(word) || pack.articles.has(word) || pack.elisions.has(word),
    endsApposition: (word) => pack.prepositions.has(word) || (isHeadLast && pack.genitives.has(word)),
    endsDescription: (word) =>
      word.endsPhrase || word.isVerb || pack.pronouns.has(word.lower) || pack.isAdverb(word.lower),
  };
}

function openingsOf({ possessives, definites, articles }: LanguagePack): Map<string, Opening> {
  const the = [...definites].filter((word) => !possessives.has(word));
  const fresh = [...articles].filter((word) => !definites.has(word));
  return new Map([...inBothCases(fresh, 'new'), ...inBothCases(the, 'the'), ...inBothCases(possessives, 'own')]);
}

function endsPhrase(word: string, pack: LanguagePack): boolean {
  return isFunctionWord(word, pack) || pack.relatives.has(word) || pack.verbs.get(word)?.force === 'saying';
}
