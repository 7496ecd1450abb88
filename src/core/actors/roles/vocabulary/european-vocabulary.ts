import { genderOfNoun } from '../../../languages/gender-of-noun.ts';
import { isFunctionWord } from '../../../languages/is-function-word.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { wordsOfClass } from '../../../text/words-of-class.ts';
import { EUROPEAN_WORDS } from '../../lists/words/european-words.ts';
import { CALLING_NOUNS } from '../../lists/words/nouns/calling-nouns.ts';
import { DEMONYMS } from '../../lists/words/nouns/demonyms.ts';
import { KIN_NOUNS } from '../../lists/words/nouns/kin-nouns.ts';
import { TEXT_NOUNS } from '../../lists/words/nouns/text-nouns.ts';
import type { Opening } from '../find-noun-phrases.ts';
import { inBothCases } from './in-both-cases.ts';
import type { NounSort, Vocabulary } from './vocabulary.ts';

/** What phrases for actors are made of in the six languages besides English. */
export function europeanVocabulary(pack: LanguagePack): Vocabulary {
  const lists = {
    kin: wordsOfClass(KIN_NOUNS, pack.code),
    texts: wordsOfClass(TEXT_NOUNS, pack.code),
    titles: wordsOfClass(EUROPEAN_WORDS, 'title'),
    people: wordsOfClass(CALLING_NOUNS, `person ${pack.code}`),
    demonyms: new Set([...wordsOfClass(DEMONYMS, pack.code)].map((word) => word.toLowerCase())),
    organisations: new Set([
      ...wordsOfClass(EUROPEAN_WORDS, 'organisation'),
      ...wordsOfClass(CALLING_NOUNS, `organisation ${pack.code}`),
    ]),
  };
  const isHeadLast = !pack.nounsFirst;
  return {
    pack,
    openings: openingsOf(pack),
    isBreak: (word) => endsPhrase(word, pack),
    isHeadLast,
    bindsByRules: false,
    asksDeterminer: true,
    sortOf: (noun) => sortOf(noun, pack, lists),
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

type Lists = {
  readonly kin: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
};

function sortOf(noun: string, pack: LanguagePack, lists: Lists): NounSort {
  const compounds = pack.compoundsNouns;
  if (lists.kin.has(noun)) return 'kin';
  if (isListed(noun, lists.texts, compounds)) return 'text';
  if (isListed(noun, lists.titles, compounds) || isListed(noun, lists.people, compounds, 6)) return 'person';
  if (lists.demonyms.has(noun)) return 'nation';
  if (isListed(noun, lists.organisations, compounds)) return 'organisation';
  if (pack.agedNoun.test(noun)) return 'age';
  if (pack.speakingNouns.has(noun)) return 'organisation';
  return pack.agentNoun.test(noun) ? 'agent' : 'other';
}

/** Whether a noun stands in a list; of a compound ("Innenministerin") its last part, of so many letters at least. */
function isListed(noun: string, list: ReadonlySet<string>, compounds: boolean, shortest = 4): boolean {
  if (list.has(noun)) return true;
  for (let from = compounds ? 3 : noun.length; from <= noun.length - shortest; from += 1) {
    if (list.has(noun.slice(from))) return true;
  }
  return false;
}
