import { onceByLanguage } from '../../../languages/once-by-language.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import { wordsOfClass } from '../../../text/word-lists/words-of-class.ts';
import { DEMONYMS } from '../../lists/words/nouns/demonyms.ts';
import type { Name } from '../../name.ts';
import { splitElided } from '../split-elided.ts';

const demonymsOf = onceByLanguage(({ code }) => wordsOfClass(DEMONYMS, code));

/**
 * Drops names that only say which nation somebody is of, behind their article.
 *
 *     l’[Italien] (place) a gagné    → none
 *     [Gli Italiani] (organisation)  → none
 *     [Russo] (person) ha vinto      → stays: a surname, without an article
 *     Ada La Russa … [La Russa]      → stays: a surname, somebody has it
 */
export function dropDemonyms(text: string, names: readonly Name[], pack: LanguagePack): readonly Name[] {
  const demonyms = demonymsOf(pack);
  if (demonyms.size === 0) return names;
  const kept: Name[] = [];
  let surnames: ReadonlySet<string> | null = null;
  for (const name of names) {
    if (isDemonym(text, name, demonyms, pack)) {
      surnames ??= surnamesIn(text, names);
      if (!surnames.has(text.slice(name.start, name.end))) continue;
    }
    kept.push(name);
  }
  return kept;
}

/** The last word of each full name of a person, and the last two of a long one. */
function surnamesIn(text: string, names: readonly Name[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { start, end, kind } of names) {
    if (kind !== 'person') continue;
    const words = text.slice(start, end).split(' ');
    if (words.length > 1) surnames.add(words.slice(-1).join(' '));
    if (words.length > 2) surnames.add(words.slice(-2).join(' '));
  }
  return surnames;
}

function isDemonym(text: string, { start, end }: Name, demonyms: ReadonlySet<string>, pack: LanguagePack): boolean {
  const words = splitElided(text.slice(start, end));
  if (words.length > 2 || !demonyms.has(words.at(-1) ?? '')) return false;
  const [article = ''] =
    words.length === 2 ? words : splitElided(text.slice(Math.max(0, start - REACH), start)).slice(-1);
  return holdsArticle(article.toLowerCase(), pack);
}

/** The longest article, with the space behind it: "quelques ". */
const REACH = 10;

function holdsArticle(word: string, { articles, genitives, bareGenitives }: LanguagePack): boolean {
  return articles.has(word) || (genitives.has(word) && !bareGenitives.has(word));
}
