import type { LanguagePack } from '../../../languages/pack.ts';
import { remembering } from '../../../text/remembering.ts';
import { rememberingByNumber } from '../../../text/tokens/remembering-by-number.ts';
import { describeRoleWord } from '../role-word.ts';
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
    wordOfToken: rememberingByNumber(wordOf),
    interposedWordOf: remembering((text) => describeRoleWord(text, vocabulary, true)),
    sortOf: (noun) => wordOf(noun).sort,
    endsDescription: (word) => vocabulary.endsDescription(wordOf(word)),
  };
  gathered.set(pack.code, words);
  return words;
}

const gathered = new Map<string, RoleWords>();
