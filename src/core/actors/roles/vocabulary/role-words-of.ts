import type { LanguagePack } from '../../../languages/pack.ts';
import { describeRoleWord, type RoleWord } from '../role-word.ts';
import { englishVocabulary } from './english-vocabulary.ts';
import { europeanVocabulary } from './european-vocabulary.ts';
import type { RoleWords } from './vocabulary.ts';

/** The words of an article's language. A language's words are gathered when its first article comes. */
export function roleWordsOf(pack: LanguagePack): RoleWords {
  const known = gathered.get(pack.code);
  if (known !== undefined) return known;
  const vocabulary = pack.group === 'english' ? englishVocabulary(pack) : europeanVocabulary(pack);
  const wordOf = remembering((text) => describeRoleWord(text, vocabulary));
  const words: RoleWords = {
    ...vocabulary,
    wordOf,
    sortOf: (noun) => wordOf(noun).sort,
    endsDescription: (word) => vocabulary.endsDescription(wordOf(word)),
  };
  gathered.set(pack.code, words);
  return words;
}

const gathered = new Map<string, RoleWords>();

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
