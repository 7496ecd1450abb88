import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { startsWithCapital } from '../../../text/letters/starts-with-capital.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { DEMONYMS } from '../../lists/words/nouns/demonyms.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { splitElided } from '../split-elided.ts';

const demonymsOf = onceByLanguage(({ code }) => wordsOfClass(DEMONYMS, code));

/**
 * Takes off somebody’s name, behind its article, which nation they are of.
 *
 *     le [Britannique Ada Velk] (organisation)   → Ada Velk, a person
 *     la [Suisse Romande Banque]                 → as it is: what it has of several words is no name of two
 *     [Romano Prodi Velk]                        → as it is: no article
 */
export function trimDemonyms(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const demonyms = demonymsOf(pack);
  return changeNames(names, (name) => {
    const words = text.slice(name.start, name.end).split(' ');
    const [demonym = ''] = words;
    if (words.length !== 3 || !demonyms.has(demonym) || !words.every(startsWithCapital)) return name;
    const [article = ''] = splitElided(text.slice(Math.max(0, name.start - REACH), name.start)).slice(-1);
    if (!pack.articles.has(article.toLowerCase())) return name;
    const evidence = { rule: 'demonym', words: demonym };
    return changeName(name, { start: name.start + demonym.length + 1, kind: 'person', evidence });
  });
}

/** The longest article, with the space behind it: "quelques ". */
const REACH = 10;
