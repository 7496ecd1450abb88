import { genderOfNoun } from '../../languages/gender-of-noun.ts';
import { isFunctionWord } from '../../languages/is-function-word.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import { wordsOfClass } from '../../text/words-of-class.ts';
import { EUROPEAN_WORDS } from '../lists/words/european-words.ts';
import { KIN_NOUNS } from '../lists/words/kin-nouns.ts';
import { TEXT_NOUNS } from '../lists/words/text-nouns.ts';
import type { Opening } from './find-noun-phrases.ts';
import { describeRoleWord, type RoleWord } from './role-word.ts';
import { isNationality, isOrganisationNoun, isPersonNoun } from './role-words.ts';

/** What a noun names: `agent` is whoever does what its ending says ("leg-spinner"), `age` a "34-year-old". */
export type NounSort = 'person' | 'kin' | 'organisation' | 'text' | 'nation' | 'age' | 'agent' | 'other';

/** The words of a language that phrases for actors are made of. */
export type RoleWords = {
  readonly pack: LanguagePack;
  /** What a word as written tells by itself. */
  readonly wordOf: (text: string) => RoleWord;
  /** Whether adjectives stand before their noun, so that the last noun of a phrase is its head. */
  readonly isHeadLast: boolean;
  /** What a noun in lower case names. */
  readonly sortOf: (noun: string) => NounSort;
  /** What a noun and its determiner, in lower case, say about the gender of whom they name. */
  readonly genderOf: (noun: string, determiner: string) => 'female' | 'male' | null;
};

/** The words of an article's language. A language's words are gathered when its first article comes. */
export function roleWordsOf(pack: LanguagePack): RoleWords {
  const known = gathered.get(pack.code);
  if (known !== undefined) return known;
  const gathering = pack.code === 'en' ? englishWords(pack) : europeanWords(pack);
  const wordOf = remembering((text) => describeRoleWord(text, gathering));
  const words = { ...gathering, wordOf, sortOf: (noun: string) => wordOf(noun).sort };
  gathered.set(pack.code, words);
  return words;
}

const gathered = new Map<string, RoleWords>();

/** What words are described from. */
export type Vocabulary = Omit<RoleWords, 'wordOf'> & {
  /** What each determiner, as written, says: the, a, his, ’s. */
  readonly openings: ReadonlyMap<string, Opening>;
  /** Whether a word as written ends a noun phrase, or begins what follows it. */
  readonly isBreak: (word: string) => boolean;
};

/** The most words that are remembered, and the longest: most words of an article stood in the last one too. */
const MOST_WORDS = 20_000;
const LONGEST_WORD = 40;

function remembering(describe: (text: string) => RoleWord): (text: string) => RoleWord {
  const known = new Map<string, RoleWord>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const word = describe(text);
    if (known.size >= MOST_WORDS) known.clear();
    if (text.length <= LONGEST_WORD) known.set(text, word);
    return word;
  };
}

function englishWords(pack: LanguagePack): Vocabulary {
  const lists = { kin: wordsOfClass(KIN_NOUNS, 'en'), texts: wordsOfClass(TEXT_NOUNS, 'en') };
  return {
    pack,
    openings: new Map<string, Opening>([
      ...bothCases(['the'], 'the'),
      ...bothCases(['his', 'her', 'its', 'their'], 'own'),
      ...bothCases(["'s", '’s'], 'possessive'),
      ...bothCases(['a', 'an', 'another', 'one'], 'new'),
    ]),
    isBreak: (word) => ENGLISH_BREAKS.has(word),
    isHeadLast: true,
    sortOf: (noun) => sortOfEnglish(noun, pack, lists),
    genderOf: (noun) => genderOfNoun(noun, pack),
  };
}

function bothCases(words: readonly string[], opening: Opening): [string, Opening][] {
  return words.flatMap((word) => [
    [word, opening],
    [word.charAt(0).toUpperCase() + word.slice(1), opening],
  ]);
}

/** Words that end an English phrase, or begin what follows it. */
const ENGLISH_BREAKS = new Set(
  'of for in on at to from with by and or but who whose which that is was are were has have had will would said says told added asked the a an his her its their'.split(
    ' ',
  ),
);

function sortOfEnglish(
  noun: string,
  { agedNoun }: LanguagePack,
  { kin, texts }: Pick<Lists, 'kin' | 'texts'>,
): NounSort {
  if (kin.has(noun)) return 'kin';
  if (texts.has(noun)) return 'text';
  if (isOrganisationNoun(noun)) return 'organisation';
  if (agedNoun.test(noun)) return 'age';
  if (isNationality(noun)) return 'nation';
  if (isPersonNoun(noun)) return 'person';
  return /(?:[^aeo]er|or|ist|man|woman|ian|eer)$/.test(noun) ? 'agent' : 'other';
}

function europeanWords(pack: LanguagePack): Vocabulary {
  const lists = {
    kin: wordsOfClass(KIN_NOUNS, pack.code),
    texts: wordsOfClass(TEXT_NOUNS, pack.code),
    titles: wordsOfClass(EUROPEAN_WORDS, 'title'),
    organisations: wordsOfClass(EUROPEAN_WORDS, 'organisation'),
  };
  const isHeadLast = pack.code === 'de' || pack.code === 'nl';
  const own = [...pack.possessives];
  const the = [...pack.definites].filter((word) => !pack.possessives.has(word));
  const fresh = [...pack.articles].filter((word) => !pack.definites.has(word));
  return {
    pack,
    openings: new Map<string, Opening>([
      ...bothCases(fresh, 'new'),
      ...bothCases(the, 'the'),
      ...bothCases(own, 'own'),
    ]),
    isBreak: (word) => endsPhrase(word, pack),
    isHeadLast,
    sortOf: (noun) => sortOfEuropean(noun, pack, lists, isHeadLast),
    genderOf: (noun, determiner) => genderOfNoun(noun, pack) ?? pack.genders.get(determiner.toLowerCase()) ?? null,
  };
}

function endsPhrase(word: string, pack: LanguagePack): boolean {
  return isFunctionWord(word, pack) || pack.relatives.has(word) || pack.verbs.get(word)?.force === 'saying';
}

type Lists = {
  readonly kin: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
};

function sortOfEuropean(noun: string, pack: LanguagePack, lists: Lists, compounds: boolean): NounSort {
  if (lists.kin.has(noun)) return 'kin';
  if (isListed(noun, lists.texts, compounds)) return 'text';
  if (isListed(noun, lists.titles, compounds)) return 'person';
  if (isListed(noun, lists.organisations, compounds)) return 'organisation';
  if (AGES.test(noun)) return 'age';
  if (pack.speakingNouns.has(noun)) return 'organisation';
  return AGENTS.test(noun) ? 'agent' : 'other';
}

/** A 61-Jährige, a 24-jarige, a sessantaduenne, a trentenaire. */
const AGES = /^\d+-jä?a?hrige[rn]?$|^\d+-jarige$|^.*(?:enne|enaire)$/;

const AGENTS =
  /(?:er|erin|ist|istin|or|orin|eur|euse|euze|rice|mann|frau|man|vrouw|ster|iste|ien|ienne|dor|dora|tore|ista|ologo|ologa|ologue|oge|ogin)$/;

/** Whether a noun stands in a list; of a compound ("Innenministerin") its last part. */
function isListed(noun: string, list: ReadonlySet<string>, compounds: boolean): boolean {
  if (list.has(noun)) return true;
  const shortest = 4;
  for (let from = compounds ? 3 : noun.length; from <= noun.length - shortest; from += 1) {
    if (list.has(noun.slice(from))) return true;
  }
  return false;
}
